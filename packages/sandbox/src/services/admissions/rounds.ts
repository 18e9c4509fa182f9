import { admissionRules } from '@khuevan/rules';
import { requireRole } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { toRound, type RoundRow } from './models.ts';
import { requireRound } from './reach.ts';
import type { RoundTable, RoundWindows } from './schema.ts';
import { phaseOf, windowErrors } from './windows.ts';

interface CreateAdmissionRound {
  year: number;
  kind: RoundTable['kind'];
  name: string;
  windows: RoundWindows;
  filteringRoundsPlanned?: number;
}

const DEFAULT_FILTERING_ROUNDS = 6;

/** The phase moves with time alone, so it is part of the version. */
const roundTag = (row: RoundRow, at: string): string =>
  entityTag(row.id, row.version, phaseOf(row, at));

export const roundHandlers: Handlers = {
  async listAdmissionRounds({ query }, { db, cursors, clock }) {
    const year = typeof query['year'] === 'number' ? query['year'] : undefined;
    const scope = ['listAdmissionRounds', year ?? null];
    const paging = readPage<[number, string]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.round')
      .selectAll()
      .orderBy('year', 'desc')
      .orderBy('id', 'desc')
      .limit(paging.fetch);
    if (year !== undefined) select = select.where('year', '=', year);
    const { after } = paging;
    if (after !== null) {
      select = select.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('year', 'id'), '<', tuple(after[0], after[1])),
      );
    }
    const at = clock.instant();
    const body = toPage(
      await select.execute(),
      paging,
      scope,
      cursors,
      (row) => [row.year, row.id],
      (row) => toRound(row, at),
    );
    return { status: 200, body };
  },

  async getAdmissionRound(request, { db, clock }) {
    const row = await requireRound(db, request.params['roundId'] ?? '');
    const at = clock.instant();
    return { status: 200, body: toRound(row, at), headers: { etag: roundTag(row, at) } };
  },

  async createAdmissionRound(request, { db, clock, newId }) {
    requireRole(request, 'ministry');
    const input = request.body as CreateAdmissionRound;
    const errors: FieldError[] = windowErrors(input.windows);
    // Limits, fee and points are the year's; without its rules nothing could be judged.
    if (!admissionRules.some(({ year }) => year === input.year))
      errors.push({ pointer: '/year', code: 'unknown-reference' });
    if (errors.length > 0) throw problem('unprocessable', { errors });
    const row = await db
      .insertInto('admissions.round')
      .values({
        id: newId('adr'),
        year: input.year,
        kind: input.kind,
        name: input.name.normalize('NFC'),
        windows: json(input.windows),
        filtering_rounds_planned: input.filteringRoundsPlanned ?? DEFAULT_FILTERING_ROUNDS,
        results_published_at: null,
        version: 1,
        updated_at: clock.date(),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    const at = clock.instant();
    return {
      status: 201,
      body: toRound(row, at),
      headers: { etag: roundTag(row, at), location: `/admissions/v1/rounds/${row.id}` },
    };
  },
};
