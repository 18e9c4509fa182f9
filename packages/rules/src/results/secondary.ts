import { count, fromUnits, unitsWithin, unknownCode, type DecimalInput } from '../core/decimal.ts';
import { atLeast, levels, rankOf, type Level } from '../core/levels.ts';
import { RuleError } from '../core/rule-error.ts';
import { currentSecondaryRules, type SecondaryRules } from './rules.ts';

/** A semester's or a year's results by subject. */
export interface SecondaryResults {
  /** Averages of subjects with marks, one decimal at most. */
  readonly marks: Readonly<Record<string, DecimalInput>>;
  /** Subjects judged by comment. */
  readonly comments: Readonly<Record<string, 'pass' | 'fail'>>;
}

export interface LearningResult {
  readonly level: Level;
  /** The level before the adjustment for a single subject. */
  readonly unadjusted: Level;
  /** The one subject that held the level down, when it was raised for it. */
  readonly adjustedFor: string | null;
}

interface Read {
  readonly marks: ReadonlyMap<string, number>;
  readonly comments: ReadonlyMap<string, boolean>;
}

/**
 * The level of learning of a semester or a year: Tốt all ≥ 6.5 and six ≥ 8.0; Khá all ≥ 5.0 and six ≥ 6.5; Đạt six ≥ 5.0,
 * none < 3.5, at most one comment subject Chưa đạt. Where one single subject lowers it by two levels or more, it rises by one.
 * @throws RuleError
 */
export function learningLevel(
  results: SecondaryResults,
  rules: SecondaryRules = currentSecondaryRules,
): LearningResult {
  const read = readResults(results);
  const unadjusted = plainLevel(read, rules);
  for (const subject of [...read.marks.keys(), ...read.comments.keys()]) {
    const without = {
      marks: read.marks.has(subject) ? new Map(read.marks).set(subject, 100) : read.marks,
      comments: read.comments.has(subject)
        ? new Map(read.comments).set(subject, true)
        : read.comments,
    };
    if (rankOf(plainLevel(without, rules)) - rankOf(unadjusted) >= 2) {
      const level = levels[rankOf(unadjusted) + 1] as Level;
      return { level, unadjusted, adjustedFor: subject };
    }
  }
  return { level: unadjusted, unadjusted, adjustedFor: null };
}

function readResults(results: SecondaryResults): Read {
  const marks = new Map(
    Object.entries(results.marks).map(([subject, value]) => [
      subject,
      unitsWithin(value, 1, { min: 0, max: 10 }, `marks.${subject}`),
    ]),
  );
  if (marks.size === 0) {
    throw new RuleError('missing', 'marks', {
      vi: 'Cần điểm trung bình của các môn',
      en: 'The averages of the subjects are needed',
    });
  }
  const comments = new Map<string, boolean>();
  for (const [subject, value] of Object.entries(results.comments)) {
    if (value !== 'pass' && value !== 'fail') throw unknownCode(value, `comments.${subject}`);
    comments.set(subject, value === 'pass');
  }
  return { marks, comments };
}

function plainLevel(read: Read, { learning }: SecondaryRules): Level {
  const marks = [...read.marks.values()];
  const lowest = Math.min(...marks);
  const failed = [...read.comments.values()].filter((passed) => !passed).length;
  const reaching = (bound: number): boolean =>
    marks.filter((value) => value >= bound).length >= learning.subjects;
  const { good, fair, pass } = learning;
  if (failed === 0 && lowest >= good.all && reaching(good.subjects)) return 'good';
  if (failed === 0 && lowest >= fair.all && reaching(fair.subjects)) return 'fair';
  const few = failed <= learning.failedCommentsAtPass;
  return few && lowest >= pass.none && reaching(pass.subjects) ? 'pass' : 'fail';
}

/** Training (rèn luyện) of the year out of its two semesters; the second one weighs more (unverified). */
export function trainingOfYear(semester1: Level, semester2: Level): Level {
  for (const [level, field] of [
    [semester1, 'semester1'],
    [semester2, 'semester2'],
  ] as const) {
    if (!levels.includes(level)) throw unknownCode(level, field);
  }
  if (semester2 === 'good') return atLeast(semester1, 'fair') ? 'good' : 'fair';
  if (semester2 === 'fair') return semester1 === 'fail' ? 'pass' : 'fair';
  if (semester2 === 'pass') return semester1 === 'good' ? 'fair' : 'pass';
  return 'fail';
}

export interface YearInput {
  readonly learning: Level;
  readonly training: Level;
  /** Sessions missed, with leave or without, counted one session a day. */
  readonly absences: number;
}

