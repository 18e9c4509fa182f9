import { entityTag } from '../../kernel/etag.ts';
import { readPage, toPage } from '../../kernel/page.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers } from '../../kernel/service.ts';
import { requireRole } from '../../kernel/access.ts';
import { optional, toOffer, type CandidateRow, type OfferRow } from './models.ts';
import { offerWithin, reachesInstitution, requireOffer, requireRound } from './reach.ts';
import type { OfferStatus } from './schema.ts';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

export const offerTag = (row: OfferRow): string => entityTag(row.id, row.version);

type AdmittedRow = OfferRow &
  Pick<CandidateRow, 'name' | 'birth_date' | 'gender' | 'priority_zone' | 'priority_group'>;

const toAdmitted = (row: AdmittedRow) => ({
  offerId: row.id,
  candidateId: row.candidate_id,
  programmeId: row.programme_id,
  method: row.method,
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  priorityZone: row.priority_zone,
  ...optional('priorityGroup', row.priority_group),
  ...optional('combination', row.combination),
  score: row.score,
  status: row.status,
});

async function* lines(rows: readonly AdmittedRow[]): AsyncGenerator<string> {
  for (const row of rows) yield `${JSON.stringify(toAdmitted(row))}\n`;
}

export const offerHandlers: Handlers = {
  async listOffers(request, { db, cursors }) {
    const { query } = request;
    const [roundId, candidateId, institutionId, status] = [
      text(query['roundId']),
      text(query['candidateId']),
      text(query['institutionId']),
      text(query['status']),
    ];
    const scope = ['listOffers', roundId, candidateId, institutionId, status];
    const paging = readPage<[string]>(query, scope, cursors);
    let select = db
      .selectFrom('admissions.offer')
      .selectAll()
      .where(offerWithin(request.access.reach))
      .orderBy('id')
      .limit(paging.fetch);
    if (roundId !== null) select = select.where('round_id', '=', roundId);
    if (candidateId !== null) select = select.where('candidate_id', '=', candidateId);
    if (institutionId !== null) select = select.where('institution_id', '=', institutionId);
    if (status !== null) select = select.where('status', '=', status as OfferStatus);
    if (paging.after !== null) select = select.where('id', '>', paging.after[0]);
    const rows = await select.execute();
    return { status: 200, body: toPage(rows, paging, scope, cursors, (row) => [row.id], toOffer) };
  },

  async getOffer({ access, params }, { db }) {
    const row = await requireOffer(db, offerWithin(access.reach), params['offerId'] ?? '');
    return { status: 200, body: toOffer(row), headers: { etag: offerTag(row) } };
  },

  /** One statement reads the list, so the lines are one picture of one moment. */
  async exportAdmittedCandidates(request, { db }) {
    requireRole(request, 'institution');
    const institutionId = String(request.query['institutionId']);
    const round = await requireRound(db, String(request.query['roundId']));
    const institution = await db
      .selectFrom('admissions.institution')
      .select('id')
      .where('id', '=', institutionId)
      .executeTakeFirst();
    if (institution === undefined || !reachesInstitution(request.access.reach, institution.id))
      throw problem('not-found');
    if (round.results_published_at === null) {
      throw problem('conflict', {
        detail: {
          vi: 'Đợt này chưa công bố kết quả trúng tuyển.',
          en: 'The results of the round are not published yet.',
        },
      });
    }
    const rows = await db
      .selectFrom('admissions.offer as offer')
      .innerJoin('admissions.candidate as candidate', 'candidate.id', 'offer.candidate_id')
      .selectAll('offer')
      .select([
        'candidate.name',
        'candidate.birth_date',
        'candidate.gender',
        'candidate.priority_zone',
        'candidate.priority_group',
      ])
      .where('offer.round_id', '=', round.id)
      .where('offer.institution_id', '=', institution.id)
      .orderBy('offer.id')
      .execute();
    return {
      status: 200,
      headers: { 'content-type': 'application/x-ndjson' },
      stream: lines(rows),
    };
  },
};
