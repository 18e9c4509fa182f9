import {
  CLASS_TEACHER,
  periodsBySubject,
  retiresOn,
  shareBySubject,
  staffingNorm,
  type ClassKind,
  type StaffingLevel,
  type StaffingZone,
} from '@khuevan/rules/staffing';
import {
  levelOfGrade,
  type GradeFacts,
  type StaffingFacts,
  type TeacherFacts,
} from '../registry/public.ts';
import { isSubjectLevel, LEVELS, postOf } from './posts.ts';
import type { ReportUnit, TeachingLevel } from './schema.ts';

/** School years that a report looks ahead, its own included: 2026-2027 … 2030-2031. */
const YEARS = 5;

export interface StaffingQuestion {
  readonly facts: StaffingFacts;
  /** The day whose rules hold. */
  readonly date: string;
  readonly schoolYear: string;
  readonly zone: string;
  readonly countBy: 'learners' | 'classes';
  readonly sessionsPerDay: number;
  readonly boarding: boolean;
  readonly specialised: boolean;
}

/** Teachers in hundredths. */
export interface Position {
  readonly schoolYear: string;
  readonly level: TeachingLevel;
  readonly subject: string;
  readonly norm: number;
  readonly actual: number;
}

export interface Staffing {
  readonly normId: string;
  readonly units: readonly ReportUnit[];
  readonly perSchool: number;
  /** Of the year asked for and of those to come. */
  readonly positions: readonly Position[];
}

const PRESCHOOL: Readonly<Record<string, StaffingLevel>> = {
  n1: 'nursery-3-12m',
  n2: 'nursery-13-24m',
  n3: 'nursery-25-36m',
  k1: 'kindergarten-3-4',
  k2: 'kindergarten-4-5',
  k3: 'kindergarten-5-6',
};

const teachingLevel = (grade: string): TeachingLevel =>
  (levelOfGrade(grade) ?? 'primary') as TeachingLevel;

const normLevel = (grade: string): StaffingLevel =>
  PRESCHOOL[grade] ?? (teachingLevel(grade) as StaffingLevel);

const levelOfUnit = (level: string): TeachingLevel =>
  LEVELS.find((one) => level.startsWith(one)) ?? 'primary';

/** The levels that a school has classes of. */
export const levelsOf = (grades: readonly GradeFacts[]): TeachingLevel[] => [
  ...new Set(grades.map(({ grade }) => teachingLevel(grade))),
];

function kindOf(level: StaffingLevel, question: StaffingQuestion): ClassKind {
  if (level === 'primary') return question.sessionsPerDay === 1 ? 'one-session' : 'two-sessions';
  if (level === 'upper-secondary' && question.specialised) return 'specialised';
  const isSecondary = level === 'lower-secondary' || level === 'upper-secondary';
  return isSecondary && question.boarding ? 'boarding' : 'ordinary';
}

/** The grades of a level a year later: everybody moves up, the entry grade stays as large. */
function nextYear(grades: readonly GradeFacts[]): GradeFacts[] {
  const byGrade = new Map(grades.map((facts) => [facts.grade, facts]));
  return grades.map((facts) => {
    const below = /^([nk]?)(\d+)$/.exec(facts.grade);
    const before = byGrade.get(`${below?.[1] ?? ''}${Number(below?.[2]) - 1}`);
    if (before === undefined || teachingLevel(before.grade) !== teachingLevel(facts.grade)) {
      return facts;
    }
    return { ...before, grade: facts.grade };
  });
}

function schoolYearAfter(schoolYear: string, years: number): string {
  const first = Number(schoolYear.slice(0, 4)) + years;
  return `${first}-${first + 1}`;
}

