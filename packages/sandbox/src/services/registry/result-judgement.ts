import { termAverage } from '@khuevan/rules';
import type { FieldError } from '../../kernel/problem.ts';
import { referenceData } from '../reference/public.ts';
import { levelOfGrade } from './codes.ts';
import type { ResultAssessment, SubjectLevel } from './record-tables.ts';
import { judged } from './rule-problems.ts';

/** `SubjectResultInput` of the document. */
export interface SubjectResultInput {
  learnerId: string;
  level?: SubjectLevel;
  regularMarks?: string[];
  midtermMark?: string;
  finalMark?: string;
}

/** What is recorded of a learner in a subject. */
export interface JudgedResult {
  level: SubjectLevel | null;
  regularMarks: string[] | null;
  midtermMark: string | null;
  finalMark: string | null;
  average: string | null;
}

/** How a subject is assessed at a grade; undefined when it is not taught there. */
export function assessmentOf(subject: string, grade: string): ResultAssessment | undefined {
  const offering = referenceData()
    .subjects.find(({ code }) => code === subject)
    ?.offerings.find(({ grades }) => grades.includes(grade));
  if (offering === undefined) return undefined;
  return levelOfGrade(grade) === 'primary' ? 'primary' : offering.assessment;
}

const LEVELS: Readonly<Record<ResultAssessment, readonly SubjectLevel[]>> = {
  primary: ['T', 'H', 'C'],
  scored: [],
  'comment-only': ['pass', 'fail'],
};

/** Members that a kind of assessment has; others do not belong in it. */
const MEMBERS: Readonly<Record<ResultAssessment, readonly (keyof SubjectResultInput)[]>> = {
  primary: ['level', 'finalMark'],
  scored: ['regularMarks', 'midtermMark', 'finalMark'],
  'comment-only': ['level'],
};

const ALL = ['level', 'regularMarks', 'midtermMark', 'finalMark'] as const;

/** A test at primary level: a whole number from 1. */
const PRIMARY_TEST = /^(?:[1-9]|10)$/;

/** What is wrong with a result, pointers below `at`. */
export function resultErrors(
  input: SubjectResultInput,
  assessment: ResultAssessment,
  at: string,
): FieldError[] {
  const allowed = MEMBERS[assessment];
  const errors = ALL.filter((name) => input[name] !== undefined && !allowed.includes(name)).map(
    (name): FieldError => ({ pointer: `${at}/${name}`, code: 'not-allowed' }),
  );
  if (assessment === 'scored') {
    if (input.regularMarks === undefined) {
      errors.push({ pointer: `${at}/regularMarks`, code: 'required' });
    }
  } else if (input.level === undefined) {
    errors.push({ pointer: `${at}/level`, code: 'required' });
  } else if (!LEVELS[assessment].includes(input.level)) {
    const values = { allowed: LEVELS[assessment].join(', ') };
    errors.push({ pointer: `${at}/level`, code: 'not-in-list', values });
  }
  if (
    assessment === 'primary' &&
    input.finalMark !== undefined &&
    !PRIMARY_TEST.test(input.finalMark)
  ) {
    errors.push({ pointer: `${at}/finalMark`, code: 'invalid' });
  }
  return errors;
}

/** The average follows once all marks are there. */
export function judge(input: SubjectResultInput, at: string): JudgedResult {
  const { regularMarks, midtermMark, finalMark } = input;
  const average =
    regularMarks === undefined || midtermMark === undefined || finalMark === undefined
      ? null
      : String(
          judged(
            () => termAverage({ regular: regularMarks, midterm: midtermMark, final: finalMark }),
            at,
          ),
        );
  return {
    level: input.level ?? null,
    regularMarks: regularMarks ?? null,
    midtermMark: midtermMark ?? null,
    finalMark: finalMark ?? null,
    average,
  };
}

/** Whether something that was recorded would read otherwise; marks that were still missing may be added. */
export function isCorrection(before: JudgedResult, after: JudgedResult): boolean {
  const changes = (['level', 'midtermMark', 'finalMark'] as const).some(
    (name) => before[name] !== null && before[name] !== after[name],
  );
  const marks = before.regularMarks ?? [];
  return changes || marks.some((mark, index) => mark !== after.regularMarks?.[index]);
}

export const isSame = (a: JudgedResult, b: JudgedResult): boolean =>
  JSON.stringify([a.level, a.regularMarks, a.midtermMark, a.finalMark]) ===
  JSON.stringify([b.level, b.regularMarks, b.midtermMark, b.finalMark]);
