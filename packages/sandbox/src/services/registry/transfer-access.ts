import type { Selectable } from 'kysely';
import type { Access, Role } from '../../kernel/access.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext, ServiceRequest } from '../../kernel/service.ts';
import { optional } from './models.ts';
import { withinReach } from './reach.ts';
import type { TransferStatus, TransferTable } from './record-tables.ts';

export type TransferRow = Selectable<TransferTable>;

/** Seen from both schools, so by their authorities too, and by whoever reaches the learner. */
export const seenBy = (access: Access) =>
  [
    withinReach(access.reach, {
      school: 'registry.transfer.from_school_id',
      learner: 'registry.transfer.learner_id',
    }),
    withinReach(access.reach, { school: 'registry.transfer.to_school_id' }),
  ] as const;

/** The step that a transfer waits for in a state, and when it is due. */
export function awaited(row: TransferRow) {
  switch (row.status) {
    case 'submitted':
      return { step: 'decision', dueOn: row.decision_due_on } as const;
    case 'accepted':
      return { step: 'release', dueOn: row.release_due_on ?? '' } as const;
    case 'released':
      return { step: 'placement', dueOn: row.placement_due_on ?? '' } as const;
    default:
      return undefined;
  }
}

export function toTransfer(row: TransferRow, today: string) {
  const dueOn = awaited(row)?.dueOn;
  return {
    id: row.id,
    learnerId: row.learner_id,
    fromSchoolId: row.from_school_id,
    toSchoolId: row.to_school_id,
    ...optional('classId', row.class_id),
    grade: row.grade,
    status: row.status,
    isSameProvince: row.is_same_province,
    isOverdue: dueOn !== undefined && dueOn < today,
    submittedOn: row.submitted_on,
    decisionDueOn: row.decision_due_on,
    ...optional('decidedOn', row.decided_on),
    ...optional('releaseDueOn', row.release_due_on),
    ...optional('releasedOn', row.released_on),
    ...optional('placementDueOn', row.placement_due_on),
    ...optional('placedOn', row.placed_on),
    steps: row.steps,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** @throws problem `not-found` for whoever it does not concern, as for one that does not exist */
export async function requireTransfer(
  { db }: Pick<ServiceContext, 'db'>,
  access: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<TransferRow> {
  const select = db
    .selectFrom('registry.transfer')
    .selectAll()
    .where('id', '=', id ?? '')
    .where((where) => where.or([...seenBy(access)]));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

/** Who acts for a school: its own software, a vendor's, the authorities above it. */
const ACTS_FOR_SCHOOLS: ReadonlySet<Role> = new Set<Role>([
  'school',
  'vendor',
  'commune',
  'department',
  'ministry',
]);

/**
 * Only one of the two schools takes a step.
 *
 * @throws problem `role-not-allowed` for the other one, and for people
 */
export async function requireSchoolsStep(
  request: Pick<ServiceRequest, 'access'>,
  { db }: Pick<ServiceContext, 'db'>,
  schoolId: string,
): Promise<void> {
  const { role, reach } = request.access;
  if (ACTS_FOR_SCHOOLS.has(role)) {
    const reached = await db
      .selectFrom('registry.school')
      .select('id')
      .where('id', '=', schoolId)
      .where(withinReach(reach, { school: 'registry.school.id' }))
      .executeTakeFirst();
    if (reached !== undefined) return;
  }
  throw problem('role-not-allowed');
}

/**
 * A child does not apply for itself, nor withdraw.
 *
 * @throws problem `role-not-allowed`
 */
export function requireApplicant({ role }: Access): void {
  if (role === 'learner' || role === 'citizen') throw problem('role-not-allowed');
}

const STATES: Readonly<Record<TransferStatus, { vi: string; en: string }>> = {
  submitted: { vi: 'đang chờ trường đến trả lời', en: 'waits for the receiving school' },
  accepted: { vi: 'đang chờ trường đi bàn giao hồ sơ', en: 'waits for the leaving school' },
  refused: { vi: 'đã bị từ chối', en: 'was refused' },
  released: { vi: 'đang chờ xếp lớp', en: 'waits for a class' },
  placed: { vi: 'đã hoàn thành', en: 'is done' },
  withdrawn: { vi: 'đã rút', en: 'was withdrawn' },
};

/** @throws problem `conflict` when the transfer is in none of the states */
export function requireState(row: TransferRow, ...states: readonly TransferStatus[]): void {
  if (states.includes(row.status)) return;
  throw problem('conflict', {
    detail: {
      vi: `Không thực hiện được bước này: hồ sơ ${STATES[row.status].vi}.`,
      en: `This step cannot be taken: the transfer ${STATES[row.status].en}.`,
    },
  });
}
