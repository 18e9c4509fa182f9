import type { Kysely } from 'kysely';
import { requireRole, type Access } from '../../kernel/access.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem, type FieldError } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { subjectsOf } from './combinations.ts';
import { toOwnQuota, toQuota, type QuotaRow } from './models.ts';
import { institutionWithin, requireQuota, requireRound } from './reach.ts';
import type { AdmissionMethod } from './schema.ts';
import { requireOpen } from './windows.ts';

interface CreateAdmissionQuota {
  roundId: string;
  programmeId: string;
  method: AdmissionMethod;
  combinations: string[];
  seats: number;
  threshold: string;
}

interface UpdateAdmissionQuota {
  seats?: number;
  proposedCutOff?: string;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const quotaTag = (row: QuotaRow): string => entityTag(row.id, row.version);

const HIGHEST_SCORE = 30;

const tooHigh = (pointer: string, score: string | undefined): FieldError[] =>
  score !== undefined && Number(score) > HIGHEST_SCORE
    ? [{ pointer, code: 'too-large', values: { limit: HIGHEST_SCORE } }]
    : [];

/** @throws problem `conflict` while virtual filtering works with the quotas */
async function requireNoFiltering(db: Kysely<Database>, roundId: string): Promise<void> {
  const open = await db
    .selectFrom('admissions.filtering_round')
    .select('id')
    .where('round_id', '=', roundId)
    .where('status', 'in', ['pending', 'running'])
    .executeTakeFirst();
  if (open === undefined) return;
  throw problem('conflict', {
    detail: {
      vi: 'Một lượt lọc ảo đang chạy với các chỉ tiêu này. Hãy chờ lượt đó xong rồi điều chỉnh.',
      en: 'A filtering round is working with these quotas. Wait until it is done, then adjust.',
    },
  });
}

async function findProgramme(db: Kysely<Database>, { reach }: Access, programmeId: string) {
  return db
    .selectFrom('admissions.programme')
    .select(['id', 'institution_id'])
    .where('id', '=', programmeId)
    .where(institutionWithin(reach, 'admissions.programme.institution_id'))
    .executeTakeFirst();
}

export const quotaHandlers: Handlers = {
  async listAdmissionQuotas({ query }, { db, cursors }) {
    const [roundId, institutionId, programmeId, method] = [
      text(query['roundId']),
      text(query['institutionId']),
      text(query['programmeId']),
      text(query['method']),
    ];
    const scope = ['listAdmissionQuotas', roundId, institutionId, programmeId, method];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db.selectFrom('admissions.quota').selectAll().orderBy('id').limit(paging.fetch);
    if (roundId !== null) select = select.where('round_id', '=', roundId);
    if (institutionId !== null) select = select.where('institution_id', '=', institutionId);
    if (programmeId !== null) select = select.where('programme_id', '=', programmeId);
    if (method !== null) select = select.where('method', '=', method as AdmissionMethod);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toQuota) };
  },

  async getAdmissionQuota({ params }, { db }) {
    const row = await requireQuota(db, params['quotaId'] ?? '');
    return { status: 200, body: toQuota(row), headers: { etag: quotaTag(row) } };
  },

  async createAdmissionQuota(request, { db, clock, newId }) {
    requireRole(request, 'institution');
    const input = request.body as CreateAdmissionQuota;
    const round = await db
      .selectFrom('admissions.round')
      .selectAll()
      .where('id', '=', input.roundId)
      .executeTakeFirst();
    const programme = await findProgramme(db, request.access, input.programmeId);
    const errors: FieldError[] = [
      ...input.combinations.flatMap((code, index): FieldError[] =>
        subjectsOf(code) === undefined
          ? [{ pointer: `/combinations/${index}`, code: 'unknown-reference' }]
          : [],
      ),
      ...tooHigh('/threshold', input.threshold),
    ];
    if (round === undefined) errors.push({ pointer: '/roundId', code: 'unknown-reference' });
    if (programme === undefined)
      errors.push({ pointer: '/programmeId', code: 'unknown-reference' });
    if (errors.length > 0 || round === undefined || programme === undefined)
      throw problem('unprocessable', { errors });
    if (clock.now() >= Date.parse(round.windows.preferences.closesAt))
      requireOpen(round, 'preferences', clock);
    const row = await db
      .insertInto('admissions.quota')
      .values({
        id: newId('quo'),
        round_id: round.id,
        institution_id: programme.institution_id,
        programme_id: programme.id,
        method: input.method,
        combinations: input.combinations,
        seats: input.seats,
        threshold: input.threshold,
        proposed_cut_off: null,
        version: 1,
        updated_at: clock.date(),
      })
      .onConflict((conflict) =>
        conflict.columns(['round_id', 'programme_id', 'method']).doNothing(),
      )
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) {
      throw problem('already-exists', {
        detail: {
          vi: 'Ngành này đã có chỉ tiêu theo phương thức đó trong đợt. Hãy điều chỉnh chỉ tiêu đã có.',
          en: 'The programme has a quota by that method in the round. Adjust the one there is.',
        },
        errors: [{ pointer: '/method', code: 'duplicate' }],
      });
    }
    return {
      status: 201,
      body: toOwnQuota(row),
      headers: { etag: quotaTag(row), location: `/admissions/v1/quotas/${row.id}` },
    };
  },

  async updateAdmissionQuota(request, { db, clock }) {
    requireRole(request, 'institution');
    const input = request.body as UpdateAdmissionQuota;
    const before = await db
      .selectFrom('admissions.quota')
      .selectAll()
      .where('id', '=', request.params['quotaId'] ?? '')
      .where(institutionWithin(request.access.reach, 'admissions.quota.institution_id'))
      .forUpdate()
      .executeTakeFirst();
    if (before === undefined) throw problem('not-found');
    requireIfMatch(request.ifMatch, quotaTag(before));
    const errors = tooHigh('/proposedCutOff', input.proposedCutOff);
    if (errors.length > 0) throw problem('unprocessable', { errors });
    // Shared with other institutions, exclusive with the start of a filtering round.
    const round = await requireRound(db, before.round_id, 'share');
    if (round.results_published_at !== null) {
      throw problem('conflict', {
        detail: {
          vi: 'Kết quả của đợt đã công bố, không điều chỉnh được chỉ tiêu và điểm trúng tuyển nữa.',
          en: 'The results of the round are published; seats and cut-offs stand.',
        },
      });
    }
    await requireNoFiltering(db, round.id);
    const row = await db
      .updateTable('admissions.quota')
      .set({
        ...(input.seats === undefined ? {} : { seats: input.seats }),
        ...(input.proposedCutOff === undefined ? {} : { proposed_cut_off: input.proposedCutOff }),
        version: before.version + 1,
        updated_at: clock.date(),
      })
      .where('id', '=', before.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    return { status: 200, body: toOwnQuota(row), headers: { etag: quotaTag(row) } };
  },
};
