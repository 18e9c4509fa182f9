import { deferredAcceptance, none, notEligible } from '@khuevan/rules';
import { hundredths, written } from './evaluate.ts';
import type { QuotaTable, StoredPreference } from './schema.ts';

export interface FilteredList {
  candidateId: string;
  preferences: readonly StoredPreference[];
}

export interface FoundPlace {
  candidateId: string;
  quotaId: string;
  position: number;
  score: string;
}

export interface FoundCutOff {
  quotaId: string;
  seats: number;
  placedCount: number;
  /** Null where nobody has a place. */
  cutOff: string | null;
}

export interface Filtering {
  places: FoundPlace[];
  cutOffs: FoundCutOff[];
  /** Preferences that take part. */
  eligible: number;
  /** Eligible preferences below the one that has a place: what institutions would have counted in vain. */
  removed: number;
}

type FilteredQuota = Pick<QuotaTable, 'id' | 'seats' | 'proposed_cut_off'>;

/**
 * Everyone's highest preference whose conditions are met, by deferred acceptance over evaluated lists.
 *
 * @param lists by candidate: of two candidates alike in score and position the first one gets the place
 */
export function placeCandidates(
  lists: readonly FilteredList[],
  quotas: readonly FilteredQuota[],
): Filtering {
  const numberOf = new Map(quotas.map(({ id }, number) => [id, number]));
  const offsets = new Int32Array(lists.length + 1);
  lists.forEach(({ preferences }, index) => {
    offsets[index + 1] = (offsets[index] ?? 0) + preferences.length;
  });
  const all = lists.flatMap(({ preferences }) => preferences);
  const scores = Int32Array.from(all, ({ evaluation }) =>
    evaluation?.eligible === true && evaluation.total !== undefined
      ? hundredths(evaluation.total)
      : notEligible,
  );
  const result = deferredAcceptance({
    candidates: lists.length,
    programmes: quotas.length,
    offsets,
    preferences: Int32Array.from(all, ({ quotaId }) => numberOf.get(quotaId) ?? none),
    scores,
    quotas: Int32Array.from(quotas, ({ seats }) => seats),
    floors: Int32Array.from(quotas, ({ proposed_cut_off: floor }) =>
      floor === null ? 0 : hundredths(floor),
    ),
  });
  let removed = 0;
  const places = lists.flatMap(({ candidateId, preferences }, index): FoundPlace[] => {
    const at = result.positions[index] ?? none;
    const preference = preferences[at];
    if (preference === undefined) return [];
    const lower = preferences.slice(at + 1);
    removed += lower.filter(({ evaluation }) => evaluation?.eligible === true).length;
    const score = preference.evaluation?.total ?? '0';
    return [{ candidateId, quotaId: preference.quotaId, position: at + 1, score }];
  });
  const cutOffs = quotas.map(({ id, seats }, number): FoundCutOff => {
    const last = result.cutOffs[number] ?? none;
    return {
      quotaId: id,
      seats,
      placedCount: result.admitted[number] ?? 0,
      cutOff: last === none ? null : written(last / 100),
    };
  });
  const eligible = scores.reduce((count, score) => count + (score === notEligible ? 0 : 1), 0);
  return { places, cutOffs, eligible, removed };
}