export type PromotionDecision = 'promoted' | 'retest' | 'summer-training' | 'retained';

export interface Promotion {
  readonly decision: PromotionDecision;
  readonly reasons: readonly ('learning' | 'training' | 'absences')[];
}

/**
 * Whether a pupil moves up: training and learning Đạt or better, at most 45 sessions missed. Re-test only with training
 * Đạt or better; training Chưa đạt is worked on in the summer first, and judged anew with what came of it.
 * @throws RuleError
 */
export function promotion(
  input: YearInput,
  rules: SecondaryRules = currentSecondaryRules,
): Promotion {
  if (!levels.includes(input.learning)) throw unknownCode(input.learning, 'learning');
  if (!levels.includes(input.training)) throw unknownCode(input.training, 'training');
  count(input.absences, 'absences', 0, 400);
  const reasons: ('learning' | 'training' | 'absences')[] = [];
  if (input.learning === 'fail') reasons.push('learning');
  if (input.training === 'fail') reasons.push('training');
  if (input.absences > rules.maximumAbsences) reasons.push('absences');
  return { decision: decisionFor(reasons), reasons };
}

function decisionFor(reasons: readonly string[]): PromotionDecision {
  if (reasons.length === 0) return 'promoted';
  if (reasons.includes('absences')) return 'retained';
  return reasons.includes('training') ? 'summer-training' : 'retest';
}

/**
 * Subjects that may be examined again: below 5.0 or Chưa đạt; none unless learning failed and training is Đạt or better.
 * @throws RuleError
 */
export function retestSubjects(
  results: SecondaryResults,
  training: Level,
  rules: SecondaryRules = currentSecondaryRules,
): string[] {
  if (!levels.includes(training)) throw unknownCode(training, 'training');
  if (training === 'fail' || learningLevel(results, rules).level !== 'fail') return [];
  const read = readResults(results);
  return [
    ...[...read.marks].filter(([, value]) => value < rules.retestBelow).map(([name]) => name),
    ...[...read.comments].filter(([, passed]) => !passed).map(([name]) => name),
  ];
}

/**
 * The year's results with those of the re-test in their place.
 * @throws RuleError `inconsistent` for a subject that may not be examined again
 */
export function withRetest(
  results: SecondaryResults,
  training: Level,
  retest: SecondaryResults,
  rules: SecondaryRules = currentSecondaryRules,
): SecondaryResults {
  const allowed = new Set(retestSubjects(results, training, rules));
  const known = { marks: results.marks, comments: results.comments };
  for (const part of ['marks', 'comments'] as const) {
    for (const subject of Object.keys(retest[part])) {
      if (allowed.has(subject) && Object.hasOwn(known[part], subject)) continue;
      throw new RuleError('inconsistent', `retest.${part}.${subject}`, {
        vi: 'Môn học này không thuộc diện kiểm tra lại',
        en: 'This subject may not be examined again',
      });
    }
  }
  return {
    marks: { ...results.marks, ...retest.marks },
    comments: { ...results.comments, ...retest.comments },
  };
}

export type Honour = 'excellent-student' | 'good-student';

export const honourLabels: Readonly<Record<Honour, { readonly vi: string; readonly en: string }>> =
  {
    'excellent-student': { vi: 'Học sinh Xuất sắc', en: 'Excellent student' },
    'good-student': { vi: 'Học sinh Giỏi', en: 'Good student' },
  };

/** The title of a year: Tốt in training and learning; Xuất sắc with six averages ≥ 9.0 as well (Art. 15). @throws RuleError */
export function honourOf(
  results: SecondaryResults,
  training: Level,
  rules: SecondaryRules = currentSecondaryRules,
): Honour | null {
  if (!levels.includes(training)) throw unknownCode(training, 'training');
  if (training !== 'good' || learningLevel(results, rules).level !== 'good') return null;
  const marks = [...readResults(results).marks.values()];
  const high = marks.filter((value) => value >= rules.excellentFrom).length;
  return high >= rules.learning.subjects ? 'excellent-student' : 'good-student';
}

/** The bounds of the levels as decimals, for explanations beside a result. */
export function learningBounds(rules: SecondaryRules = currentSecondaryRules): {
  readonly good: readonly [all: number, six: number];
  readonly fair: readonly [all: number, six: number];
  readonly pass: readonly [none: number, six: number];
} {
  const { good, fair, pass } = rules.learning;
  return {
    good: [fromUnits(good.all, 1), fromUnits(good.subjects, 1)],
    fair: [fromUnits(fair.all, 1), fromUnits(fair.subjects, 1)],
    pass: [fromUnits(pass.none, 1), fromUnits(pass.subjects, 1)],
  };
}
