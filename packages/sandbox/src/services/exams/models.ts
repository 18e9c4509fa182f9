import type { Selectable } from 'kysely';
import { phaseOf, type SessionRow } from './phase.ts';
import { rulesOf } from './rules.ts';
import type {
  CouncilTable,
  GraduationDecisionTable,
  RegistrationTable,
  RemarkRequestTable,
} from './schema.ts';

export type CouncilRow = Selectable<CouncilTable>;
export type RegistrationRow = Selectable<RegistrationTable>;
export type RemarkRow = Selectable<RemarkRequestTable>;
export type GraduationRow = Selectable<GraduationDecisionTable>;

/** The field is left out where the record has none. */
function optional<Key extends string>(key: Key, value: unknown): Partial<Record<Key, unknown>> {
  if (value === null) return {};
  return { [key]: value instanceof Date ? value.toISOString() : value } as Partial<
    Record<Key, unknown>
  >;
}

const windowOf = (opens: Date, closes: Date) => ({
  opensAt: opens.toISOString(),
  closesAt: closes.toISOString(),
});

export function toSession(row: SessionRow, now: Date) {
  const { exam } = rulesOf(row);
  return {
    id: row.id,
    year: row.year,
    round: row.round,
    name: row.name,
    phase: phaseOf(row, now),
    ...(row.trial_opens_at === null || row.trial_closes_at === null
      ? {}
      : { trialRegistration: windowOf(row.trial_opens_at, row.trial_closes_at) }),
    registration: windowOf(row.registration_opens_at, row.registration_closes_at),
    examDays: { first: row.first_day, last: row.last_day },
    resultsPlannedAt: row.results_planned_at.toISOString(),
    ...optional('resultsPublishedAt', row.results_published_at),
    ...(row.remark_closes_on === null || row.remark_due_on === null
      ? {}
      : { remark: { closesOn: row.remark_closes_on, decideBy: row.remark_due_on } }),
    compulsorySubjects: exam.compulsory,
    electiveSubjects: exam.electives.map(({ code }) => code),
    electiveCount: exam.electiveCount,
    rulesVersion: exam.id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}

export const toCouncil = (row: CouncilRow) => ({
  id: row.id,
  examSessionId: row.session_id,
  code: row.code,
  name: row.name,
  provinceCode: row.province_code,
  candidateCount: row.last_sequence,
  ...optional('numbersAssignedAt', row.numbers_assigned_at),
  ...optional('roomsAllocatedAt', row.rooms_allocated_at),
  updatedAt: row.updated_at.toISOString(),
});

export const toRegistration = (row: RegistrationRow) => ({
  id: row.id,
  examSessionId: row.session_id,
  examCouncilId: row.council_id,
  schoolId: row.school_id,
  ...optional('learnerId', row.learner_id),
  candidateType: row.candidate_type,
  purposes: row.purposes,
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  electives: row.electives,
  ...optional('foreignLanguage', row.foreign_language),
  studiedSubjects: row.studied_subjects,
  ...optional('academicRecord', row.academic_record),
  status: row.status,
  ...optional('returnReason', row.return_reason),
  ...optional('candidateNumber', row.candidate_number),
  ...optional('submittedAt', row.submitted_at),
  ...optional('verifiedAt', row.verified_at),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

export const toRemark = (row: RemarkRow) => ({
  id: row.id,
  examSessionId: row.session_id,
  examRegistrationId: row.registration_id,
  subject: row.subject,
  status: row.status,
  previousScore: row.previous_score,
  ...optional('marks', row.marks),
  ...optional('newScore', row.new_score),
  ...optional('outcome', row.outcome),
  requestedAt: row.requested_at.toISOString(),
  decideBy: row.due_on,
  ...optional('decidedAt', row.decided_at),
  updatedAt: row.updated_at.toISOString(),
});

export const toGraduation = (row: GraduationRow) => ({
  examRegistrationId: row.registration_id,
  outcome: row.outcome,
  ...optional('graduationScore', row.graduation_score),
  reasons: row.reasons,
  decisionNumber: row.decision_number,
  decidedOn: row.decided_on,
  ...optional('certificateNumber', row.certificate_number),
  rulesVersion: row.rules_version,
  updatedAt: row.updated_at.toISOString(),
});
