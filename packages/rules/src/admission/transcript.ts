import { count, divideHalfUp, fromUnits, unitsWithin, type DecimalInput } from '../core/decimal.ts';
import { RuleError, type RuleBreach } from '../core/rule-error.ts';
import { admissionRulesOf } from './rules.ts';
import { meetsExamFloor } from './score.ts';

export interface TranscriptSubject {
  readonly subject: string;
  /** Semester averages of grades 10 to 12, up to two decimals; six of them count. */
  readonly semesters: readonly DecimalInput[];
  /** Weight in the combination; 1 without it. */
  readonly weight?: number;
}

export interface TranscriptInput {
  readonly year: number;
  readonly subjects: readonly TranscriptSubject[];
  /** Total of the three exam subjects, of 30; absent for those exempt from the exam. */
  readonly examTotal?: DecimalInput;
  readonly examExempt?: boolean;
}

export type TranscriptBreach = RuleBreach<
  'subjects-missing' | 'semesters-missing' | 'anchor-missing' | 'anchor-too-light' | 'exam-too-low'
>;

export interface TranscriptScore {
  /** Mean of the semesters by subject, to two decimals. */
  readonly subjects: Readonly<Record<string, number>>;
  /** Weighted mean of the subjects on 30 points, to two decimals. */
  readonly total: number;
  readonly breaches: readonly TranscriptBreach[];
}

/**
 * Score and conditions of the transcript method: three subjects or more, all six semesters; in 2026 also Mathematics or
 * Literature with a third of the weight, and at least 15 of 30 in the exam.
 * @throws RuleError
 */
export function transcriptScore(input: TranscriptInput): TranscriptScore {
  const { transcript: rules, examFloor } = admissionRulesOf(input.year);
  const breaches: TranscriptBreach[] = [];
  const add = (code: TranscriptBreach['code'], field: string, vi: string, en: string): void => {
    breaches.push({ code, field, messages: { vi, en } });
  };
  if (input.subjects.length < 3) {
    add('subjects-missing', 'subjects', 'Cần ít nhất ba môn', 'At least three subjects are needed');
  }
  const means: Record<string, number> = {};
  let weighted = 0;
  let weights = 0;
  let anchorWeight = 0;
  for (const [index, subject] of input.subjects.entries()) {
    const field = `subjects[${index}]`;
    if (Object.hasOwn(means, subject.subject)) {
      throw new RuleError('inconsistent', `${field}.subject`, {
        vi: 'Môn học này xuất hiện hai lần',
        en: 'This subject comes twice',
      });
    }
    const scores = subject.semesters.map((score, semester) =>
      unitsWithin(score, 2, { min: 0, max: 10 }, `${field}.semesters[${semester}]`),
    );
    if (scores.length !== rules.semesters) {
      add(
        'semesters-missing',
        `${field}.semesters`,
        `Cần kết quả của đủ ${rules.semesters} học kỳ`,
        `The results of all ${rules.semesters} semesters are needed`,
      );
    }
    const sum = scores.reduce((total, score) => total + score, 0);
    const mean = divideHalfUp(sum, Math.max(1, scores.length));
    const weight = count(subject.weight ?? 1, `${field}.weight`, 1, 10);
    means[subject.subject] = fromUnits(mean, 2);
    weighted += mean * weight;
    weights += weight;
    if (rules.anchorSubjects?.includes(subject.subject) === true) anchorWeight += weight;
  }
  if (rules.anchorSubjects !== null && anchorWeight === 0) {
    add(
      'anchor-missing',
      'subjects',
      'Tổ hợp phải có môn Toán hoặc Ngữ văn',
      'Mathematics or Literature must be among the subjects',
    );
  } else if (rules.anchorSubjects !== null && anchorWeight * 3 < weights) {
    add(
      'anchor-too-light',
      'subjects',
      'Toán hoặc Ngữ văn phải chiếm ít nhất 1/3 trọng số',
      'Mathematics or Literature must have a third of the weight',
    );
  }
  checkExam(input, examFloor, add);
  const total = weights === 0 ? 0 : divideHalfUp(weighted * 3, weights);
  return { subjects: means, total: fromUnits(total, 2), breaches };
}

function checkExam(
  input: TranscriptInput,
  least: number | null,
  add: (code: TranscriptBreach['code'], field: string, vi: string, en: string) => void,
): void {
  const { year, examTotal, examExempt = false } = input;
  if (least === null || meetsExamFloor(year, examTotal, examExempt)) return;
  add(
    'exam-too-low',
    'examTotal',
    `Tổng điểm ba môn thi tốt nghiệp phải đạt ít nhất ${least / 100}`,
    `The three exam subjects must total at least ${least / 100}`,
  );
}
