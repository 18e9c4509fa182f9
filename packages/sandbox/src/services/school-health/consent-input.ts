import { problem, type FieldError } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { isActiveClient } from '../platform/public.ts';
import { isGuardianOf } from '../registry/public.ts';
import { refusal } from './access.ts';
import type { CatchUpRow } from './models.ts';

export interface CreateConsent {
  learnerId: string;
  purpose: 'data-sharing' | 'immunisation';
  decision: 'granted' | 'refused';
  clientId?: string;
  catchUpDoseId?: string;
  guardianId?: string;
  reason?: string;
  expiresOn?: string;
}

/** Members that belong to a purpose: what is needed, and what is only taken there. */
const MEMBERS = {
  'data-sharing': { needed: 'clientId', foreign: ['catchUpDoseId'] },
  immunisation: { needed: 'catchUpDoseId', foreign: ['clientId', 'expiresOn'] },
} as const;

/**
 * A guardian decides. A school or an authority may write down what a guardian signed on paper; a vendor's application
 * must not, since it would open the records to itself.
 *
 * @throws problem `role-not-allowed`
 */
export function requireDecider({ access }: Pick<ServiceRequest, 'access'>): void {
  const deciders =
    access.personId === null
      ? ['school', 'commune', 'department', 'ministry']
      : ['guardian', 'teacher'];
  if (!deciders.includes(access.role)) throw problem('role-not-allowed');
}

/** @throws problem `unprocessable` naming each place */
export async function requireSoundConsent(
  { access }: Pick<ServiceRequest, 'access'>,
  { db }: Pick<ServiceContext, 'db'>,
  input: CreateConsent,
  today: string,
): Promise<void> {
  const { needed, foreign } = MEMBERS[input.purpose];
  const errors: FieldError[] = [];
  if (input[needed] === undefined) errors.push({ pointer: `/${needed}`, code: 'required' });
  for (const field of foreign) {
    if (input[field] !== undefined) errors.push({ pointer: `/${field}`, code: 'not-allowed' });
  }
  const { clientId, guardianId, expiresOn, learnerId } = input;
  if (input.purpose === 'data-sharing' && clientId !== undefined) {
    if (!(await isActiveClient(db, clientId))) {
      errors.push({ pointer: '/clientId', code: 'unknown-reference' });
    }
  }
  if (guardianId !== undefined) {
    if (access.personId !== null) errors.push({ pointer: '/guardianId', code: 'not-allowed' });
    else if (!(await isGuardianOf(db, guardianId, learnerId))) {
      errors.push({ pointer: '/guardianId', code: 'unknown-reference' });
    }
  }
  if (expiresOn !== undefined && expiresOn < today) {
    errors.push({ pointer: '/expiresOn', code: 'invalid' });
  }
  if (errors.length > 0) throw problem('unprocessable', { errors });
}

/**
 * The missing dose that is decided on.
 *
 * @throws problem `conflict` when it was given meanwhile
 */
export async function requireUndone(
  { db }: Pick<ServiceContext, 'db'>,
  learnerId: string,
  catchUpDoseId: string,
): Promise<CatchUpRow> {
  const row = await db
    .selectFrom('school_health.catch_up_dose')
    .selectAll()
    .where('id', '=', catchUpDoseId)
    .where('learner_id', '=', learnerId)
    .forUpdate()
    .executeTakeFirst();
  if (row === undefined) {
    throw problem('unprocessable', {
      errors: [{ pointer: '/catchUpDoseId', code: 'unknown-reference' }],
    });
  }
  if (row.status === 'given' || row.status === 'contraindicated') {
    throw refusal(
      'Mũi này đã tiêm hoặc có chống chỉ định, không còn chờ ý kiến.',
      'This dose was given or may not be given; nothing is left to decide.',
    );
  }
  return row;
}
