import type { Selectable } from 'kysely';
import { admissionRulesOf, preferenceFee } from '@khuevan/rules';
import { phaseOf } from './windows.ts';
import type {
  CandidateTable,
  InstitutionTable,
  OfferTable,
  PaymentTable,
  PreferenceListTable,
  ProgrammeTable,
  QuotaTable,
  RoundTable,
} from './schema.ts';

export type RoundRow = Selectable<RoundTable>;
export type QuotaRow = Selectable<QuotaTable>;
export type CandidateRow = Selectable<CandidateTable>;
export type ListRow = Selectable<PreferenceListTable>;
export type OfferRow = Selectable<OfferTable>;
export type PaymentRow = Selectable<PaymentTable>;

/** The field is left out where the record has none. */
export const optional = <Key extends string, Value>(key: Key, value: Value | null) =>
  (value === null ? {} : { [key]: value }) as Partial<Record<Key, Value>>;

const instant = <Key extends string>(key: Key, value: Date | null) =>
  optional(key, value === null ? null : value.toISOString());

const money = ({ amount, currency }: { amount: number; currency: string }) => ({
  amount: String(amount),
  currency,
});

/** @param at the moment that the phase is asked for */
export function toRound(row: RoundRow, at: string) {
  const { maximum, teacherTrainingWithin } = admissionRulesOf(row.year).preferences;
  return {
    id: row.id,
    year: row.year,
    kind: row.kind,
    name: row.name,
    windows: row.windows,
    filteringRoundsPlanned: row.filtering_rounds_planned,
    ...optional('maximumPreferences', maximum),
    ...optional('teacherTrainingMaximumPosition', teacherTrainingWithin),
    feePerPreference: money(preferenceFee(row.year, 1)),
    phase: phaseOf(row, at),
    ...instant('resultsPublishedAt', row.results_published_at),
    updatedAt: row.updated_at.toISOString(),
  };
}

export const toInstitution = (row: Selectable<InstitutionTable>) => ({
  id: row.id,
  code: row.code,
  name: row.name,
  kind: row.kind,
  ownership: row.ownership,
  provinceCode: row.province_code,
  updatedAt: row.updated_at.toISOString(),
});

export const toProgramme = (row: Selectable<ProgrammeTable>) => ({
  id: row.id,
  institutionId: row.institution_id,
  code: row.code,
  name: row.name,
  level: row.level,
  teacherTraining: row.teacher_training,
  updatedAt: row.updated_at.toISOString(),
});

/** What everyone may see; the proposed cut-off is between the institution and the ministry. */
export const toQuota = (row: QuotaRow) => ({
  id: row.id,
  roundId: row.round_id,
  institutionId: row.institution_id,
  programmeId: row.programme_id,
  method: row.method,
  combinations: row.combinations,
  seats: row.seats,
  threshold: row.threshold,
  updatedAt: row.updated_at.toISOString(),
});

export const toOwnQuota = (row: QuotaRow) => ({
  ...toQuota(row),
  ...optional('proposedCutOff', row.proposed_cut_off),
});

export const toCandidate = (row: CandidateRow) => ({
  id: row.id,
  year: row.year,
  ...optional('learnerId', row.learner_id),
  ...optional('schoolId', row.school_id),
  provinceCode: row.province_code,
  name: row.name,
  birthDate: row.birth_date,
  gender: row.gender,
  priorityZone: row.priority_zone,
  ...optional('priorityGroup', row.priority_group),
  graduationYear: row.graduation_year,
  transcript: row.transcript,
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});

/** @param row undefined before the candidate has filed anything */
export function toPreferenceList(candidateId: string, round: RoundRow, row: ListRow | undefined) {
  const preferences = row?.preferences ?? [];
  return {
    candidateId,
    roundId: round.id,
    status: row?.status ?? 'draft',
    preferences: preferences.map((preference, index) => ({ position: index + 1, ...preference })),
    fee: money(preferenceFee(round.year, preferences.length)),
    ...instant('lockedAt', row?.locked_at ?? null),
    ...instant('paidAt', row?.paid_at ?? null),
    ...instant('updatedAt', row?.updated_at ?? null),
  };
}

export const toPayment = (row: PaymentRow) => ({
  id: row.id,
  candidateId: row.candidate_id,
  roundId: row.round_id,
  preferenceCount: row.preference_count,
  amount: money({ amount: row.amount, currency: 'VND' }),
  status: row.status,
  createdAt: row.created_at.toISOString(),
  ...instant('settledAt', row.settled_at),
});

export const toOffer = (row: OfferRow) => ({
  id: row.id,
  roundId: row.round_id,
  candidateId: row.candidate_id,
  quotaId: row.quota_id,
  institutionId: row.institution_id,
  programmeId: row.programme_id,
  method: row.method,
  position: row.position,
  ...optional('combination', row.combination),
  score: row.score,
  status: row.status,
  confirmBy: row.confirm_by.toISOString(),
  ...instant('confirmedAt', row.confirmed_at),
  ...instant('enrolledAt', row.enrolled_at),
  ...optional('deferral', row.deferral),
  createdAt: row.created_at.toISOString(),
  updatedAt: row.updated_at.toISOString(),
});
