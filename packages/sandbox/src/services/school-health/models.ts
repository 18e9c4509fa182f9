import type { Selectable } from 'kysely';
import { optional } from './access.ts';
import { growthOf, toScore, type MeasuredPerson } from './growth.ts';
import type {
  CatchUpDoseTable,
  CheckRoundTable,
  ConsentTable,
  DoseTable,
  HealthCheckTable,
  ImmunisationCheckTable,
  NoticeTable,
} from './schema.ts';
import { cvxOf, labelOf } from './vaccines.ts';

export type HealthCheckRow = Selectable<HealthCheckTable>;
export type DoseRow = Selectable<DoseTable>;
export type CatchUpRow = Selectable<CatchUpDoseTable>;
export type ConsentRow = Selectable<ConsentTable>;

const instant = (at: Date | null) => at?.toISOString();

export const toRound = (
  row: Selectable<CheckRoundTable> & { checked_count: number; notice_count: number },
) => ({
  id: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  kind: row.kind,
  heldOn: row.held_on,
  ...optional('provider', row.provider),
  status: row.status,
  checkedCount: row.checked_count,
  noticeCount: row.notice_count,
  createdAt: row.created_at.toISOString(),
  ...optional('completedAt', instant(row.completed_at)),
});

export const toCheck = (row: HealthCheckRow, person: MeasuredPerson | undefined) => ({
  id: row.id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  ...optional('classId', row.class_id),
  ...optional('healthCheckRoundId', row.round_id),
  kind: row.kind,
  checkedOn: row.checked_on,
  ...optional('checkedBy', row.checked_by),
  findings: row.findings,
  growth: (growthOf(person, row.checked_on, row.findings)?.scores ?? []).map(toScore),
  revision: row.revision,
  recordedAt: row.recorded_at.toISOString(),
});

export const toNotice = (row: Selectable<NoticeTable>) => ({
  id: row.id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  healthCheckId: row.health_check_id,
  healthCheckRoundId: row.round_id,
  schoolYear: row.school_year,
  sentAt: row.sent_at.toISOString(),
});

export const toDose = (row: DoseRow) => ({
  id: row.id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  series: row.series,
  number: row.number,
  status: row.status,
  ...optional('vaccine', row.vaccine),
  ...optional('cvx', row.vaccine === null ? null : cvxOf(row.vaccine)),
  ...optional('givenOn', row.given_on),
  ...optional('lot', row.lot),
  ...optional('place', row.place),
  source: row.source,
  recordedAt: row.recorded_at.toISOString(),
  ...optional('withdrawnAt', instant(row.withdrawn_at)),
  ...optional('withdrawalReason', row.withdrawal_reason),
});

export const toImmunisationCheck = (row: Selectable<ImmunisationCheckTable>) => ({
  id: row.id,
  schoolId: row.school_id,
  schoolYear: row.school_year,
  grades: row.grades,
  status: row.status,
  learnerCount: row.learner_count,
  ...optional('missingCount', row.missing_count),
  ...optional('catchUpCount', row.catch_up_count),
  createdAt: row.created_at.toISOString(),
  ...optional('submittedAt', instant(row.submitted_at)),
  ...optional('completedAt', instant(row.completed_at)),
});

export const toCatchUp = (row: CatchUpRow) => ({
  id: row.id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  immunisationCheckId: row.immunisation_check_id,
  series: row.series,
  number: row.number,
  label: labelOf(row.series, row.number),
  earliest: row.earliest,
  status: row.status,
  ...optional('immunisationDoseId', row.dose_id),
  updatedAt: row.updated_at.toISOString(),
});

export const toConsent = (row: ConsentRow) => ({
  id: row.id,
  schoolId: row.school_id,
  learnerId: row.learner_id,
  purpose: row.purpose,
  ...optional('clientId', row.client_id),
  ...optional('catchUpDoseId', row.catch_up_dose_id),
  status: row.status,
  givenBy: row.given_by,
  ...optional('guardianId', row.guardian_id),
  ...optional('reason', row.reason),
  ...optional('expiresOn', row.expires_on),
  decidedAt: row.decided_at.toISOString(),
  ...optional('withdrawnAt', instant(row.withdrawn_at)),
});
