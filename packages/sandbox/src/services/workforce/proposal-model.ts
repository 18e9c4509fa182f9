import type { Selectable } from 'kysely';
import type { Access } from '../../kernel/access.ts';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import { withinReach } from '../registry/public.ts';
import { conflict, optional, stepNow } from './requests.ts';
import type { Consent, ProposalStatus, ProposalTable } from './schema.ts';

export type ProposalRow = Selectable<ProposalTable>;

export const toProposal = (row: ProposalRow) => ({
  id: row.id,
  staffId: row.staff_id,
  fromSchoolId: row.from_school_id,
  toSchoolId: row.to_school_id,
  level: row.level,
  ...optional('subject', row.subject === '' ? null : row.subject),
  status: row.status,
  ...optional('effectiveOn', row.effective_on),
  reason: row.reason,
  ...optional('consent', row.consent === null ? null : consentOf(row.consent)),
  history: row.history,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

const consentOf = ({ decision, givenBy, at }: Consent) => ({ decision, givenBy, at });

/** Seen from both schools, so by their authorities too, and by the teacher. */
export const seenBy = ({ reach }: Access) =>
  [
    withinReach(reach, {
      school: 'workforce.transfer_proposal.from_school_id',
      staff: 'workforce.transfer_proposal.staff_id',
    }),
    withinReach(reach, { school: 'workforce.transfer_proposal.to_school_id' }),
  ] as const;

/** @throws problem `not-found` for whoever it does not concern, as for one that does not exist */
export async function requireProposal(
  { db }: Pick<ServiceContext, 'db'>,
  access: Access,
  id: string | undefined,
  lock?: 'update',
): Promise<ProposalRow> {
  const select = db
    .selectFrom('workforce.transfer_proposal')
    .selectAll()
    .where('id', '=', id ?? '')
    .where((where) => where.or([...seenBy(access)]));
  const row = await (lock === 'update' ? select.forUpdate() : select).executeTakeFirst();
  if (row === undefined) throw problem('not-found');
  return row;
}

const STATES: Readonly<Record<ProposalStatus, { vi: string; en: string }>> = {
  proposed: { vi: 'đang chờ ý kiến của giáo viên', en: 'waits for the teacher' },
  consented: { vi: 'đang chờ trường đi đồng ý', en: 'waits for the leaving school' },
  declined: { vi: 'đã bị giáo viên từ chối', en: 'was declined by the teacher' },
  released: { vi: 'đang chờ trường đến tiếp nhận', en: 'waits for the receiving school' },
  accepted: { vi: 'đang chờ đến ngày có hiệu lực', en: 'waits for its effective date' },
  refused: { vi: 'đã bị trường đến từ chối', en: 'was refused by the receiving school' },
  cancelled: { vi: 'đã bị huỷ', en: 'was cancelled' },
  completed: { vi: 'đã hoàn thành', en: 'is done' },
};

/** States in which something is still to come. */
export const OPEN: readonly ProposalStatus[] = ['proposed', 'consented', 'released', 'accepted'];

/** @throws problem `conflict` when the proposal is in none of the states */
export function requireProposalState(row: ProposalRow, ...states: readonly ProposalStatus[]): void {
  if (states.includes(row.status)) return;
  throw conflict({
    vi: `Không thực hiện được bước này: đề xuất ${STATES[row.status].vi}.`,
    en: `This step cannot be taken: the proposal ${STATES[row.status].en}.`,
  });
}

/** The ids that every event of a proposal carries. */
export const proposalEvent = (row: ProposalRow) => ({
  proposalId: row.id,
  staffId: row.staff_id,
  fromSchoolId: row.from_school_id,
  toSchoolId: row.to_school_id,
});

/** Takes a proposal to its next state and tells of it. */
export async function moveProposal(
  context: ServiceContext,
  before: ProposalRow,
  step: {
    status: ProposalStatus;
    remark?: string | undefined;
    consent?: Consent;
    effectiveOn?: string;
  },
): Promise<ProposalRow> {
  const row = await context.db
    .updateTable('workforce.transfer_proposal')
    .set({
      status: step.status,
      ...(step.consent === undefined ? {} : { consent: json(step.consent) }),
      ...(step.effectiveOn === undefined ? {} : { effective_on: step.effectiveOn }),
      history: json([...before.history, stepNow(context, step.status, step.remark)]),
      updated_at: context.clock.date(),
    })
    .where('id', '=', before.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await context.emit(`workforce.transfer-proposal.${row.status}`, proposalEvent(row));
  return row;
}
