import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export type CandidateType = 'grade-12' | 'free';
export type ExamPurpose = 'graduation' | 'admission';

/** Code list `exam-state`, and what the list leaves out: returned, withdrawn, absent from a paper, suspended. */
export type RegistrationStatus =
  | 'account-issued'
  | 'trial-registered'
  | 'registered'
  | 'returned'
  | 'cancelled'
  | 'verified'
  | 'number-assigned'
  | 'sat'
  | 'absent'
  | 'disciplined'
  | 'scored'
  | 'results-published'
  | 'remark-requested'
  | 'remarked'
  | 'graduation-considered'
  | 'certified';

export type Attendance = 'expected' | 'present' | 'absent' | 'suspended';
export type Sitting = 'literature' | 'mathematics' | 'electives';

/** As the school certifies it; marks are decimal strings on the scale of 10. */
export interface AcademicRecord {
  grade10Average: string;
  grade11Average: string;
  grade12Average: string;
  /** Code list `learning-level`. */
  grade12Learning: string;
  grade12Training: string;
  priorityPoints: string;
  encouragementPoints: string;
}

export interface SessionTable {
  id: string;
  year: number;
  round: number;
  name: JsonColumn<{ vi: string; en?: string }>;
  trial_opens_at: InstantColumn | null;
  trial_closes_at: InstantColumn | null;
  registration_opens_at: InstantColumn;
  registration_closes_at: InstantColumn;
  first_day: DateColumn;
  last_day: DateColumn;
  results_planned_at: InstantColumn;
  results_published_at: InstantColumn | null;
  remark_closes_on: DateColumn | null;
  remark_due_on: DateColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface CouncilTable {
  id: string;
  session_id: string;
  code: string;
  name: string;
  province_code: string;
  last_sequence: number;
  numbers_assigned_at: InstantColumn | null;
  rooms_allocated_at: InstantColumn | null;
  version: number;
  updated_at: InstantColumn;
}

export interface RegistrationTable {
  council_id: string;
  id: string;
  session_id: string;
  school_id: string;
  learner_id: string | null;
  person_id: string | null;
  candidate_type: CandidateType;
  purposes: ExamPurpose[];
  name: string;
  birth_date: DateColumn;
  gender: string;
  electives: string[];
  foreign_language: string | null;
  studied_subjects: string[];
  academic_record: JsonColumn<AcademicRecord> | null;
  status: RegistrationStatus;
  return_reason: string | null;
  candidate_number: string | null;
  submitted_at: InstantColumn | null;
  verified_at: InstantColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface RoomTable {
  council_id: string;
  id: string;
  sitting: Sitting;
  number: number;
  site_school_id: string;
  version: number;
  updated_at: InstantColumn;
}

export interface SeatTable {
  council_id: string;
  id: string;
  registration_id: string;
  sitting: Sitting;
  room_id: string;
  seat_number: number;
  attendance: Attendance;
}

export interface ScoreTable {
  council_id: string;
  id: string;
  registration_id: string;
  subject: string;
  /** Decimal string with two places. */
  score: string;
  updated_at: InstantColumn;
}

export interface ScoreChangeTable {
  council_id: string;
  id: string;
  registration_id: string;
  subject: string;
  previous_score: string | null;
  score: string;
  reason: 'entry' | 'correction' | 'remark';
  changed_at: InstantColumn;
}

export interface RemarkRequestTable {
  council_id: string;
  id: string;
  session_id: string;
  registration_id: string;
  school_id: string;
  learner_id: string | null;
  person_id: string | null;
  subject: string;
  status: 'requested' | 'decided';
  previous_score: string;
  /** The examiners' marks in order. */
  marks: JsonColumn<string[]> | null;
  new_score: string | null;
  outcome: 'unchanged' | 'changed' | null;
  requested_at: InstantColumn;
  due_on: DateColumn;
  decided_at: InstantColumn | null;
  version: number;
  updated_at: InstantColumn;
}

export interface GraduationDecisionTable {
  council_id: string;
  id: string;
  registration_id: string;
  outcome: 'recognised' | 'not-recognised';
  graduation_score: string | null;
  reasons: string[];
  decision_number: string;
  decided_on: DateColumn;
  certificate_number: string | null;
  rules_version: string;
  version: number;
  updated_at: InstantColumn;
}

export interface LookUpAttemptTable {
  key: string;
  attempts: number;
  window_started_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'exams.session': SessionTable;
    'exams.council': CouncilTable;
    'exams.registration': RegistrationTable;
    'exams.room': RoomTable;
    'exams.seat': SeatTable;
    'exams.score': ScoreTable;
    'exams.score_change': ScoreChangeTable;
    'exams.remark_request': RemarkRequestTable;
    'exams.graduation_decision': GraduationDecisionTable;
    'exams.look_up_attempt': LookUpAttemptTable;
  }
}
