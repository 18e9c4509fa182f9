import {
  honourOf,
  learningLevel,
  primaryResult,
  primaryRules,
  promotion,
  termAverage,
  yearAverage,
} from '@khuevan/rules';
import { namedId } from '../../kernel/ids.ts';
import { referenceData } from '../../services/reference/public.ts';
import { demo } from '../demo.ts';
import { Random } from '../random.ts';
import type { SeedClass } from './classes.ts';
import { LAST_SCHOOL_YEAR, lastGrade } from './history.ts';
import type { SeedLearner } from './learners.ts';
import type { SeedSchool } from './schools.ts';

/** Beside the demo classes, one class in so many has last year's results. */
const ONE_IN = 90;

/** Learners of such a class who have them. */
const SAMPLE = 12;

const PERIODS = ['semester-1', 'semester-2'] as const;
const RECORDED = {
  'semester-1': '2026-01-16T02:00:00.000Z',
  'semester-2': '2026-05-28T02:00:00.000Z',
  year: '2026-05-29T02:00:00.000Z',
};

interface Outcome {
  subject: string;
  period: 'semester-1' | 'semester-2' | 'year';
  assessment: string;
  level: string | null;
  regular_marks: string[] | null;
  midterm_mark: string | null;
  final_mark: string | null;
  average: string | null;
}

const BLANK = {
  level: null,
  regular_marks: null,
  midterm_mark: null,
  final_mark: null,
  average: null,
} as const;

/** Subjects that everyone of the grade has; choices are left out. */
const subjectsOf = (grade: string) =>
  referenceData().subjects.flatMap(({ code, offerings }) => {
    const offering = offerings.find(({ grades }) => grades.includes(grade));
    if (offering?.requirement !== 'compulsory') return [];
    return [{ subject: code, isScored: offering.assessment === 'scored' }];
  });

/** Electives of upper secondary school that the sample's pupils chose. */
const CHOSEN = ['physics', 'chemistry', 'biology', 'informatics'] as const;

function mark(random: Random, strength: number): string {
  const value = strength + (random.next() + random.next() - 1) * 2;
  return String(Math.round(Math.min(10, Math.max(2, value)) * 2) / 2);
}

function secondaryOutcomes(grade: string, random: Random): Outcome[] {
  const strength = 5.5 + random.next() * 3.5;
  const chosen = Number(grade) >= 10 ? CHOSEN.map((subject) => ({ subject, isScored: true })) : [];
  const subjects = [...subjectsOf(grade), ...chosen];
  return subjects.flatMap(({ subject, isScored }): Outcome[] => {
    if (!isScored) {
      const outcome = { ...BLANK, subject, assessment: 'comment-only', level: 'pass' };
      return [...PERIODS, 'year' as const].map((period) => Object.assign({}, outcome, { period }));
    }
    const outcome = { ...BLANK, subject, assessment: 'scored' };
    const terms = PERIODS.map((period) => {
      const regular = [1, 2, 3].map(() => mark(random, strength));
      const [midterm, final] = [mark(random, strength), mark(random, strength)];
      const average = String(termAverage({ regular, midterm, final }));
      const marks = { regular_marks: regular, midterm_mark: midterm, final_mark: final, average };
      return Object.assign({}, outcome, { period }, marks);
    });
    const [first = '0', second = '0'] = terms.map(({ average }) => average);
    const year = { period: 'year', average: String(yearAverage(first, second)) };
    return terms.concat(Object.assign({}, outcome, year));
  });
}

function primaryOutcomes(grade: string, random: Random): Outcome[] {
  const strength = random.next();
  return subjectsOf(grade).flatMap(({ subject, isScored }): Outcome[] => {
    const level = random.next() < strength ? 'T' : 'H';
    const test = isScored
      ? String(level === 'T' ? random.integer(9, 10) : random.integer(5, 8))
      : null;
    const outcome = { ...BLANK, subject, assessment: 'primary', level };
    return [
      { ...outcome, period: 'semester-1' },
      { ...outcome, period: 'semester-2', final_mark: test },
      { ...outcome, period: 'year', final_mark: test },
    ];
  });
}

const summaryBase = { training: null, learning: null, overall: null, promotion: null, title: null };

