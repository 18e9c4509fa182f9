import { addDays } from '@khuevan/rules/core';
import { dossierDeadline, newAppointment } from '@khuevan/rules/dossier';
import {
  processingTime,
  type DossierStatus,
  type Procedure,
} from '../../services/public-services/public.ts';

const PAUSED: ReadonlySet<DossierStatus> = new Set([
  'supplement-requested',
  'payment-requested',
  'suspended',
]);

/** Of a dossier that was not accepted. */
export const NO_CLOCK = {
  working_days: null,
  working_days_left: null,
  pauses: [],
  due_date: null,
  appointment_date: null,
  overdue_since: null,
  apology_count: 0,
};

/** Deadline and appointment of an accepted dossier; a late one has its new appointment. */
export function clockOf(
  procedure: Procedure,
  status: DossierStatus,
  acceptedOn: string,
  days: readonly string[],
  isLate: boolean,
) {
  const { workingDays } = processingTime(procedure, acceptedOn);
  const isPaused = PAUSED.has(status);
  const pauses = isPaused ? [{ from: days.at(-1) ?? acceptedOn }] : [];
  const deadline = dossierDeadline({ accepted: acceptedOn, workingDays, pauses });
  const due = deadline.status === 'running' ? deadline.dueDate : null;
  const promised = dossierDeadline({ accepted: acceptedOn, workingDays });
  const lateSince = isLate && due !== null ? addDays(due, 1) : null;
  return {
    working_days: workingDays,
    working_days_left: deadline.status === 'paused' ? deadline.workingDaysLeft : null,
    pauses,
    due_date: due,
    appointment_date:
      lateSince === null
        ? promised.status === 'running'
          ? promised.dueDate
          : null
        : newAppointment(lateSince, 3),
    overdue_since: lateSince,
    apology_count: lateSince === null ? 0 : 1,
  };
}
