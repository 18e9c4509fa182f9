import { namedId } from '../../kernel/ids.ts';
import { evaluatePreference, placeCandidates } from '../../services/admissions/public.ts';
import type { PreferenceState, StoredPreference } from '../../services/admissions/public.ts';
import { WeightedChoice, type Random } from '../random.ts';
import type { SeedCandidate } from './candidates.ts';
import type { QuotaChoice, seedRound } from './institutions.ts';
import type { SeedList } from './preferences.ts';

type OutcomeState = Extract<PreferenceState, 'enrolled' | 'confirmed' | 'forfeited' | 'deferred'>;

/** What became of offers. */
const outcomes = new WeightedChoice<OutcomeState>([
  ['enrolled', 80],
  ['confirmed', 4],
  ['forfeited', 14],
  ['deferred', 2],
]);

/** The end of a finished round, found by the service's own filtering: outcomes are written onto the lists. */
export function seedResults(
  round: ReturnType<typeof seedRound>,
  candidates: readonly SeedCandidate[],
  choices: readonly QuotaChoice[],
  lists: readonly SeedList[],
  random: Random,
) {
  const candidateOf = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const quotaOf = new Map(choices.map(({ quota }) => [quota.id, quota]));
  const paid = lists
    .filter(({ status }) => status === 'fee-paid')
    .toSorted((a, b) => (a.candidate_id < b.candidate_id ? -1 : 1));
  for (const list of paid) {
    const candidate = candidateOf.get(list.candidate_id);
    list.status = 'evaluated';
    list.preferences = list.preferences.map((preference): StoredPreference => {
      const quota = quotaOf.get(preference.quotaId);
      if (candidate === undefined || quota === undefined) return preference;
      const known = { ...candidate, marks: candidate.imported_scores };
      const evaluation = evaluatePreference(known, {
        ...quota,
        combinations: [...quota.combinations],
      });
      return Object.assign({}, preference, { state: 'not-offered', evaluation } as const);
    });
  }
  const quotas = choices.map(({ quota }) => quota).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const found = placeCandidates(
    paid.map(({ candidate_id: candidateId, preferences }) => ({ candidateId, preferences })),
    quotas,
  );
  const filteringId = namedId('flt', round.id);
  const published = round.results_published_at ?? round.updated_at;
  const listOf = new Map(paid.map((list) => [list.candidate_id, list]));
  const offers = found.places.map((place) => {
    const status = outcomes.pick(random);
    const preference = listOf.get(place.candidateId)?.preferences[place.position - 1];
    const quota = quotaOf.get(place.quotaId);
    if (preference !== undefined) preference.state = status;
    const isConfirmed = status === 'enrolled' || status === 'confirmed';
    return {
      id: namedId('ofr', `${round.year}/${place.candidateId}`),
      round_id: round.id,
      candidate_id: place.candidateId,
      quota_id: place.quotaId,
      institution_id: quota?.institution_id,
      programme_id: quota?.programme_id,
      method: quota?.method,
      position: place.position,
      combination: preference?.evaluation?.combination ?? null,
      score: place.score,
      status,
      confirm_by: round.windows.confirmation.closesAt,
      confirmed_at: isConfirmed ? `${round.year}-08-25T03:00:00.000Z` : null,
      enrolled_at: status === 'enrolled' ? `${round.year}-09-03T03:00:00.000Z` : null,
      deferral:
        status === 'deferred'
          ? {
              reason: 'military-service',
              decisionNumber: '128/QĐ-ĐT',
              decidedOn: `${round.year}-08-26`,
              expectedReturnOn: `${round.year + 2}-09-01`,
              reviewRequired: false,
            }
          : null,
      version: 2,
      created_at: published,
      updated_at: published,
    };
  });
  return {
    offers,
    filteringRounds: [
      {
        id: filteringId,
        round_id: round.id,
        sequence: 1,
        final: true,
        status: 'succeeded',
        stage: 'done',
        next_candidate: paid.at(-1)?.candidate_id ?? '',
        candidate_count: paid.length,
        preference_count: paid.reduce((sum, { preferences }) => sum + preferences.length, 0),
        eligible_count: found.eligible,
        placed_count: found.places.length,
        removed_count: found.removed,
        created_at: published,
        finished_at: published,
      },
    ],
    cutOffs: found.cutOffs.map((cutOff) => ({
      id: namedId('cof', cutOff.quotaId),
      filtering_round_id: filteringId,
      quota_id: cutOff.quotaId,
      seats: cutOff.seats,
      placed_count: cutOff.placedCount,
      cut_off: cutOff.cutOff,
    })),
    places: found.places.map((place) => ({
      id: namedId('plc', `${round.year}/${place.candidateId}`),
      filtering_round_id: filteringId,
      candidate_id: place.candidateId,
      quota_id: place.quotaId,
      position: place.position,
      score: place.score,
    })),
  };
}
