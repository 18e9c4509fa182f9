import type { DateColumn, InstantColumn, JsonColumn } from '../kernel/column-types.ts';

export interface OidcPayloadTable {
  model: string;
  id: string;
  payload: JsonColumn<Record<string, unknown>>;
  grant_id: string | null;
  uid: string | null;
  user_code: string | null;
  started_at: InstantColumn | null;
  consumed_at: InstantColumn | null;
  expires_at: InstantColumn | null;
}

export interface PersonTable {
  id: string;
  login_name: string;
  role: string;
  full_name: string;
  birth_date: DateColumn;
  sex: string;
  personal_number: string;
  address: string;
  code_salt: string;
  code_hash: string;
}

export interface SignInAttemptTable {
  key: string;
  failures: number;
  window_started_at: InstantColumn;
}

declare module '../kernel/tables.ts' {
  interface Database {
    'identity_provider.oidc_payload': OidcPayloadTable;
    'identity_provider.person': PersonTable;
    'identity_provider.sign_in_attempt': SignInAttemptTable;
  }
}
