import { unknownCode } from '../core/decimal.ts';

/** Subjects of the graduation exam. */
export type ExamSubject =
  | 'literature'
  | 'mathematics'
  | 'foreign-language'
  | 'english'
  | 'physics'
  | 'chemistry'
  | 'biology'
  | 'history'
  | 'geography'
  | 'economics-law'
  | 'informatics'
  | 'industrial-technology'
  | 'agricultural-technology';

export interface SubjectCombination {
  readonly code: string;
  readonly subjects: readonly [ExamSubject, ExamSubject, ExamSubject];
  /** False: from common use, not from a list at hand. */
  readonly verified: boolean;
}

const combination = (
  code: string,
  subjects: SubjectCombination['subjects'],
  verified = true,
): SubjectCombination => ({ code, subjects, verified });

export const subjectCombinations: readonly SubjectCombination[] = [
  combination('A00', ['mathematics', 'physics', 'chemistry']),
  combination('A01', ['mathematics', 'physics', 'english']),
  combination('B00', ['mathematics', 'chemistry', 'biology'], false),
  combination('C00', ['literature', 'history', 'geography'], false),
  combination('D01', ['literature', 'mathematics', 'english'], false),
  combination('D07', ['mathematics', 'chemistry', 'english'], false),
];

/** @throws RuleError `unknown-code` */
export function subjectCombination(code: string): SubjectCombination {
  const found = subjectCombinations.find((entry) => entry.code === code);
  if (found === undefined) throw unknownCode(code, 'code');
  return found;
}
