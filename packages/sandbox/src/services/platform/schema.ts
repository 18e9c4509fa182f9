import type { JSONWebKeySet } from 'jose';
import type { Reach, Role } from '../../kernel/access.ts';
import type { InstantColumn, JsonColumn } from '../../kernel/column-types.ts';

export interface ClientTable {
  id: string;
  organisation: string;
  name: string;
  status: 'active' | 'disabled';
  scopes: string[];
  origins: string[];
  return_urls: string[];
  jwks: JsonColumn<JSONWebKeySet>;
  /** Of its organisation. */
  role: Role;
  /** Members that are left out reach nothing. */
  reach: JsonColumn<Partial<Reach>>;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
}

export interface WidgetSessionTable {
  id: string;
  client_id: string;
  widget: string;
  origin: string;
  subject_type: string;
  subject_id: string;
  resource: string;
  operations: string[];
  handle_hash: string;
  handle_expires_at: InstantColumn;
  token_hash: string | null;
  jkt: string | null;
  exchanged_at: InstantColumn | null;
  expires_at: InstantColumn | null;
  revoked_at: InstantColumn | null;
  created_at: InstantColumn;
}

export interface WebhookEndpointTable {
  id: string;
  client_id: string;
  url: string;
  description: string | null;
  event_types: string[];
  status: 'enabled' | 'disabled';
  secret: string;
  previous_secret: string | null;
  previous_secret_expires_at: InstantColumn | null;
  version: number;
  created_at: InstantColumn;
  updated_at: InstantColumn;
  deleted_at: InstantColumn | null;
}

export interface EventTable {
  id: string;
  type: string;
  client_id: string | null;
  /** What it is about; null: nothing in particular. */
  places: string[] | null;
  data: JsonColumn<unknown>;
  occurred_at: InstantColumn;
  created_at: InstantColumn;
}

export interface AuditEntryTable {
  id: string;
  client_id: string;
  organisation: string;
  person_id: string | null;
  role: string;
  operation_id: string;
  request_id: string;
  subject_ids: string[];
  fields: string[];
  read_at: InstantColumn;
}

export interface WebhookAttempt {
  attemptedAt: string;
  durationMilliseconds: number;
  responseStatus?: number;
  error?: string;
}

export interface WebhookDeliveryTable {
  id: string;
  webhook_endpoint_id: string;
  client_id: string;
  event_id: string;
  event_type: string;
  status: 'pending' | 'succeeded' | 'failed';
  replay_of: string | null;
  attempts: JsonColumn<WebhookAttempt[]>;
  attempt_count: number;
  next_attempt_at: InstantColumn | null;
  leased_until: InstantColumn | null;
  created_at: InstantColumn;
}

declare module '../../kernel/tables.ts' {
  interface Database {
    'platform.client': ClientTable;
    'platform.widget_session': WidgetSessionTable;
    'platform.webhook_endpoint': WebhookEndpointTable;
    'platform.audit_entry': AuditEntryTable;
    'platform.event': EventTable;
    'platform.webhook_delivery': WebhookDeliveryTable;
  }
}
