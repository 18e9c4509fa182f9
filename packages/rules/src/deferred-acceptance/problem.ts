import { RuleError } from '../core/rule-error.ts';

/** No programme, no preference. */
export const none = -1;

/** A preference with this score is not eligible (a condition is not met): it is passed over. */
export const notEligible = -1;

/**
 * Candidates, programmes and preferences as flat arrays, so that 850,000 candidates with 7.6 million preferences stay
 * far below a gigabyte. Preferences of candidate c are the entries `offsets[c]` to `offsets[c + 1] − 1`, first choice first.
 */
export interface FilteringProblem {
  readonly candidates: number;
  readonly programmes: number;
  /** candidates + 1 entries, the first 0, never falling, the last the number of preferences. */
  readonly offsets: Int32Array;
  /** Programme of every preference, 0 … programmes − 1; no programme twice at one candidate. */
  readonly preferences: Int32Array;
  /** Score of every preference as a whole number (hundredths), or `notEligible`. */
  readonly scores: Int32Array;
  /** Places of every programme. */
  readonly quotas: Int32Array;
  /** Least score of every programme; without it none. */
  readonly floors?: Int32Array;
}

export function wrong(field: string, vi: string, en: string): RuleError {
  return new RuleError('inconsistent', field, { vi, en });
}

/**
 * Checks the arrays against one another in one pass.
 * @throws RuleError `inconsistent`
 */
export function checkProblem(problem: FilteringProblem): void {
  const { candidates, programmes, offsets, preferences, scores, quotas, floors } = problem;
  if (offsets.length !== candidates + 1 || offsets[0] !== 0) {
    throw wrong(
      'offsets',
      'Sai số phần tử của offsets',
      'Not one entry a candidate and a last one',
    );
  }
  if (offsets[candidates] !== preferences.length || scores.length !== preferences.length) {
    throw wrong(
      'preferences',
      'Số nguyện vọng, số điểm và offsets không khớp',
      'Preferences, scores and offsets differ in length',
    );
  }
  if (quotas.length !== programmes || (floors !== undefined && floors.length !== programmes)) {
    throw wrong('quotas', 'Không phải mỗi ngành một chỉ tiêu', 'Not one entry a programme');
  }
  if (quotas.some((quota) => quota < 0)) {
    throw wrong('quotas', 'Chỉ tiêu không được âm', 'A quota is below zero');
  }
  const lastSeen = new Int32Array(programmes).fill(-1);
  for (let candidate = 0; candidate < candidates; candidate += 1) {
    const end = offsets[candidate + 1] as number;
    if (end < (offsets[candidate] as number)) {
      throw wrong(`offsets[${candidate + 1}]`, 'offsets không được giảm', 'Offsets fall');
    }
    for (let edge = offsets[candidate] as number; edge < end; edge += 1) {
      const programme = preferences[edge] as number;
      if (programme < 0 || programme >= programmes) {
        throw wrong(`preferences[${edge}]`, 'Không có ngành này', 'No such programme');
      }
      if (lastSeen[programme] === candidate) {
        throw wrong(
          `preferences[${edge}]`,
          'Thí sinh đăng ký ngành này hai lần',
          'The candidate names this programme twice',
        );
      }
      lastSeen[programme] = candidate;
    }
  }
}