function normOf(grades: readonly GradeFacts[], question: StaffingQuestion) {
  const sizes = new Map<StaffingLevel, { learners: number; classes: number }>();
  for (const { grade, learners, classes } of grades) {
    const level = normLevel(grade);
    const size = sizes.get(level) ?? { learners: 0, classes: 0 };
    sizes.set(level, {
      learners: size.learners + learners,
      classes: size.classes + classes,
    });
  }
  const parts = [...sizes].map(([level, size]) => ({
    level,
    kind: kindOf(level, question),
    students: size.learners,
    classes: size.classes,
  }));
  const norm = staffingNorm({
    date: question.date,
    zone: Number(question.zone) as StaffingZone,
    units: parts.map(({ classes, ...part }) =>
      question.countBy === 'classes' ? { ...part, classes } : part,
    ),
  });
  const units = parts.map(({ level, kind, students, classes }): ReportUnit => {
    const unit = norm.units.find((one) => one.level === level);
    return {
      level,
      kind,
      learners: students,
      classes,
      teachers: Math.round((unit?.teachers ?? 0) * 100),
    };
  });
  return { normId: norm.ruleId, units, perSchool: norm.perSchool };
}

type Counts = Map<string, { level: TeachingLevel; subject: string; norm: number; actual: number }>;

function add(
  counts: Counts,
  post: { level: TeachingLevel; subject: string },
  more: { norm?: number; actual?: number },
): void {
  const key = `${post.level} ${post.subject}`;
  const count = counts.get(key) ?? { ...post, norm: 0, actual: 0 };
  count.norm += more.norm ?? 0;
  count.actual += more.actual ?? 0;
  counts.set(key, count);
}

/** The norm of a level, by subject where teachers are told apart by it. */
function addNorms(
  counts: Counts,
  norm: ReturnType<typeof normOf>,
  grades: readonly GradeFacts[],
  date: string,
): void {
  for (const level of LEVELS) {
    const own = grades.filter(({ grade }) => teachingLevel(grade) === level);
    if (own.length === 0) continue;
    const teachers = norm.units
      .filter((unit) => levelOfUnit(unit.level) === level)
      .reduce((sum, unit) => sum + unit.teachers, 0);
    const attended = own.some(({ learners }) => learners > 0);
    const weights = Object.fromEntries(
      own.map(({ grade, learners, classes }) => [grade, attended ? learners : classes]),
    );
    if (!isSubjectLevel(level) || Object.values(weights).every((weight) => weight === 0)) {
      add(counts, { level, subject: '' }, { norm: teachers });
      continue;
    }
    const periods = periodsBySubject(date, level, weights);
    const shares = shareBySubject({ teachers: teachers / 100, periods });
    for (const [subject, share] of Object.entries(shares)) {
      const post = { level, subject: subject === CLASS_TEACHER ? '' : subject };
      add(counts, post, { norm: Math.round(share * 100) });
    }
  }
  const lead = (['primary', 'lower-secondary'] as const).find((level) =>
    grades.some(({ grade }) => teachingLevel(grade) === level),
  );
  if (norm.perSchool > 0 && lead !== undefined) {
    add(counts, { level: lead, subject: '' }, { norm: norm.perSchool * 100 });
  }
}

/** Whether somebody in post today has not reached the age of retirement when a school year begins. */
function stillInPost(teacher: TeacherFacts, schoolYear: string): boolean {
  const day = retiresOn(teacher.birthDate, teacher.gender === 'female' ? 'female' : 'male');
  return day !== null && day > `${schoolYear.slice(0, 4)}-09-01`;
}

/**
 * What the norm gives a school and what it has, by level and subject, for a school year and those to come.
 *
 * @throws RuleError for a day without rules and for a school without a class
 */
export function computeStaffing(question: StaffingQuestion): Staffing {
  const { facts, date } = question;
  const positions: Position[] = [];
  let grades = facts.grades;
  const first = normOf(grades, question);
  for (let ahead = 0; ahead < YEARS; ahead += 1) {
    const schoolYear = schoolYearAfter(question.schoolYear, ahead);
    const counts: Counts = new Map();
    const norm = ahead === 0 ? first : normOf(grades, question);
    addNorms(counts, norm, grades, date);
    const levels = levelsOf(grades);
    for (const teacher of facts.teachers) {
      if (ahead > 0 && !stillInPost(teacher, schoolYear)) continue;
      const post = postOf(teacher.subject, levels, date);
      if (post !== undefined) add(counts, post, { actual: 100 });
    }
    for (const count of counts.values()) positions.push({ schoolYear, ...count });
    grades = nextYear(grades);
  }
  return { ...first, positions };
}
