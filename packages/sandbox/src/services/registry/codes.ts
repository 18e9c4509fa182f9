import type { FieldError } from '../../kernel/problem.ts';
import { hasCode, referenceData } from '../reference/public.ts';

/** Whether a commune or province of today has this code. */
export const hasUnit = (code: string): boolean => referenceData().unitsByCode.has(code);

/** Errors for the fields that name a code which their list does not have. */
export function codeErrors(input: object, lists: Readonly<Record<string, string>>): FieldError[] {
  const values = input as Readonly<Record<string, unknown>>;
  return Object.entries(lists).flatMap(([field, list]): FieldError[] => {
    const value = values[field];
    if (typeof value !== 'string' || hasCode(list, value)) return [];
    return [{ pointer: `/${field}`, code: 'unknown-reference' }];
  });
}

/** Levels of learning that a school of a level has: a combined one has several. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'primary-lower-secondary': ['primary', 'lower-secondary'],
  'lower-upper-secondary': ['lower-secondary', 'upper-secondary'],
  'primary-to-upper-secondary': ['primary', 'lower-secondary', 'upper-secondary'],
  'nursery-kindergarten': ['nursery', 'kindergarten'],
  'all-levels': ['nursery', 'kindergarten', 'primary', 'lower-secondary', 'upper-secondary'],
};

/** The level that a grade belongs to, such as `lower-secondary` for `7`; undefined for a code that is no grade. */
export function levelOfGrade(grade: string): string | undefined {
  if (!hasCode('grade', grade)) return undefined;
  if (grade.startsWith('n')) return 'nursery';
  if (grade.startsWith('k')) return 'kindergarten';
  const number = Number(grade);
  if (number <= 5) return 'primary';
  return number <= 9 ? 'lower-secondary' : 'upper-secondary';
}

/** Whether a school of this level teaches the grade. */
export function teachesGrade(schoolLevel: string, grade: string): boolean {
  const level = levelOfGrade(grade);
  return level !== undefined && (PARTS[schoolLevel] ?? [schoolLevel]).includes(level);
}
