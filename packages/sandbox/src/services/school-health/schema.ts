import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

/** What was found, by the names of the document; what was not looked at is absent. */
export interface HealthFindings {
  heightCm?: number;
  weightKg?: number;
  systolicMmHg?: number;
  diastolicMmHg?: number;
  heartRate?: number;
  eyesightRight?: number;
  eyesightLeft?: number;
  wearsGlasses?: boolean;
  eyeDisease?: string;
  spine?: string;
  teeth?: string;
  mentalHealth?: string;
  canSwim?: boolean;
}

export interface CheckRoundTable {
  school_id: string;
  id: string;
  school_year: string;
  kind: 'start-of-year' | 'periodic';
  held_on: DateColumn;
  provider: string | null;
  status: 'open' | 'completed';
  created_at: InstantColumn;
  completed_at: InstantColumn | null;
}

export interface HealthCheckTable {
  school_id: string;
  id: string;
  learner_id: string;
  class_id: string | null;
  round_id: string | null;
  kind: 'start-of-year' | 'periodic' | 'growth-monitoring';
  checked_on: DateColumn;
  checked_by: string | null;
  findings: JsonColumn<HealthFindings>;
  revision: number;
  correction_reason: string | null;
  recorded_at: InstantColumn;
}

export interface HealthCheckRevisionTable {
  school_id: string;
  health_check_id: string;
  revision: number;
  findings: JsonColumn<HealthFindings>;
  correction_reason: string | null;
  recorded_at: InstantColumn;
}

export interface NoticeTable {
  school_id: string;
  id: string;
  learner_id: string;
  health_check_id: string;
  round_id: string;
  school_year: string;
  sent_at: InstantColumn;
}

export interface DoseTable {
  school_id: string;
  id: string;
  learner_id: string;
  /** Code list `immunisation-series`. */
  series: string;
  number: number;
  status: 'given' | 'contraindicated' | 'refused' | 'unknown';
  /** Code list `vaccine`. */
  vaccine: string | null;
  given_on: DateColumn | null;
  lot: string | null;
  place: string | null;
  source: string;
  recorded_at: InstantColumn;
  withdrawn_at: InstantColumn | null;
  withdrawal_reason: string | null;
}

export interface ImmunisationCheckTable {
  school_id: string;
  id: string;
  school_year: string;
  grades: JsonColumn<string[]>;
  status: 'collecting' | 'submitted' | 'completed';
  learner_count: number;
  missing_count: number | null;
  catch_up_count: number | null;
  created_at: InstantColumn;
  submitted_at: InstantColumn | null;
  completed_at: InstantColumn | null;
}

export type CatchUpStatus =
  | 'awaiting-consent'
  | 'consented'
  | 'refused'
  | 'given'
  | 'contraindicated';

export interface CatchUpDoseTable {
  school_id: string;
  id: string;
  learner_id: string;
  immunisation_check_id: string;
  series: string;
  number: number;
  earliest: DateColumn;
  status: CatchUpStatus;
  dose_id: string | null;
  updated_at: InstantColumn;
}

export interface ConsentTable {
  school_id: string;
  id: string;
  learner_id: string;
  purpose: 'data-sharing' | 'immunisation';
  client_id: string | null;
  catch_up_dose_id: string | null;
  status: 'granted' | 'refused' | 'withdrawn';
  given_by: 'guardian' | 'paper-form';
  guardian_id: string | null;
  /** Of the identity provider; never shown. */
  person_id: string | null;
  reason: string | null;
  expires_on: DateColumn | null;
  decided_at: InstantColumn;
  withdrawn_at: InstantColumn | null;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'school_health.check_round': CheckRoundTable;
    'school_health.health_check': HealthCheckTable;
    'school_health.health_check_revision': HealthCheckRevisionTable;
    'school_health.notice': NoticeTable;
    'school_health.dose': DoseTable;
    'school_health.immunisation_check': ImmunisationCheckTable;
    'school_health.catch_up_dose': CatchUpDoseTable;
    'school_health.consent': ConsentTable;
  }
}
