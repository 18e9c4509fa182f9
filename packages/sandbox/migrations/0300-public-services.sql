create schema if not exists public_services;

-- Offices that take dossiers. A school's office stands for the school of the registry.
create table public_services.office (
  id text collate "C" primary key,
  level text not null,
  name text not null,
  search_name text not null,
  -- The agency in dossier codes.
  agency_code text not null,
  province_code text,
  commune_code text,
  school_id text collate "C"
);

create table public_services.dossier (
  id text collate "C" primary key,
  -- Given on submission.
  code text,
  status text not null,
  procedure_id text collate "C" not null,
  receiving_office_id text collate "C" not null,
  current_office_id text collate "C" not null,
  -- Every office that has held it: these may see it.
  office_ids text[] not null,
  channel text not null,
  owner_type text not null,
  applicant jsonb not null,
  owner jsonb,
  learner_id text collate "C",
  -- The signed-in person who filed it, or null: then it belongs to the application.
  person_id text collate "C",
  client_id text collate "C" not null,
  components jsonb not null,
  -- Where a supplement brings it back to.
  status_before text,
  working_days integer,
  working_days_left integer,
  pauses jsonb not null,
  due_date date,
  appointment_date date,
  overdue_since date,
  apology_count integer not null,
  supplement_request jsonb,
  refusal_reason text,
  result jsonb,
  rating jsonb,
  step_count integer not null,
  submitted_at timestamptz,
  accepted_at timestamptz,
  completed_at timestamptz,
  delivered_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create unique index dossier_code on public_services.dossier (code) where code is not null;
create index dossier_created on public_services.dossier (created_at desc, id desc);
create index dossier_client on public_services.dossier (client_id, created_at desc, id desc);
create index dossier_person on public_services.dossier (person_id, created_at desc, id desc) where person_id is not null;
create index dossier_offices on public_services.dossier using gin (office_ids);
create index dossier_received on public_services.dossier (receiving_office_id, submitted_at);
create index dossier_due on public_services.dossier (appointment_date)
  where overdue_since is null and status in ('accepted', 'processing', 'withdrawal-requested');

-- The process control slip: who did what, where and until when.
create table public_services.dossier_step (
  dossier_id text collate "C" not null,
  position integer not null,
  id text collate "C" not null,
  at timestamptz not null,
  kind text not null,
  from_status text,
  to_status text,
  office_id text collate "C",
  to_office_id text collate "C",
  handler_name text,
  department text,
  content text,
  deadline date,
  primary key (dossier_id, position)
);

create table public_services.upload (
  id text collate "C" primary key,
  dossier_id text collate "C" not null,
  file_name text not null,
  media_type text not null,
  size_bytes integer not null,
  sha256 text not null,
  status text not null,
  received_bytes integer not null,
  refusal text,
  created_at timestamptz not null
);

create index upload_dossier on public_services.upload (dossier_id, created_at, id);

-- The bytes of a file, in the pieces in which they came. No path of a file system is made from anything a caller sends.
create table public_services.upload_piece (
  upload_id text collate "C" not null,
  position integer not null,
  bytes bytea not null,
  primary key (upload_id, position)
);

create table public_services.payment (
  id text collate "C" primary key,
  dossier_id text collate "C" not null,
  fee_code text,
  description text not null,
  -- Whole đồng.
  amount bigint not null,
  timing text not null,
  status text not null,
  provider_reference text,
  receipt_number text,
  settled_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index payment_dossier on public_services.payment (dossier_id, created_at, id);

-- Numbers that are given out in order: dossiers of an agency's day, receipts of a year.
create table public_services.counter (
  name text collate "C" primary key,
  value integer not null
);
