import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';
import type { ClaimName, LocalizedText } from '../../identity-provider/verification-request.ts';

export type VerificationStatus =
  | 'requires_consent'
  | 'requires_action'
  | 'processing'
  | 'verified'
  | 'mismatch'
  | 'canceled'
  | 'expired';

export type SubjectType = 'student' | 'guardian' | 'teacher';

export interface RequestedClaim {
  claim: ClaimName;
  required: boolean;
  reason?: LocalizedText;
}

/** What differs, never a value. Codes: `x-known-values` of MismatchReason in identity.yaml. */
export interface MismatchReason {
  claim: ClaimName;
  code: string;
}

/** Values of the population register, by our claim names. */
export type PersonClaims = Partial<Record<ClaimName, string>>;

export interface VerificationSessionTable {
  id: string;
  client_id: string;
  requester_name: string;
  /** `expired` is not stored: it follows from `expires_at` and the clock. */
  status: Exclude<VerificationStatus, 'expired'>;
  subject_type: SubjectType;
  subject_id: string;
  purpose: JsonColumn<LocalizedText>;
  requested_claims: JsonColumn<RequestedClaim[]>;
  reasons: JsonColumn<MismatchReason[]>;
  client_reference: string | null;
  scenario: string | null;
  person_sub: string | null;
  /** `PersonClaims`, sealed (kept-person.ts). */
  verified_claims: string | null;
  completed_at: InstantColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
  expires_at: InstantColumn;
}

export interface AuthorizationRequestTable {
  state_hash: string;
  verification_session_id: string;
  widget_session_id: string | null;
  code_verifier: string;
  nonce: string;
  return_url: string;
  expires_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'identity.verification_session': VerificationSessionTable;
    'identity.authorization_request': AuthorizationRequestTable;
  }
}