function secondarySummary(outcomes: readonly Outcome[], period: Outcome['period']) {
  const of = outcomes.filter((outcome) => outcome.period === period);
  const marks = Object.fromEntries(
    of.flatMap(({ subject, average }) => (average === null ? [] : [[subject, average]])),
  );
  const comments = Object.fromEntries(
    of.flatMap(({ subject, level }) => (level === null ? [] : [[subject, 'pass' as const]])),
  );
  const results = { marks, comments };
  const learning = learningLevel(results).level;
  const term = { ...summaryBase, training: 'good' as const, learning };
  if (period !== 'year') return { ...term, subject_count: of.length };
  return {
    ...term,
    subject_count: of.length,
    promotion: promotion({ learning, training: 'good', absences: 2 }).decision,
    title: honourOf(results, 'good'),
  };
}

function primarySummary(outcomes: readonly Outcome[], period: Outcome['period']) {
  const of = outcomes.filter((outcome) => outcome.period === period);
  if (period !== 'year') return { ...summaryBase, subject_count: of.length };
  const [rules] = primaryRules;
  const best = of.every(({ level }) => level === 'T') ? 'T' : 'Đ';
  const levels = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, best] as const));
  const year = primaryResult({
    subjects: Object.fromEntries(
      of.map(({ subject, level }) => [subject, level === 'T' ? 'T' : 'H']),
    ),
    competences: levels([
      ...(rules?.generalCompetences ?? []),
      ...(rules?.specificCompetences ?? []),
    ]),
    qualities: levels(rules?.qualities ?? []),
    tests: Object.fromEntries(
      of.flatMap(({ subject, final_mark: test }) =>
        test === null ? [] : [[subject, Number(test)]],
      ),
    ),
  });
  return {
    ...summaryBase,
    overall: year.overall,
    subject_count: of.length,
    promotion: year.promoted ? 'promoted' : 'retest',
    title: year.award === 'excellent-student' ? 'excellent-student' : null,
  };
}

/** Results of last year for some classes: those of the demonstration, one of primary school, and a few more. */
export function generateResults(
  schools: readonly SeedSchool[],
  classes: readonly SeedClass[],
  learners: readonly SeedLearner[],
) {
  const random = new Random('khuevan/results');
  const schoolById = new Map(schools.map((school) => [school.id, school]));
  const primary = classes.find(({ grade }) => grade === '5');
  const chosen = new Map(
    classes
      .filter(
        ({ id }, index) =>
          id === demo.classes.grade7 ||
          id === demo.classes.grade12 ||
          id === primary?.id ||
          index % ONE_IN === ONE_IN - 1,
      )
      .map((group) => [group.id, group]),
  );
  const subjectResults: object[] = [];
  const termResults: object[] = [];
  const taken = new Map<string, number>();
  for (const learner of learners) {
    const group = chosen.get(learner.class_id ?? '');
    const grade = lastGrade(schoolById.get(learner.school_id), group?.grade ?? '');
    if (group === undefined || grade === undefined || grade.startsWith('k')) continue;
    const count = (taken.get(group.id) ?? 0) + 1;
    taken.set(group.id, count);
    if (count > SAMPLE) continue;
    const isPrimary = Number(grade) <= 5;
    const outcomes = isPrimary ? primaryOutcomes(grade, random) : secondaryOutcomes(grade, random);
    const common = {
      school_id: learner.school_id,
      learner_id: learner.id,
      school_year: LAST_SCHOOL_YEAR,
      revision: 1,
      is_current: true,
      correction_reason: null,
    };
    for (const outcome of outcomes) {
      subjectResults.push({
        ...common,
        ...outcome,
        id: namedId('rsl', `${learner.id}/${outcome.subject}/${outcome.period}`),
        class_id: null,
        grade,
        recorded_at: RECORDED[outcome.period],
      });
    }
    for (const period of [...PERIODS, 'year'] as const) {
      const summarise = isPrimary ? primarySummary : secondarySummary;
      termResults.push({
        ...common,
        ...summarise(outcomes, period),
        id: namedId('trm', `${learner.id}/${period}`),
        period,
        recorded_at: RECORDED[period],
      });
    }
  }
  return { subjectResults, termResults };
}
