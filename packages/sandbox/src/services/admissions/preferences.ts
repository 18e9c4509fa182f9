import type { Kysely } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { entityTag, requireIfMatch } from '../../kernel/etag.ts';
import { problem } from '../../kernel/problem.ts';
import type { Handlers, ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import type { Database } from '../../kernel/tables.ts';
import { requireNoPlace } from './held-places.ts';
import { toPreferenceList, type CandidateRow, type ListRow, type RoundRow } from './models.ts';
import { checkedPreferences, type NewPreference } from './preference-input.ts';
import { requireCandidate, requireRound } from './reach.ts';
import type { ListStatus, PreferenceState, StoredPreference } from './schema.ts';
import { requireOpen } from './windows.ts';

export interface CandidateInRound {
  candidate: CandidateRow;
  round: RoundRow;
  /** Undefined before the candidate has filed anything. */
  list: ListRow | undefined;
}

/**
 * The candidate, the round and the list that a path names. To change the list, lock: the candidate's row is held, so that
 * two changes of one list follow each other even when it does not exist yet.
 *
 * @throws problem `not-found`, also for a round of a year that the candidate does not apply in
 */
export async function requireList(
  db: Kysely<Database>,
  request: Pick<ServiceRequest, 'access' | 'params'>,
  lock?: 'update',
): Promise<CandidateInRound> {
  const { access, params } = request;
  const candidate = await requireCandidate(db, access, params['candidateId'] ?? '', lock);
  const round = await requireRound(db, params['roundId'] ?? '');
  if (round.year !== candidate.year) throw problem('not-found');
  const list = await db
    .selectFrom('admissions.preference_list')
    .selectAll()
    .where('round_id', '=', round.id)
    .where('candidate_id', '=', candidate.id)
    .executeTakeFirst();
  return { candidate, round, list };
}

export function listTag({ candidate, round, list }: CandidateInRound): string {
  return entityTag(candidate.id, round.id, list?.version ?? 0);
}

export function listResponse(status: number, found: CandidateInRound): ServiceResponse {
  return {
    status,
    body: toPreferenceList(found.candidate.id, found.round, found.list),
    headers: { etag: listTag(found) },
  };
}

const STATUS_NAMES: Readonly<Record<ListStatus, { vi: string; en: string }>> = {
  draft: { vi: 'đang là bản nháp', en: 'a draft' },
  locked: { vi: 'đã khoá', en: 'locked' },
  'fee-paid': { vi: 'đã nộp lệ phí', en: 'paid for' },
  evaluated: { vi: 'đã đưa vào lọc ảo', en: 'in virtual filtering' },
};

/** @throws problem `conflict` that says what the list is now */
export function requireStatus(
  list: ListRow | undefined,
  wanted: ListStatus,
): asserts list is ListRow {
  const status = list?.status ?? 'draft';
  if (list !== undefined && status === wanted) return;
  const [is, needs] = [STATUS_NAMES[status], STATUS_NAMES[wanted]];
  throw problem('conflict', {
    detail: {
      vi:
        list === undefined
          ? 'Thí sinh chưa đăng ký nguyện vọng nào trong đợt này.'
          : `Danh sách nguyện vọng ${is.vi}; bước này cần danh sách ${needs.vi}.`,
      en:
        list === undefined
          ? 'The candidate has filed no preferences in this round.'
          : `The preference list is ${is.en}; this step needs one that is ${needs.en}.`,
    },
  });
}

export const inState = (
  preferences: readonly StoredPreference[],
  state: PreferenceState,
): StoredPreference[] => preferences.map((preference) => ({ ...preference, state }));

export const preferenceHandlers: Handlers = {
  async getPreferenceList(request, { db }) {
    return listResponse(200, await requireList(db, request));
  },

  async savePreferenceList(request, { db, clock, newId }) {
    const found = await requireList(db, request, 'update');
    const { candidate, round, list } = found;
    requireIfMatch(request.ifMatch, listTag(found));
    requireOpen(round, 'preferences', clock);
    if (list !== undefined) requireStatus(list, 'draft');
    await requireNoPlace(db, candidate.id);
    const input = request.body as { preferences: NewPreference[] };
    const preferences = json(await checkedPreferences(db, round, input.preferences));
    const changes = { preferences, version: (list?.version ?? 0) + 1, updated_at: clock.date() };
    const saved =
      list === undefined
        ? await db
            .insertInto('admissions.preference_list')
            .values({
              ...changes,
              id: newId('pfl'),
              round_id: round.id,
              candidate_id: candidate.id,
              status: 'draft',
              locked_at: null,
              paid_at: null,
            })
            .returningAll()
            .executeTakeFirstOrThrow()
        : await db
            .updateTable('admissions.preference_list')
            .set(changes)
            .where('id', '=', list.id)
            .returningAll()
            .executeTakeFirstOrThrow();
    return listResponse(200, { candidate, round, list: saved });
  },
};
