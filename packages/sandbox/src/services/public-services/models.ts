import { canTransition, dossierState, dossierStates } from '@khuevan/rules/dossier';
import type { Selectable } from 'kysely';
import { entityTag } from '../../kernel/etag.ts';
import type { ServiceRequest, ServiceResponse } from '../../kernel/service.ts';
import type { DossierRow } from './access.ts';
import { procedureOf } from './procedures/index.ts';
import type { DossierPerson, DossierStatus, DossierStepTable } from './schema.ts';

type Instant = Date | null;

const at = <Name extends string>(name: Name, value: Instant) =>
  value === null ? {} : { [name]: value.toISOString() };
const given = <Name extends string, T>(name: Name, value: T | null) =>
  value === null ? {} : { [name]: value };

export const dossierTag = (row: DossierRow): string => entityTag(row.id, row.version);

/** Whether the caller may read personal numbers in full. */
export const seesNumbers = ({ principal }: Pick<ServiceRequest, 'principal'>): boolean =>
  principal !== null &&
  principal.kind !== 'widget' &&
  principal.scopes.has('public-services.identifiers.read');

function toPerson({ personalNumber, ...person }: DossierPerson, shown: boolean) {
  if (personalNumber === undefined) return person;
  return {
    ...person,
    ...(shown ? { personalNumber } : {}),
    personalNumberEnding: personalNumber.slice(-4),
  };
}

/** The states that may follow: by the rules, but nothing follows a withdrawal that took effect. */
export function nextStatuses(row: Pick<DossierRow, 'status' | 'withdrawn_at'>): DossierStatus[] {
  if (row.status === 'draft') return ['submitted'];
  if (row.withdrawn_at !== null) return [];
  const { status } = row;
  return dossierStates.map(({ state }) => state).filter((state) => canTransition(status, state));
}

export function clockOf(row: DossierRow): 'not-started' | 'running' | 'paused' | 'stopped' {
  if (row.status === 'draft') return 'not-started';
  const state = dossierState(row.status);
  if (state.final || row.withdrawn_at !== null) return 'stopped';
  if (row.accepted_at === null) return 'not-started';
  return state.pausesClock ? 'paused' : 'running';
}

/** What the office still waits for. */
function openRequest({ status, supplement_request: asked }: DossierRow) {
  if (status !== 'supplement-requested' || asked === null) return null;
  const { version: _version, ...shown } = asked;
  return shown;
}

export function toDossier(row: DossierRow, shown: boolean) {
  const { code } = procedureOf(row);
  return {
    id: row.id,
    ...given('code', row.code),
    status: row.status,
    procedureId: row.procedure_id,
    ...(code === undefined ? {} : { procedureCode: code }),
    receivingOfficeId: row.receiving_office_id,
    currentOfficeId: row.current_office_id,
    channel: row.channel,
    ownerType: row.owner_type,
    applicant: toPerson(row.applicant, shown),
    ...(row.owner === null ? {} : { owner: toPerson(row.owner, shown) }),
    ...given('learnerId', row.learner_id),
    components: row.components,
    clock: clockOf(row),
    ...given('workingDays', row.working_days),
    ...given('workingDaysLeft', row.working_days_left),
    ...given('dueDate', row.due_date),
    ...given('appointmentDate', row.appointment_date),
    ...given('overdueSince', row.overdue_since),
    apologyCount: row.apology_count,
    ...given('supplementRequest', openRequest(row)),
    ...given('refusalReason', row.refusal_reason),
    ...given('result', row.result),
    ...given('rating', row.rating),
    nextStatuses: nextStatuses(row),
    ...at('submittedAt', row.submitted_at),
    ...at('acceptedAt', row.accepted_at),
    ...at('completedAt', row.completed_at),
    ...at('deliveredAt', row.delivered_at),
    ...at('withdrawnAt', row.withdrawn_at),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

/** The answer of every operation that gives back a dossier. */
export function dossierAnswer(request: ServiceRequest, row: DossierRow): ServiceResponse {
  return {
    status: 200,
    body: toDossier(row, seesNumbers(request)),
    headers: { etag: dossierTag(row) },
  };
}

export function toStep(row: Selectable<DossierStepTable>) {
  return {
    id: row.id,
    at: row.at.toISOString(),
    kind: row.kind,
    ...given('fromStatus', row.from_status),
    ...given('toStatus', row.to_status),
    ...given('officeId', row.office_id),
    ...given('toOfficeId', row.to_office_id),
    ...given('handlerName', row.handler_name),
    ...given('department', row.department),
    ...given('content', row.content),
    ...given('deadline', row.deadline),
  };
}
