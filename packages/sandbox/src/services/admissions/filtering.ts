import type { Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { runFiltering } from './filtering-run.ts';
import type { FilteringRow } from './filtering-stages.ts';
import { optional } from './models.ts';
import { requireRound } from './reach.ts';
import { requireOpen } from './windows.ts';

const RETRY_AFTER = '1';

const toFilteringRound = (row: FilteringRow) => ({
  id: row.id,
  roundId: row.round_id,
  sequence: row.sequence,
  final: row.final,
  status: row.status,
  candidateCount: row.candidate_count,
  preferenceCount: row.preference_count,
  eligibleCount: row.eligible_count,
  placedCount: row.placed_count,
  removedCount: row.removed_count,
  createdAt: row.created_at.toISOString(),
  ...optional('finishedAt', row.finished_at === null ? null : row.finished_at.toISOString()),
});

export async function requireFilteringRound(
  db: Kysely<Database>,
  id: string | undefined,
): Promise<FilteringRow> {
  const row = await db
    .selectFrom('admissions.filtering_round')
    .selectAll()
    .where('id', '=', id ?? '')
    .executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** @throws problem `conflict` while another one runs and after the final one */
function requireNext(earlier: readonly FilteringRow[], isPublished: boolean): void {
  if (isPublished) {
    throw problem('conflict', {
      detail: {
        vi: 'Đợt này đã có lượt lọc ảo cuối cùng và đã công bố kết quả.',
        en: 'The round has had its final filtering round; its results are published.',
      },
    });
  }
  if (earlier.some(({ status }) => status === 'pending' || status === 'running')) {
    throw problem('conflict', {
      detail: {
        vi: 'Một lượt lọc ảo của đợt này đang chạy. Hãy chờ lượt đó xong.',
        en: 'A filtering round of this round is running. Wait until it is done.',
      },
    });
  }
}

export const filteringHandlers: Handlers = {
  async listFilteringRounds({ params, query, access }, { db, cursors }) {
    requireRole({ access }, 'ministry', 'institution');
    const round = await requireRound(db, params['roundId'] ?? '');
    const scope = ['listFilteringRounds', round.id];
    const paging = readPage<[number]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.filtering_round')
      .selectAll()
      .where('round_id', '=', round.id)
      .orderBy('sequence')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('sequence', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (row) => [row.sequence], toFilteringRound);
    return { status: 200, body };
  },

  async startFilteringRound(request, context) {
    requireRole(request, 'ministry');
    const { db, clock, newId } = context;
    const round = await requireRound(db, request.params['roundId'] ?? '', 'update');
    const earlier = await db
      .selectFrom('admissions.filtering_round')
      .selectAll()
      .where('round_id', '=', round.id)
      .execute();
    requireOpen(round, 'filtering', clock);
    requireNext(earlier, round.results_published_at !== null);
    const row = await db
      .insertInto('admissions.filtering_round')
      .values({
        id: newId('flt'),
        round_id: round.id,
        sequence: earlier.length + 1,
        final: (request.body as { final: boolean }).final,
        status: 'pending',
        stage: 'evaluate',
        next_candidate: '',
        candidate_count: 0,
        preference_count: 0,
        eligible_count: 0,
        placed_count: 0,
        removed_count: 0,
        created_at: clock.date(),
        finished_at: null,
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    context.afterCommit((later) => runFiltering(later, row.id));
    return {
      status: 202,
      body: toFilteringRound(row),
      headers: {
        location: `/admissions/v1/filtering-rounds/${row.id}`,
        'retry-after': RETRY_AFTER,
      },
    };
  },

  async getFilteringRound({ params, access }, { db }) {
    requireRole({ access }, 'ministry', 'institution');
    const row = await requireFilteringRound(db, params['filteringRoundId']);
    const isOver = row.status === 'succeeded' || row.status === 'failed';
    return {
      status: 200,
      body: toFilteringRound(row),
      ...(isOver ? {} : { headers: { 'retry-after': RETRY_AFTER } }),
    };
  },

  async listFilteringPlaces(request, { db, cursors }) {
    requireRole(request, 'ministry');
    const row = await requireFilteringRound(db, request.params['filteringRoundId']);
    const scope = ['listFilteringPlaces', row.id];
    const paging = readPage<[string]>(request.query, scope, cursors);
    let select = db
      .selectFrom('admissions.place')
      .selectAll()
      .where('filtering_round_id', '=', row.id)
      .orderBy('candidate_id')
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('candidate_id', '>', paging.after[0]);
    const body = toPage(
      await select.execute(),
      paging,
      scope,
      cursors,
      (place) => [place.candidate_id],
      (place) => ({
        candidateId: place.candidate_id,
        quotaId: place.quota_id,
        position: place.position,
        score: place.score,
      }),
    );
    return { status: 200, body };
  },
};
