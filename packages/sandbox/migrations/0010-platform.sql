-- Applications, widget sessions, events and webhooks.

create schema platform;

create table platform.client (
  id text primary key,
  organisation text not null,
  name text not null,
  status text not null check (status in ('active', 'disabled')),
  scopes text[] not null,
  origins text[] not null,
  return_urls text[] not null,
  jwks jsonb not null,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index client_organisation on platform.client (organisation, id);

-- Handle and token are kept as SHA-256 only.
create table platform.widget_session (
  id text primary key,
  client_id text not null,
  widget text not null,
  origin text not null,
  subject_type text not null,
  subject_id text not null,
  resource text not null,
  operations text[] not null,
  handle_hash text not null unique,
  handle_expires_at timestamptz not null,
  token_hash text unique,
  jkt text,
  exchanged_at timestamptz,
  expires_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz not null
);

-- Secrets are sealed (AES-256-GCM), because signing needs them in the clear.
create table platform.webhook_endpoint (
  id text primary key,
  client_id text not null,
  url text not null,
  description text,
  event_types text[] not null,
  status text not null check (status in ('enabled', 'disabled')),
  secret text not null,
  previous_secret text,
  previous_secret_expires_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz
);

create index webhook_endpoint_client on platform.webhook_endpoint (client_id, id);

create table platform.event (
  id text primary key,
  type text not null,
  -- null: for every application that holds the scope of the type
  client_id text,
  data jsonb not null,
  occurred_at timestamptz not null,
  -- the machine's time, by which events are kept
  created_at timestamptz not null
);

create index event_created_at on platform.event (created_at);

create table platform.webhook_delivery (
  id text primary key,
  webhook_endpoint_id text not null,
  client_id text not null,
  event_id text not null,
  event_type text not null,
  status text not null check (status in ('pending', 'succeeded', 'failed')),
  replay_of text,
  attempts jsonb not null,
  attempt_count integer not null,
  -- on the test clock
  next_attempt_at timestamptz,
  -- on the machine's clock: who sends it now; free again when that server died
  leased_until timestamptz,
  created_at timestamptz not null
);

create index webhook_delivery_due on platform.webhook_delivery (next_attempt_at)
  where status = 'pending';
create index webhook_delivery_client on platform.webhook_delivery (client_id, id);
