import {
  honourOf,
  learningLevel,
  primaryResult,
  primaryRules,
  promotion,
  yearAverage,
  type PrimaryTraitLevel,
} from '@khuevan/rules';
import { problem } from '../../kernel/problem.ts';
import { judged } from './rule-problems.ts';
import type { LearningLevel, TermResultTable } from './record-tables.ts';
import type { JudgedResult } from './result-judgement.ts';
import type { SubjectResultRow } from './result-writes.ts';

/** What a summary says, before it is written. */
export type Summary = Pick<
  TermResultTable,
  'training' | 'learning' | 'overall' | 'subject_count' | 'promotion' | 'title'
>;

const EMPTY: Summary = {
  training: null,
  learning: null,
  overall: null,
  subject_count: 0,
  promotion: null,
  title: null,
};

/** A subject's result of the year, out of its two semesters. */
export interface YearResult {
  readonly semester2: SubjectResultRow;
  readonly result: JudgedResult;
}

const incomplete = () =>
  problem('conflict', {
    detail: {
      vi: 'Chưa đủ kết quả các môn học để tổng kết. Hãy ghi đủ điểm hoặc mức đạt được của từng môn.',
      en: 'Results of subjects are missing. Record the marks or the level of each subject first.',
    },
  });

/**
 * The year of each subject. Subjects by comment and those of primary school have at the year's end what the second
 * semester says (Circular 22/2021, Article 6; Circular 27/2020, Article 7; from memory, unverified).
 *
 * @throws problem `conflict` when a subject lacks a semester or an average
 */
export function yearResults(rows: readonly SubjectResultRow[]): YearResult[] {
  const first = new Map(
    rows.filter(({ period }) => period === 'semester-1').map((row) => [row.subject, row]),
  );
  const second = rows.filter(({ period }) => period === 'semester-2');
  const subjects = new Set(second.map(({ subject }) => subject));
  if (second.length === 0 || [...first.keys()].some((subject) => !subjects.has(subject))) {
    throw incomplete();
  }
  return second.map((semester2) => {
    const semester1 = first.get(semester2.subject);
    if (semester1 === undefined) throw incomplete();
    const result: JudgedResult = {
      level: semester2.level,
      regularMarks: null,
      midtermMark: null,
      finalMark: semester2.assessment === 'primary' ? semester2.final_mark : null,
      average: null,
    };
    if (semester2.assessment !== 'scored') return { semester2, result };
    const [a, b] = [semester1.average, semester2.average];
    if (a === null || b === null) throw incomplete();
    return { semester2, result: { ...result, average: String(judged(() => yearAverage(a, b))) } };
  });
}

interface SubjectOutcome {
  subject: string;
  assessment: SubjectResultRow['assessment'];
  average: string | null;
  level: SubjectResultRow['level'];
}

function secondaryInput(outcomes: readonly SubjectOutcome[]) {
  const marks: Record<string, string> = {};
  const comments: Record<string, 'pass' | 'fail'> = {};
  for (const { subject, assessment, average, level } of outcomes) {
    if (assessment === 'comment-only') comments[subject] = level === 'pass' ? 'pass' : 'fail';
    else if (average === null) throw incomplete();
    else marks[subject] = average;
  }
  return { marks, comments };
}

/** A semester at secondary level. @throws problem `conflict`, `unprocessable` */
export function secondarySemester(
  outcomes: readonly SubjectOutcome[],
  training: LearningLevel,
): Summary {
  const results = secondaryInput(outcomes);
  const learning = judged(() => learningLevel(results)).level;
  return { ...EMPTY, training, learning, subject_count: outcomes.length };
}

/** A year at secondary level: level, promotion and title. @throws problem `conflict`, `unprocessable` */
export function secondaryYear(
  outcomes: readonly SubjectOutcome[],
  training: LearningLevel,
  absences: number,
): Summary {
  const results = secondaryInput(outcomes);
  return judged(() => {
    const learning = learningLevel(results).level;
    return {
      ...EMPTY,
      training,
      learning,
      subject_count: outcomes.length,
      promotion: promotion({ learning, training, absences }).decision,
      title: honourOf(results, training),
    };
  });
}

/** A semester at primary level has no summary but its subjects. */
export const primarySemester = (outcomes: readonly SubjectOutcome[]): Summary => ({
  ...EMPTY,
  subject_count: outcomes.length,
});

/** Codes are letters of ASCII; the Circular's are not. */
const traits = (names: readonly string[], levels: readonly string[]) =>
  Object.fromEntries(
    names.map((name, index): [string, PrimaryTraitLevel] => {
      const level = levels[index];
      return [name, level === 'T' ? 'T' : level === 'D' ? 'Đ' : 'C'];
    }),
  );

/** A year at primary level: the overall result. @throws problem `unprocessable` */
export function primaryYear(
  outcomes: readonly (SubjectOutcome & { finalMark: string | null })[],
  levels: { competences: readonly string[]; qualities: readonly string[] },
): Summary {
  const [rules] = primaryRules;
  if (rules === undefined) throw new Error('no rules of primary assessment');
  const subjects = outcomes.map(({ subject, level }): [string, 'T' | 'H' | 'C'] => [
    subject,
    level === 'T' || level === 'H' ? level : 'C',
  ]);
  const tests = outcomes.flatMap(({ subject, finalMark }): [string, number][] =>
    finalMark === null ? [] : [[subject, Number(finalMark)]],
  );
  const names = [...rules.generalCompetences, ...rules.specificCompetences];
  const year = judged(() =>
    primaryResult({
      subjects: Object.fromEntries(subjects),
      competences: traits(names, levels.competences),
      qualities: traits(rules.qualities, levels.qualities),
      tests: Object.fromEntries(tests),
    }),
  );
  return {
    ...EMPTY,
    overall: year.overall,
    subject_count: outcomes.length,
    promotion: year.promoted ? 'promoted' : 'retest',
    title: year.award === 'excellent-student' ? 'excellent-student' : null,
  };
}
