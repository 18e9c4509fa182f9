import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export type TeachingLevel =
  | 'nursery'
  | 'kindergarten'
  | 'primary'
  | 'lower-secondary'
  | 'upper-secondary';
export type ReportStatus = 'draft' | 'submitted' | 'returned' | 'approved' | 'reported';
export type ProposalStatus =
  | 'proposed'
  | 'consented'
  | 'declined'
  | 'released'
  | 'accepted'
  | 'refused'
  | 'cancelled'
  | 'completed';
export type EvaluationStatus = 'open' | 'self-assessed' | 'assessed' | 'announced' | 'objected';
/** Code list `evaluation-level`. */
export type EvaluationLevel = 'not-met' | 'met' | 'fair' | 'good';

export interface HistoryStep {
  readonly step: string;
  readonly at: string;
  readonly remark?: string;
}

/** A part of a school as the norm counts it; teachers in hundredths. */
export interface ReportUnit {
  readonly level: string;
  readonly kind: string;
  readonly learners: number;
  readonly classes: number;
  readonly teachers: number;
}

export interface QuotaTable {
  school_id: string;
  school_year: string;
  level: TeachingLevel;
  /** Empty for class teachers. */
  subject: string;
  teachers: number;
  updated_at: InstantColumn;
}

export interface ReportTable {
  school_id: string;
  id: string;
  school_year: string;
  province_code: string;
  commune_code: string | null;
  status: ReportStatus;
  /** Code list `staffing-zone`. */
  zone: string;
  count_by: 'learners' | 'classes';
  norm_id: string;
  units: JsonColumn<ReportUnit[]>;
  per_school: number;
  remark: string | null;
  history: JsonColumn<HistoryStep[]>;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

/** Teachers in hundredths. */
export interface PositionTable {
  school_id: string;
  report_id: string;
  school_year: string;
  level: TeachingLevel;
  subject: string;
  norm: number;
  actual: number;
  computed_norm: number | null;
  computed_actual: number | null;
  reason: string | null;
}

export interface ProvincialReportTable {
  id: string;
  province_code: string;
  school_year: string;
  school_count: number;
  missing_school_count: number;
  norm: number;
  actual: number;
  surplus: number;
  shortage: number;
  reported_at: InstantColumn;
}

export interface Consent {
  readonly decision: 'agreed' | 'declined';
  readonly givenBy: 'person' | 'paper';
  readonly at: string;
  /** Of the signed paper, in the files of the school. */
  readonly paper?: SignedPaper;
}

export interface SignedPaper {
  readonly reference: string;
  readonly signedOn: string;
}

export interface ProposalTable {
  id: string;
  staff_id: string;
  from_school_id: string;
  to_school_id: string;
  level: TeachingLevel;
  subject: string;
  status: ProposalStatus;
  /** Null: with the acceptance. */
  effective_on: DateColumn | null;
  reason: string;
  consent: JsonColumn<Consent> | null;
  history: JsonColumn<HistoryStep[]>;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface CriterionAssessment {
  readonly number: number;
  readonly level: EvaluationLevel;
  readonly evidence?: string;
}

export interface Assessment {
  readonly criteria: readonly CriterionAssessment[];
  readonly remark?: string;
  readonly submittedAt: string;
  readonly paper?: SignedPaper;
}

export interface Objection {
  readonly reason: string;
  readonly submittedAt: string;
  readonly paper?: SignedPaper;
  readonly decision?: 'upheld' | 'changed';
  readonly remark?: string;
  readonly decidedAt?: string;
}

export interface EvaluationTable {
  school_id: string;
  id: string;
  staff_id: string;
  province_code: string;
  school_year: string;
  standard_id: string;
  status: EvaluationStatus;
  self_assessment: JsonColumn<Assessment> | null;
  principal_assessment: JsonColumn<Assessment> | null;
  overall: EvaluationLevel | null;
  holding_back: JsonColumn<number[]> | null;
  objection: JsonColumn<Objection> | null;
  revision: number;
  announced_at: InstantColumn | null;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface PeerAssessmentTable {
  school_id: string;
  id: string;
  evaluation_id: string;
  peer_digest: string;
  levels: JsonColumn<EvaluationLevel[]>;
  created_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'workforce.staffing_quota': QuotaTable;
    'workforce.staffing_report': ReportTable;
    'workforce.staffing_position': PositionTable;
    'workforce.provincial_report': ProvincialReportTable;
    'workforce.transfer_proposal': ProposalTable;
    'workforce.teacher_evaluation': EvaluationTable;
    'workforce.peer_assessment': PeerAssessmentTable;
  }
}
