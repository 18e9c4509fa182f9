import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';
import type {
  DatasetReleaseTable,
  DatasetRowTable,
  DatasetYearTable,
  IndicatorPublicationTable,
  IndicatorValueTable,
  ModelCardTable,
} from './insight-tables.ts';

export type DeviceStatus =
  | 'received'
  | 'allocated-to-department'
  | 'allocated-to-school'
  | 'handed-over'
  | 'on-loan'
  | 'returned'
  | 'lost'
  | 'broken'
  | 'written-off';
export type DeviceCondition = 'new' | 'good' | 'worn' | 'broken';
export type HandoverMode = 'gift' | 'loan';
export type HandoverStatus = 'awaiting-signature' | 'signed' | 'closed' | 'cancelled';

export interface DonorTable {
  id: string;
  name: string;
  kind: string;
  created_at: InstantColumn;
}

export interface DeviceBatchTable {
  id: string;
  donor_id: string;
  code: string;
  name: string;
  device_kind: string;
  modes: HandoverMode[];
  announced_count: number;
  device_count: number;
  received_on: DateColumn;
  /** Null when the ministry received it. */
  province_code: string | null;
  created_at: InstantColumn;
}

export interface DeviceTable {
  id: string;
  batch_id: string;
  serial_number: string;
  imei: string | null;
  kind: string;
  model: string;
  condition: DeviceCondition;
  status: DeviceStatus;
  province_code: string | null;
  school_id: string | null;
  /** Set while it is in the learner's hands. */
  learner_id: string | null;
  /** The record that is open: waiting for a signature, or signed. */
  handover_id: string | null;
  due_on: DateColumn | null;
  told_overdue: boolean;
  note: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface DeviceMovementTable {
  id: string;
  device_id: string;
  from_status: DeviceStatus | null;
  to_status: DeviceStatus;
  province_code: string | null;
  school_id: string | null;
  learner_id: string | null;
  handover_id: string | null;
  condition: DeviceCondition | null;
  note: string | null;
  occurred_at: InstantColumn;
}

export interface DeviceAllocationTable {
  id: string;
  province_code: string;
  school_id: string | null;
  decision_number: string;
  decided_on: DateColumn;
  device_count: number;
  created_at: InstantColumn;
}

export interface HandoverItem {
  name: string;
  quantity: number;
}

export interface HandoverSignature {
  method: 'typed-name' | 'image';
  signedBy: 'guardian' | 'school-clerk';
  name: string;
  relationship: string;
  signatureSha256: string;
  signedAt: string;
}

export interface DeviceHandoverTable {
  school_id: string;
  id: string;
  year: number;
  sequence: number;
  device_id: string;
  learner_id: string;
  learner_name: string;
  representative_name: string;
  mode: HandoverMode;
  due_on: DateColumn | null;
  items: JsonColumn<HandoverItem[]>;
  status: HandoverStatus;
  signature: JsonColumn<HandoverSignature> | null;
  /** The sealed record: a compact JWS, written once. */
  record: string | null;
  version: number;
  created_at: InstantColumn;
}

export interface DeviceWriteOffTable {
  school_id: string;
  id: string;
  device_id: string;
  reason: string;
  status: 'requested' | 'approved' | 'refused';
  decision_note: string | null;
  requested_at: InstantColumn;
  decided_at: InstantColumn | null;
}

export type MaturityStatus =
  | 'draft'
  | 'submitted'
  | 'external-check'
  | 'returned'
  | 'approved'
  | 'published';

export interface Evidence {
  title: string;
  url?: string;
  sha256?: string;
  note?: string;
}

export interface MaturityScore {
  criterionCode: string;
  points?: string;
  met?: boolean;
  evidence?: Evidence[];
}

export interface ReviewedScore {
  criterionCode: string;
  points: string;
  reason: string;
}

export interface MaturityResultModel {
  groups: { group: string; score: string; level: number }[];
  unmetMandatory: string[];
  overall: number;
}

export interface MaturityAssessmentTable {
  school_id: string;
  id: string;
  school_year: string;
  framework_id: string;
  status: MaturityStatus;
  scores: JsonColumn<MaturityScore[]>;
  reviewed_scores: JsonColumn<ReviewedScore[]>;
  result: JsonColumn<MaturityResultModel>;
  due_on: DateColumn;
  review_due_on: DateColumn;
  external_checker: string | null;
  review_note: string | null;
  /** Status in which it was told to be late. */
  told_overdue: string | null;
  submitted_at: InstantColumn | null;
  submitted_late: boolean | null;
  decided_at: InstantColumn | null;
  published_at: InstantColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface PilotProgrammeTable {
  id: string;
  code: string;
  name: string;
  goal: string;
  starts_on: DateColumn;
  ends_on: DateColumn;
  created_at: InstantColumn;
}

export type PilotSiteStatus = 'nominated' | 'approved' | 'refused' | 'running' | 'evaluated';

export interface PilotEvaluation {
  rating: 'not-met' | 'met' | 'exceeded';
  summary: string;
  recommendation: 'stop' | 'continue' | 'extend';
  evidence?: Evidence[];
}

export interface PilotSiteTable {
  school_id: string;
  id: string;
  programme_id: string;
  status: PilotSiteStatus;
  reason: string;
  decision_note: string | null;
  evaluation: JsonColumn<PilotEvaluation> | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'digital_school.donor': DonorTable;
    'digital_school.device_batch': DeviceBatchTable;
    'digital_school.device': DeviceTable;
    'digital_school.device_movement': DeviceMovementTable;
    'digital_school.device_allocation': DeviceAllocationTable;
    'digital_school.device_handover': DeviceHandoverTable;
    'digital_school.device_write_off': DeviceWriteOffTable;
    'digital_school.maturity_assessment': MaturityAssessmentTable;
    'digital_school.pilot_programme': PilotProgrammeTable;
    'digital_school.pilot_site': PilotSiteTable;
    'digital_school.indicator_value': IndicatorValueTable;
    'digital_school.indicator_publication': IndicatorPublicationTable;
    'digital_school.dataset_release': DatasetReleaseTable;
    'digital_school.dataset_year': DatasetYearTable;
    'digital_school.dataset_row': DatasetRowTable;
    'digital_school.model_card': ModelCardTable;
  }
}
