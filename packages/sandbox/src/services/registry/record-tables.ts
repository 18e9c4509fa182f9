import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export interface OrganisationTable {
  id: string;
  kind: 'ministry' | 'department' | 'commune';
  name: string;
  province_code: string | null;
  commune_code: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface SchoolSiteTable {
  school_id: string;
  id: string;
  name: string;
  is_main: boolean;
  commune_code: string | null;
  address: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface LearnerCodeTable {
  code: string;
  kind: 'ministry' | 'temporary';
  learner_id: string;
  is_current: boolean;
  recorded_at: InstantColumn;
}

export type TransferStatus =
  | 'submitted'
  | 'accepted'
  | 'refused'
  | 'released'
  | 'placed'
  | 'withdrawn';

export interface TransferStepRecord {
  step: 'submission' | 'acceptance' | 'refusal' | 'release' | 'placement' | 'withdrawal';
  at: string;
  reason?: string;
}

export interface TransferTable {
  id: string;
  learner_id: string;
  from_school_id: string;
  to_school_id: string;
  class_id: string | null;
  grade: string;
  status: TransferStatus;
  is_same_province: boolean;
  submitted_on: DateColumn;
  decision_due_on: DateColumn;
  decided_on: DateColumn | null;
  release_due_on: DateColumn | null;
  released_on: DateColumn | null;
  placement_due_on: DateColumn | null;
  placed_on: DateColumn | null;
  steps: JsonColumn<TransferStepRecord[]>;
  /** Status in which it was told to be late. */
  told_overdue: TransferStatus | null;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export type ResultPeriod = 'semester-1' | 'semester-2' | 'year';
export type ResultAssessment = 'primary' | 'scored' | 'comment-only';
export type SubjectLevel = 'T' | 'H' | 'C' | 'pass' | 'fail';
export type LearningLevel = 'good' | 'fair' | 'pass' | 'fail';

export interface SubjectResultTable {
  school_id: string;
  id: string;
  learner_id: string;
  class_id: string | null;
  grade: string;
  school_year: string;
  period: ResultPeriod;
  subject: string;
  assessment: ResultAssessment;
  level: SubjectLevel | null;
  regular_marks: JsonColumn<string[]> | null;
  midterm_mark: string | null;
  final_mark: string | null;
  average: string | null;
  revision: number;
  is_current: boolean;
  correction_reason: string | null;
  recorded_at: InstantColumn;
}

export interface TermResultTable {
  school_id: string;
  id: string;
  learner_id: string;
  school_year: string;
  period: ResultPeriod;
  training: LearningLevel | null;
  learning: LearningLevel | null;
  overall: string | null;
  subject_count: number;
  promotion: string | null;
  title: string | null;
  revision: number;
  is_current: boolean;
  correction_reason: string | null;
  recorded_at: InstantColumn;
}

export interface GradeFigures {
  grade: string;
  learners: number;
  female: number;
  classes: number;
}

export interface ResultFigures {
  period: ResultPeriod;
  good: number;
  fair: number;
  pass: number;
  fail: number;
  promoted: number;
  notPromoted: number;
}

export interface ReportFigures {
  learners: number;
  female: number;
  classes: number;
  staff: number;
  arrivals: number;
  departures: number;
  dropOuts: number;
  byGrade: GradeFigures[];
  /** At the end of a semester and of the year. */
  results?: ResultFigures;
}

export interface SchoolReportTable {
  school_id: string;
  id: string;
  school_year: string;
  kind: 'start-year' | 'semester' | 'end-year';
  status: 'submitted' | 'approved' | 'returned';
  figures: JsonColumn<ReportFigures>;
  note: string | null;
  submitted_at: InstantColumn;
  decided_at: InstantColumn | null;
}

export type ChangeKind = 'learner' | 'class' | 'school' | 'staff' | 'enrolment';

export interface ChangeTable {
  id: string;
  /** As text: it outgrows what JavaScript counts exactly. Null until it is numbered. */
  sequence: string | null;
  kind: ChangeKind;
  entity_id: string;
  school_id: string;
  change: 'created' | 'updated' | 'ended';
  occurred_at: InstantColumn;
}

export interface ChangeFeedTable {
  name: string;
  last_sequence: string;
}
