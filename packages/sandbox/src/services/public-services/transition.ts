import { canTransition, dossierDeadline, dossierState } from '@khuevan/rules/dossier';
import type { Updateable } from 'kysely';
import { json } from '../../kernel/column-types.ts';
import { problem } from '../../kernel/problem.ts';
import type { ServiceContext } from '../../kernel/service.ts';
import type { DossierRow } from './access.ts';
import { byRule, vietnamDay } from './dates.ts';
import type { ClockPause, DossierStatus, DossierTable } from './schema.ts';
import { dateInVietnam } from '@khuevan/rules/core';

/** What stands in the log about a step. */
export interface StepRecord {
  kind: string;
  handlerName?: string | undefined;
  department?: string | undefined;
  content?: string | undefined;
  deadline?: string | undefined;
  toOfficeId?: string | undefined;
}

const NAMES_OF_DRAFT = { vi: 'Bản nháp', en: 'Draft' };

export const statusName = (status: DossierStatus): { vi: string; en: string } =>
  status === 'draft' ? NAMES_OF_DRAFT : dossierState(status);

/** @throws problem `conflict` that names both states */
export function requireTransition(row: DossierRow, to: DossierStatus): void {
  const isAllowed =
    row.withdrawn_at === null &&
    (row.status === 'draft' ? to === 'submitted' : to !== 'draft' && canTransition(row.status, to));
  if (isAllowed) return;
  const [from, next] = [statusName(row.status), statusName(to)];
  throw problem('conflict', {
    detail: {
      vi: `Hồ sơ đang ở trạng thái “${from.vi}” nên không chuyển sang “${next.vi}” được.`,
      en: `The dossier is in the state “${from.en}” and cannot go to “${next.en}”.`,
    },
  });
}

/** For a step that only some states allow. @throws problem `conflict` */
export function requireStatus(row: DossierRow, ...allowed: DossierStatus[]): void {
  if (allowed.includes(row.status) && row.withdrawn_at === null) return;
  const [now, needed] = [statusName(row.status), allowed.map(statusName)];
  throw problem('conflict', {
    detail: {
      vi: `Hồ sơ đang ở trạng thái “${now.vi}”; bước này cần trạng thái “${needed.map(({ vi }) => vi).join('” hoặc “')}”.`,
      en: `The dossier is in the state “${now.en}”; this step needs “${needed.map(({ en }) => en).join('” or “')}”.`,
    },
  });
}

/** For a step that would pass over acceptance and the intake fee. @throws problem `conflict` */
export function requireAccepted(row: DossierRow): void {
  if (row.accepted_at !== null) return;
  throw problem('conflict', {
    detail: {
      vi: 'Hồ sơ chưa được tiếp nhận nên chưa qua bước này được.',
      en: 'The dossier has not been accepted yet; this step comes after acceptance.',
    },
  });
}

const pausesClock = (status: DossierStatus): boolean =>
  status !== 'draft' && dossierState(status).pausesClock;

function pausesAfter(row: DossierRow, to: DossierStatus, today: string): readonly ClockPause[] {
  const [was, is] = [pausesClock(row.status), pausesClock(to)];
  if (row.accepted_at === null || was === is) return row.pauses;
  if (is) return [...row.pauses, { from: today }];
  return row.pauses.map((pause) => (pause.to === undefined ? { ...pause, to: today } : pause));
}

type Changes = Updateable<DossierTable>;

/** Deadline and appointment of an accepted dossier; a new appointment that an apology gave is never made earlier. */
export function clockChanges(clock: {
  acceptedOn: string;
  workingDays: number;
  pauses: readonly ClockPause[];
  apologised: string | null;
}): Pick<Changes, 'due_date' | 'appointment_date' | 'working_days_left'> {
  const { acceptedOn: accepted, workingDays, pauses, apologised } = clock;
  const deadline = byRule(() => dossierDeadline({ accepted, workingDays, pauses }));
  if (deadline.status === 'paused') {
    return { due_date: null, working_days_left: deadline.workingDaysLeft };
  }
  const { dueDate } = deadline;
  return {
    due_date: dueDate,
    working_days_left: null,
    appointment_date: apologised !== null && apologised > dueDate ? apologised : dueDate,
  };
}

/** Writes changes and a step in the log. Callers have checked that the step is allowed. */
export async function writeStep(
  { db, clock, newId }: ServiceContext,
  row: DossierRow,
  step: StepRecord,
  changes: Changes,
): Promise<DossierRow> {
  const now = clock.date();
  const after = await db
    .updateTable('public_services.dossier')
    .set({
      ...changes,
      step_count: row.step_count + 1,
      version: row.version + 1,
      updated_at: now,
    })
    .where('id', '=', row.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('public_services.dossier_step')
    .values({
      dossier_id: row.id,
      position: row.step_count + 1,
      id: newId('stp'),
      at: now,
      kind: step.kind,
      from_status: row.status,
      to_status: after.status,
      office_id: row.current_office_id,
      to_office_id: step.toOfficeId ?? null,
      handler_name: step.handlerName ?? null,
      department: step.department ?? null,
      content: step.content ?? null,
      deadline: step.deadline ?? null,
    })
    .execute();
  return after;
}

/**
 * Takes a dossier to another state, with its clock: a pause begins or ends, the deadline is counted anew.
 *
 * @throws problem `conflict` for a transition that the rules do not have
 */
export async function moveTo(
  context: ServiceContext,
  row: DossierRow,
  to: DossierStatus,
  step: StepRecord,
  changes: Changes = {},
): Promise<DossierRow> {
  requireTransition(row, to);
  const pauses = pausesAfter(row, to, vietnamDay(context.clock));
  const recount =
    row.accepted_at === null || row.working_days === null || pauses === row.pauses
      ? {}
      : clockChanges({
          acceptedOn: dateInVietnam(row.accepted_at.toISOString()),
          workingDays: row.working_days,
          pauses,
          apologised: row.apology_count > 0 ? row.appointment_date : null,
        });
  return writeStep(context, row, step, {
    status: to,
    pauses: json(pauses),
    ...recount,
    ...changes,
  });
}
