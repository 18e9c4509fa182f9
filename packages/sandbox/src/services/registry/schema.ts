import type { Reach } from '../../kernel/access.ts';
import type { DateColumn, InstantColumn, JsonColumn } from '../../kernel/column-types.ts';
import type { RowError } from './learner-import.ts';
import type {
  ChangeFeedTable,
  ChangeTable,
  LearnerCodeTable,
  OrganisationTable,
  SchoolReportTable,
  SchoolSiteTable,
  SubjectResultTable,
  TermResultTable,
  TransferTable,
} from './record-tables.ts';

export type IdentityStatus = 'not_synced' | 'synced' | 'verified' | 'mismatch';
export type StaffPosition = 'principal' | 'vice-principal' | 'teacher' | 'employee';
export type Gender = 'female' | 'male' | 'other';

export interface SchoolTable {
  id: string;
  code: string;
  name: string;
  search_name: string;
  level: string;
  type: string;
  /** Code list `zone`. */
  zone: string;
  province_code: string;
  commune_code: string | null;
  address: string | null;
  phone: string | null;
  email: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface ClassTable {
  school_id: string;
  id: string;
  name: string;
  grade: string;
  school_year: string;
  homeroom_staff_id: string | null;
  version: number;
  updated_at: InstantColumn;
}

export interface LearnerTable {
  school_id: string;
  id: string;
  class_id: string | null;
  name: string;
  search_name: string;
  birth_date: DateColumn;
  gender: Gender;
  ethnic_group: string | null;
  /** Code list `religion`. */
  religion: string | null;
  /** Code list `disability`. */
  disability: string | null;
  /** Code list `policy-group`. */
  policy_group: string | null;
  ministry_code: string | null;
  temporary_code: string | null;
  personal_number: string | null;
  /** ISO 3166-1 alpha-2. */
  nationality: string;
  address: string | null;
  /** Code list `learner-status`. */
  status: string;
  identity_status: IdentityStatus;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface EnrolmentTable {
  school_id: string;
  id: string;
  learner_id: string;
  class_id: string | null;
  grade: string | null;
  school_year: string;
  status: string;
  /** Code list `drop-out-reason`, when the learner left school. */
  reason_code: string | null;
  started_on: DateColumn;
  ended_on: DateColumn | null;
}

export interface StaffTable {
  school_id: string;
  id: string;
  name: string;
  search_name: string;
  birth_date: DateColumn;
  gender: Gender;
  personal_number: string | null;
  address: string | null;
  subject: string | null;
  position: StaffPosition;
  /** Code list `staff-status`. */
  status: string;
  identity_status: IdentityStatus;
  version: number;
  updated_at: InstantColumn;
}

export interface GuardianTable {
  school_id: string;
  id: string;
  learner_id: string;
  /** Code list `guardian-relationship`. */
  relationship: string;
  name: string;
  birth_date: DateColumn;
  gender: Gender;
  personal_number: string | null;
  phone: string | null;
  occupation: string | null;
  address: string | null;
  version: number;
  updated_at: InstantColumn;
}

export type ImportStatus = 'pending' | 'running' | 'succeeded' | 'failed';

export interface LearnerImportTable {
  id: string;
  client_id: string;
  status: ImportStatus;
  /** Lines as sent; null once they are worked off. */
  lines: JsonColumn<string[]> | null;
  /** What the caller reached when it sent the lines. */
  reach: JsonColumn<Reach>;
  line_count: number;
  /** Index of the first line that is not worked off yet. */
  next_line: number;
  created_count: number;
  failed_count: number;
  row_errors: JsonColumn<RowError[]>;
  created_at: InstantColumn;
  finished_at: InstantColumn | null;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'registry.school': SchoolTable;
    'registry.class': ClassTable;
    'registry.learner': LearnerTable;
    'registry.enrolment': EnrolmentTable;
    'registry.staff': StaffTable;
    'registry.guardian': GuardianTable;
    'registry.learner_import': LearnerImportTable;
    'registry.organisation': OrganisationTable;
    'registry.school_site': SchoolSiteTable;
    'registry.learner_code': LearnerCodeTable;
    'registry.transfer': TransferTable;
    'registry.subject_result': SubjectResultTable;
    'registry.term_result': TermResultTable;
    'registry.school_report': SchoolReportTable;
    'registry.change': ChangeTable;
    'registry.change_feed': ChangeFeedTable;
  }
}
