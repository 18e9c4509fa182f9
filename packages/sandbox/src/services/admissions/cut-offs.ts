import { sql, type Kysely } from 'kysely';
import { requireRole } from '../../kernel/access.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { requireFilteringRound } from './filtering.ts';
import { optional } from './models.ts';
import { institutionWithin, requireRound } from './reach.ts';

const cutOffsOf = (db: Kysely<Database>, filteringRoundId: string) =>
  db
    .selectFrom('admissions.cut_off as cut_off')
    .innerJoin('admissions.quota as quota', 'quota.id', 'cut_off.quota_id')
    .selectAll('cut_off')
    .select(['quota.institution_id', 'quota.programme_id', 'quota.method'])
    .where('cut_off.filtering_round_id', '=', filteringRoundId)
    .orderBy('cut_off.quota_id');

type CutOffRow = Awaited<ReturnType<ReturnType<typeof cutOffsOf>['execute']>>[number];

const toCutOff = (row: CutOffRow) => ({
  quotaId: row.quota_id,
  institutionId: row.institution_id,
  programmeId: row.programme_id,
  method: row.method,
  seats: row.seats,
  placedCount: row.placed_count,
  ...optional('cutOff', row.cut_off),
});

const finalOf = (db: Kysely<Database>, roundId: string) =>
  db
    .selectFrom('admissions.filtering_round')
    .selectAll()
    .where('round_id', '=', roundId)
    .where('final', '=', true)
    .where('stage', 'in', ['offer', 'done'])
    .where('status', '<>', 'failed')
    .executeTakeFirst();

export const cutOffHandlers: Handlers = {
  async listFilteringCutOffs(request, { db, cursors }) {
    requireRole(request, 'ministry', 'institution');
    const row = await requireFilteringRound(db, request.params['filteringRoundId']);
    const scope = ['listFilteringCutOffs', row.id];
    const paging = readPage<[string]>(request.query, scope, cursors);
    let select = cutOffsOf(db, row.id)
      .where(institutionWithin(request.access.reach, 'quota.institution_id'))
      .limit(paging.fetch);
    if (paging.after !== null) select = select.where('cut_off.quota_id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (entry) => [entry.quota_id], toCutOff);
    return { status: 200, body };
  },

  async listCutOffs({ params, query }, { db, cursors }) {
    const round = await requireRound(db, params['roundId'] ?? '');
    const final = await finalOf(db, round.id);
    const asked = query['institutionId'];
    const institutionId = typeof asked === 'string' ? asked : null;
    const scope = ['listCutOffs', round.id, institutionId];
    const paging = readPage<[string]>(query, scope, cursors);
    if (final === undefined) return { status: 200, body: { data: [] } };
    let select = cutOffsOf(db, final.id).limit(paging.fetch);
    if (institutionId !== null) select = select.where('quota.institution_id', '=', institutionId);
    if (paging.after !== null) select = select.where('cut_off.quota_id', '>', paging.after[0]);
    const rows = await select.execute();
    const body = toPage(rows, paging, scope, cursors, (entry) => [entry.quota_id], toCutOff);
    return { status: 200, body };
  },

  async getAdmissionStatistics({ params }, { db }) {
    const round = await requireRound(db, params['roundId'] ?? '');
    const final = await finalOf(db, round.id);
    if (final === undefined) {
      throw problem('conflict', {
        detail: {
          vi: 'Chưa có kết quả: số liệu được công bố sau lượt lọc ảo cuối cùng.',
          en: 'There are no results yet: figures come out after the final filtering round.',
        },
      });
    }
    const rows = await db
      .selectFrom('admissions.offer')
      .select(['position', sql<string>`count(*)`.as('count')])
      .select(
        sql<string>`count(*) filter (where status in ('confirmed', 'enrolled'))`.as('confirmed'),
      )
      .where('round_id', '=', round.id)
      .groupBy('position')
      .orderBy('position')
      .execute();
    const sum = (values: readonly string[]): number =>
      values.reduce((total, value) => total + Number(value), 0);
    return {
      status: 200,
      body: {
        roundId: round.id,
        candidateCount: final.candidate_count,
        preferenceCount: final.preference_count,
        offerCount: sum(rows.map(({ count }) => count)),
        confirmedCount: sum(rows.map(({ confirmed }) => confirmed)),
        offersByPosition: rows.map(({ position, count }) => ({ position, count: Number(count) })),
      },
    };
  },
};
