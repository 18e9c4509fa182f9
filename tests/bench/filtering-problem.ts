import type { FilteringProblem } from '@khuevan/rules/deferred-acceptance';

/** Numerical Recipes' linear congruence: the same instance on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const preferencesAtMost = 15;
const candidatesPerProgramme = 200;
/** Places for three quarters of the candidates, so that every popular programme turns people away. */
const placesPerCandidate = 0.75;

/**
 * Candidates with 3 to 15 preferences (9 in the mean, as 850,000 with 7.6 million in 2025), popular programmes wanted by
 * many, and scores of the combination that differ a little by programme. Scores in hundredths.
 */
export function nationalProblem(candidates: number, seed = 2026): FilteringProblem {
  const random = randomFrom(seed);
  const programmes = Math.ceil(candidates / candidatesPerProgramme);
  const offsets = new Int32Array(candidates + 1);
  const preferences = new Int32Array(candidates * preferencesAtMost);
  const scores = new Int32Array(candidates * preferencesAtMost);
  const wantedBy = new Int32Array(programmes).fill(-1);
  let edge = 0;
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const ability = 1500 + 1400 * ((random() + random()) / 2);
    const length = 3 + Math.floor(random() * (preferencesAtMost - 2));
    for (let wanted = 0; wanted < length;) {
      const programme = Math.floor(random() * random() * programmes);
      if (wantedBy[programme] === candidate) continue;
      wantedBy[programme] = candidate;
      preferences[edge] = programme;
      scores[edge] = Math.round(ability + 100 * random());
      edge += 1;
      wanted += 1;
    }
    offsets[candidate + 1] = edge;
  }
  const quota = Math.round((candidates * placesPerCandidate) / programmes);
  return {
    candidates,
    programmes,
    offsets,
    preferences: preferences.slice(0, edge),
    scores: scores.slice(0, edge),
    quotas: new Int32Array(programmes).fill(quota),
  };
}

/**
 * The textbook form, sharing nothing with the library: round after round everybody who has no place applies to the next
 * choice, each programme sorts all its applications and keeps the best.
 * @returns programme of every candidate, −1 for none
 */
export function textbookOffers(problem: FilteringProblem): Int32Array {
  const { candidates, programmes, offsets, preferences, scores, quotas } = problem;
  const at = (array: Int32Array, index: number): number => array[index] ?? 0;
  const next = offsets.slice(0, candidates);
  const held = Array.from({ length: programmes }, (): number[] => []);
  let free = Array.from({ length: candidates }, (_, candidate) => candidate);
  while (free.length > 0) {
    const touched = new Set<number>();
    for (const candidate of free) {
      const edge = at(next, candidate);
      if (edge === at(offsets, candidate + 1)) continue;
      const programme = at(preferences, edge);
      held[programme]?.push(candidate);
      touched.add(programme);
    }
    free = [];
    for (const programme of touched) {
      const all = held[programme] ?? [];
      all.sort(
        (a, b) =>
          at(scores, at(next, b)) - at(scores, at(next, a)) ||
          at(next, a) - at(offsets, a) - (at(next, b) - at(offsets, b)) ||
          a - b,
      );
      for (const rejected of all.splice(at(quotas, programme))) {
        next[rejected] = at(next, rejected) + 1;
        free.push(rejected);
      }
    }
  }
  const offers = new Int32Array(candidates).fill(-1);
  for (const [programme, all] of held.entries()) for (const one of all) offers[one] = programme;
  return offers;
}
