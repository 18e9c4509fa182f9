import type { InstantColumn, JsonColumn } from './column-types.ts';

export interface SettingTable {
  name: string;
  value: JsonColumn<unknown>;
}

export interface IdempotencyTable {
  caller: string;
  key: string;
  operation_id: string;
  request_hash: string;
  status: number | null;
  headers: JsonColumn<Record<string, string>> | null;
  body: string | null;
  created_at: InstantColumn;
  expires_at: InstantColumn;
}

export interface DpopProofTable {
  jkt: string;
  jti: string;
  expires_at: InstantColumn;
}

declare module './tables.ts' {
  interface Database {
    'kernel.setting': SettingTable;
    'kernel.idempotency': IdempotencyTable;
    'kernel.dpop_proof': DpopProofTable;
  }
}
