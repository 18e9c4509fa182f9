import type { DossierState } from '@khuevan/rules/dossier';
import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export type OfficeLevel = 'ministry' | 'department' | 'commune' | 'school';
export type DossierStatus = 'draft' | DossierState;
export type DossierChannel = 'counter' | 'online' | 'public-post';
export type CopyType = 'original' | 'copy' | 'electronic';
export type FeeTiming = 'intake' | 'supplement' | 'result';
export type PaymentStatus = 'pending' | 'processing' | 'settled' | 'failed' | 'canceled';
export type UploadRefusal = 'wrong-digest' | 'infected' | 'wrong-type';

export interface OfficeTable {
  id: string;
  level: OfficeLevel;
  name: string;
  search_name: string;
  agency_code: string;
  province_code: string | null;
  commune_code: string | null;
  school_id: string | null;
}

/** Applicant or owner, as they were written down. */
export interface DossierPerson {
  name: string;
  birthDate?: string;
  personalNumber?: string;
  phone?: string;
  email?: string;
  address?: string;
}

export interface DossierComponent {
  code: string;
  copies: number;
  copyType: CopyType;
  uploadIds: readonly string[];
  savedAt: string;
}

/** Days in Vietnam; `to` is absent while the clock stands still. */
export interface ClockPause {
  from: string;
  to?: string;
}

export interface SupplementRequest {
  items: readonly { componentCode?: string; content: string }[];
  respondBy?: string;
  requestedAt: string;
  /** Of the dossier when this was asked: whatever was saved since has raised it. */
  version: number;
}

export interface DossierResult {
  number?: string;
  summary: string;
  uploadIds: readonly string[];
}

export interface DossierRating {
  score: number;
  comment?: string;
  ratedAt: string;
}

export interface DossierTable {
  id: string;
  code: string | null;
  status: DossierStatus;
  procedure_id: string;
  receiving_office_id: string;
  current_office_id: string;
  office_ids: string[];
  channel: DossierChannel;
  owner_type: string;
  applicant: JsonColumn<DossierPerson>;
  owner: JsonColumn<DossierPerson> | null;
  learner_id: string | null;
  person_id: string | null;
  client_id: string;
  components: JsonColumn<readonly DossierComponent[]>;
  status_before: DossierStatus | null;
  working_days: number | null;
  working_days_left: number | null;
  pauses: JsonColumn<readonly ClockPause[]>;
  due_date: DateColumn | null;
  appointment_date: DateColumn | null;
  overdue_since: DateColumn | null;
  apology_count: number;
  supplement_request: JsonColumn<SupplementRequest> | null;
  refusal_reason: string | null;
  result: JsonColumn<DossierResult> | null;
  rating: JsonColumn<DossierRating> | null;
  step_count: number;
  submitted_at: InstantColumn | null;
  accepted_at: InstantColumn | null;
  completed_at: InstantColumn | null;
  delivered_at: InstantColumn | null;
  withdrawn_at: InstantColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface DossierStepTable {
  dossier_id: string;
  position: number;
  id: string;
  at: InstantColumn;
  kind: string;
  from_status: DossierStatus | null;
  to_status: DossierStatus | null;
  office_id: string | null;
  to_office_id: string | null;
  handler_name: string | null;
  department: string | null;
  content: string | null;
  deadline: DateColumn | null;
}

export interface UploadTable {
  id: string;
  dossier_id: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
  sha256: string;
  status: 'receiving' | 'stored' | 'refused';
  received_bytes: number;
  refusal: UploadRefusal | null;
  created_at: InstantColumn;
}

export interface UploadPieceTable {
  upload_id: string;
  /** Where the piece begins. */
  position: number;
  bytes: Uint8Array;
}

export interface PaymentTable {
  id: string;
  dossier_id: string;
  fee_code: string | null;
  description: string;
  /** Whole đồng; int8 comes as text. */
  amount: string;
  timing: FeeTiming;
  status: PaymentStatus;
  provider_reference: string | null;
  receipt_number: string | null;
  settled_at: InstantColumn | null;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface CounterTable {
  name: string;
  value: number;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'public_services.office': OfficeTable;
    'public_services.dossier': DossierTable;
    'public_services.dossier_step': DossierStepTable;
    'public_services.upload': UploadTable;
    'public_services.upload_piece': UploadPieceTable;
    'public_services.payment': PaymentTable;
    'public_services.counter': CounterTable;
  }
}
