import { wrong, type FilteringProblem } from './problem.ts';

/**
 * One number a proposal that orders as programmes do: score first, then an earlier preference, then a lower candidate
 * number; greater is better. One comparison instead of look-ups all over memory makes the national size near-linear.
 */
export interface Ranking {
  rank(score: number, position: number, candidate: number): number;
  candidate(rank: number): number;
  score(rank: number): number;
}

/** @throws RuleError when score × longest list × candidates goes beyond exact whole numbers (2^53). */
export function rankingOf({ candidates, offsets, scores }: FilteringProblem): Ranking {
  let longest = 1;
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const length = (offsets[candidate + 1] as number) - (offsets[candidate] as number);
    if (length > longest) longest = length;
  }
  let highest = 0;
  for (const score of scores) if (score > highest) highest = score;
  const perScore = longest * candidates;
  if ((highest + 1) * perScore > Number.MAX_SAFE_INTEGER) {
    throw wrong('scores', 'Điểm quá lớn để xếp hạng chính xác', 'Scores too large to rank exactly');
  }
  return {
    rank: (score, position, candidate) =>
      score * perScore + (longest - 1 - position) * candidates + (candidates - 1 - candidate),
    candidate: (rank) => candidates - 1 - (rank % candidates),
    score: (rank) => Math.floor(rank / perScore),
  };
}
