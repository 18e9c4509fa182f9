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
/** One programme in ten sets a least score of its own. */
const floorShare = 0.1;

/**
 * Candidates with 3 to 15 preferences (9 in the mean, as 850,000 with 7.6 million in 2025), popular programmes wanted by
 * many, and scores of the combination that differ a little by programme. Some programmes take a quarter of the mean, some
 * nearly twice as many. Scores in hundredths.
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
  const mean = (candidates * placesPerCandidate) / programmes;
  return {
    candidates,
    programmes,
    offsets,
    preferences: preferences.slice(0, edge),
    scores: scores.slice(0, edge),
    quotas: Int32Array.from({ length: programmes }, () =>
      Math.round(mean * (0.25 + 1.5 * random())),
    ),
    floors: Int32Array.from({ length: programmes }, () =>
      random() < floorShare ? Math.round(1800 + 600 * random()) : 0,
    ),
  };
}

const at = (array: Int32Array, index: number): number => array[index] ?? 0;

/**
 * The textbook form, sharing nothing with the library: round after round everybody who has no place applies to the next
 * choice, each programme sorts all its applications and keeps the best.
 * @returns programme of every candidate, −1 for none
 */
export function textbookOffers(problem: FilteringProblem): Int32Array {
  const { candidates, programmes, offsets, preferences, scores, quotas, floors } = problem;
  const next = offsets.slice(0, candidates);
  const held = Array.from({ length: programmes }, (): number[] => []);
  let free = Array.from({ length: candidates }, (_, candidate) => candidate);
  while (free.length > 0) {
    const touched = new Set<number>();
    for (const candidate of free) {
      const end = at(offsets, candidate + 1);
      let edge = at(next, candidate);
      while (edge < end && at(scores, edge) < (floors?.[at(preferences, edge)] ?? 0)) edge += 1;
      next[candidate] = edge;
      if (edge === end) continue;
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

/** What was found: a programme for every candidate, and at which of the preferences. */
export interface Matching {
  readonly offers: Int32Array;
  readonly positions: Int32Array;
}

/**
 * How often a candidate and a programme would both rather have one another (Gale and Shapley 1962): the candidate would
 * rather be there than where the result says, and the programme has a place left or holds somebody who ranks lower.
 * Zero says that the result is stable. Quotas that are overdrawn count too.
 */
export function blockingPairs(problem: FilteringProblem, { offers, positions }: Matching): number {
  const { candidates, programmes, offsets, preferences, scores, quotas, floors } = problem;
  const admitted = new Int32Array(programmes);
  // The candidate whom each programme holds last, and at which edge.
  const last = new Int32Array(programmes).fill(-1);
  const lastEdge = new Int32Array(programmes);
  const ranksAbove = (candidate: number, edge: number, other: number, otherEdge: number) => {
    const byScore = at(scores, edge) - at(scores, otherEdge);
    if (byScore !== 0) return byScore > 0;
    const byPosition = edge - at(offsets, candidate) - (otherEdge - at(offsets, other));
    return byPosition === 0 ? candidate < other : byPosition < 0;
  };
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const programme = at(offers, candidate);
    if (programme < 0) continue;
    const edge = at(offsets, candidate) + at(positions, candidate);
    admitted[programme] = at(admitted, programme) + 1;
    const held = at(last, programme);
    if (held >= 0 && !ranksAbove(held, at(lastEdge, programme), candidate, edge)) continue;
    last[programme] = candidate;
    lastEdge[programme] = edge;
  }
  let found = 0;
  for (let programme = 0; programme < programmes; programme += 1)
    if (at(admitted, programme) > at(quotas, programme)) found += 1;
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const start = at(offsets, candidate);
    const position = at(positions, candidate);
    const end = position < 0 ? at(offsets, candidate + 1) : start + position;
    for (let edge = start; edge < end; edge += 1) {
      const programme = at(preferences, edge);
      if (at(scores, edge) < (floors?.[programme] ?? 0) || at(quotas, programme) === 0) continue;
      const hasPlace = at(admitted, programme) < at(quotas, programme);
      if (hasPlace || ranksAbove(candidate, edge, at(last, programme), at(lastEdge, programme)))
        found += 1;
    }
  }
  return found;
}
