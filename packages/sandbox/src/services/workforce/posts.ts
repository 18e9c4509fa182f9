import { CLASS_TEACHER, taughtPeriodsOn, type SubjectLevel } from '@khuevan/rules/staffing';
import type { TeachingLevel } from './schema.ts';

/** From the youngest learners on. */
export const LEVELS: readonly TeachingLevel[] = [
  'nursery',
  'kindergarten',
  'primary',
  'lower-secondary',
  'upper-secondary',
];

export const isSubjectLevel = (level: TeachingLevel): level is SubjectLevel =>
  level !== 'nursery' && level !== 'kindergarten';

const COMMON = { 'foreign-language': 'english', arts: 'fine-arts' } as const;
const TECHNOLOGY = {
  'industrial-technology': 'technology',
  'agricultural-technology': 'technology',
} as const;

/** Which subject of a level a teacher of another one fills: a physicist teaches natural sciences in lower secondary. */
const FILLS: Readonly<Record<SubjectLevel, Readonly<Record<string, string>>>> = {
  primary: {
    ...COMMON,
    informatics: 'informatics-technology',
    technology: 'informatics-technology',
  },
  'lower-secondary': {
    ...COMMON,
    ...TECHNOLOGY,
    physics: 'natural-sciences',
    chemistry: 'natural-sciences',
    biology: 'natural-sciences',
    history: 'history-geography',
    geography: 'history-geography',
    'economics-law': 'civics',
    'informatics-technology': 'informatics',
  },
  'upper-secondary': {
    ...COMMON,
    ...TECHNOLOGY,
    'history-geography': 'history',
    civics: 'economics-law',
  },
};

export interface Post {
  readonly level: TeachingLevel;
  /** Empty for class teachers. */
  readonly subject: string;
}

/**
 * The post that a teacher fills in a school of some levels: the highest level that teaches the subject; class teachers the
 * lowest level. A subject that none of them teaches stays a post of its own, without a norm.
 */
export function postOf(
  subject: string | null,
  levels: readonly TeachingLevel[],
  date: string,
): Post | undefined {
  const ordered = LEVELS.filter((level) => levels.includes(level));
  const [lowest] = ordered;
  if (lowest === undefined) return undefined;
  if (subject === null) return { level: lowest, subject: '' };
  const { levels: taught } = taughtPeriodsOn(date);
  for (const level of ordered.toReversed()) {
    if (!isSubjectLevel(level)) continue;
    const filled = FILLS[level][subject] ?? subject;
    if (filled !== CLASS_TEACHER && Object.hasOwn(taught[level], filled)) {
      return { level, subject: filled };
    }
  }
  const highest = ordered.at(-1) ?? lowest;
  return highest === 'lower-secondary' || highest === 'upper-secondary'
    ? { level: highest, subject }
    : { level: lowest, subject: '' };
}
