import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';
import type { Gender } from '../registry/public.ts';

export interface Window {
  opensAt: string;
  closesAt: string;
}

/** `RoundWindows` of the document. */
export interface RoundWindows {
  preferences: Window;
  fees: Window;
  filtering: Window;
  confirmation: Window;
}

export interface InstitutionTable {
  id: string;
  code: string;
  name: string;
  search_name: string;
  kind: string;
  ownership: 'public' | 'private';
  province_code: string;
  version: number;
  updated_at: InstantColumn;
}

export interface ProgrammeTable {
  id: string;
  institution_id: string;
  code: string;
  name: string;
  search_name: string;
  level: 'university' | 'college';
  teacher_training: boolean;
  version: number;
  updated_at: InstantColumn;
}

export interface RoundTable {
  id: string;
  year: number;
  kind: 'general' | 'supplementary';
  name: string;
  windows: JsonColumn<RoundWindows>;
  filtering_rounds_planned: number;
  results_published_at: InstantColumn | null;
  version: number;
  updated_at: InstantColumn;
}

export type AdmissionMethod = 'exam-scores' | 'transcript' | 'combined';

export interface QuotaTable {
  id: string;
  round_id: string;
  institution_id: string;
  programme_id: string;
  method: AdmissionMethod;
  combinations: string[];
  seats: number;
  threshold: string;
  proposed_cut_off: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface TranscriptSubject {
  subject: string;
  /** Averages, in the order of the semesters. */
  semesters: string[];
}

/** Subject → mark on ten points. */
export type Marks = Readonly<Record<string, string>>;

export interface CandidateTable {
  id: string;
  year: number;
  learner_id: string | null;
  school_id: string | null;
  province_code: string;
  name: string;
  search_name: string;
  birth_date: DateColumn;
  gender: Gender;
  priority_zone: string;
  priority_group: string | null;
  graduation_year: number;
  transcript: JsonColumn<TranscriptSubject[]>;
  imported_scores: JsonColumn<Marks>;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

/** Code list `preference-state`. */
export type PreferenceState =
  | 'draft'
  | 'locked'
  | 'fee-paid'
  | 'evaluated'
  | 'offered'
  | 'not-offered'
  | 'confirmed'
  | 'enrolled'
  | 'forfeited'
  | 'deferred';

export interface PreferenceEvaluation {
  eligible: boolean;
  reasons: string[];
  combination?: string;
  components?: { subject: string; score: string }[];
  subtotal?: string;
  priority?: string;
  total?: string;
}

export interface StoredPreference {
  quotaId: string;
  programmeId: string;
  method: AdmissionMethod;
  state: PreferenceState;
  evaluation?: PreferenceEvaluation;
}

export type ListStatus = 'draft' | 'locked' | 'fee-paid' | 'evaluated';

export interface PreferenceListTable {
  id: string;
  round_id: string;
  candidate_id: string;
  status: ListStatus;
  preferences: JsonColumn<StoredPreference[]>;
  locked_at: InstantColumn | null;
  paid_at: InstantColumn | null;
  version: number;
  updated_at: InstantColumn;
}

export interface PaymentTable {
  id: string;
  candidate_id: string;
  round_id: string;
  preference_count: number;
  /** Đồng. */
  amount: number;
  status: 'pending' | 'settled' | 'cancelled';
  created_at: InstantColumn;
  settled_at: InstantColumn | null;
}

export interface FilteringRoundTable {
  id: string;
  round_id: string;
  sequence: number;
  final: boolean;
  status: 'pending' | 'running' | 'succeeded' | 'failed';
  stage: 'evaluate' | 'place' | 'offer' | 'done';
  /** The last candidate whom the stage has dealt with; the empty text before the first. */
  next_candidate: string;
  candidate_count: number;
  preference_count: number;
  eligible_count: number;
  placed_count: number;
  removed_count: number;
  created_at: InstantColumn;
  finished_at: InstantColumn | null;
}

export interface CutOffTable {
  id: string;
  filtering_round_id: string;
  quota_id: string;
  seats: number;
  placed_count: number;
  cut_off: string | null;
}

export interface PlaceTable {
  id: string;
  filtering_round_id: string;
  candidate_id: string;
  quota_id: string;
  position: number;
  score: string;
}

export type OfferStatus = 'offered' | 'confirmed' | 'enrolled' | 'forfeited' | 'deferred';

export interface Deferral {
  reason: 'military-service' | 'illness';
  decisionNumber: string;
  decidedOn: string;
  expectedReturnOn: string;
  reviewRequired: boolean;
}

export interface OfferTable {
  id: string;
  round_id: string;
  candidate_id: string;
  quota_id: string;
  institution_id: string;
  programme_id: string;
  method: AdmissionMethod;
  position: number;
  combination: string | null;
  score: string;
  status: OfferStatus;
  confirm_by: InstantColumn;
  confirmed_at: InstantColumn | null;
  enrolled_at: InstantColumn | null;
  deferral: JsonColumn<Deferral> | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'admissions.institution': InstitutionTable;
    'admissions.programme': ProgrammeTable;
    'admissions.round': RoundTable;
    'admissions.quota': QuotaTable;
    'admissions.candidate': CandidateTable;
    'admissions.preference_list': PreferenceListTable;
    'admissions.payment': PaymentTable;
    'admissions.filtering_round': FilteringRoundTable;
    'admissions.cut_off': CutOffTable;
    'admissions.place': PlaceTable;
    'admissions.offer': OfferTable;
  }
}
