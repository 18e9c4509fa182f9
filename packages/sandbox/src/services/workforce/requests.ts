import { sql } from 'kysely';
import type { RawBuilder, SqlBool } from 'kysely';
import { dateInVietnam } from '@khuevan/rules';
import { requireRole, type Reach } from '../../kernel/access.ts';
import { problem, ProblemError } from '../../kernel/problem.ts';
import type { Locale, ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { requireSchool, TEACHING_STATUSES } from '../registry/public.ts';
import type { HistoryStep } from './schema.ts';

export type Wording = Readonly<Record<Locale, string>>;

/** The day that it is in Vietnam. */
export const todayOf = ({ clock }: Pick<ServiceContext, 'clock'>): string =>
  dateInVietnam(clock.instant());

/** A query parameter that was sent as text. */
export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;

export const conflict = (detail: Wording) => problem('conflict', { detail });

/** Something in the body names what does not exist, or lies outside the reach: the same words for both. */
export const unknownReference = (pointer: string) =>
  problem('unprocessable', { errors: [{ pointer, code: 'unknown-reference' }] });

export const unprocessable = (pointer: string, detail: Wording) =>
  problem('unprocessable', { detail, errors: [{ pointer, code: 'invalid' }] });

/** Looks something up that the body names. */
export async function named<Row>(pointer: string, look: () => Promise<Row>): Promise<Row> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-found')
      throw unknownReference(pointer);
    throw error;
  }
}

/**
 * A step of one school: by its own software, a vendor's, or the ministry.
 *
 * @throws problem `role-not-allowed` for people, for other authorities and for another school
 */
export async function requireSchoolsStep(
  request: Pick<ServiceRequest, 'access'>,
  { db }: Pick<ServiceContext, 'db'>,
  schoolId: string,
): Promise<void> {
  requireRole(request, 'school', 'vendor');
  try {
    await requireSchool(db, request.access, schoolId);
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'not-found') {
      throw problem('role-not-allowed');
    }
    throw error;
  }
}

/** Whether somebody of the staff stands before a class. */
export const isTeaching = (staff: { position: string; status: string }): boolean =>
  staff.position === 'teacher' && TEACHING_STATUSES.some((status) => status === staff.status);

/** The condition that a row of a province lies within the reach of an authority. */
export function provinceWithinReach(reach: Reach, column: string): RawBuilder<SqlBool> {
  if (reach.nationwide) return sql<SqlBool>`true`;
  return sql<SqlBool>`${sql.ref(column)} = any(${[...reach.provinceCodes]}::text[])`;
}

/** A step with the moment at which it was taken. */
export function stepNow(
  { clock }: Pick<ServiceContext, 'clock'>,
  step: string,
  remark?: string,
): HistoryStep {
  return { step, at: clock.instant(), ...(remark === undefined ? {} : { remark }) };
}

/** The field is left out where there is none. */
export const optional = <Key extends string, Value>(key: Key, value: Value | null | undefined) =>
  (value === null || value === undefined ? {} : { [key]: value }) as Partial<Record<Key, Value>>;
