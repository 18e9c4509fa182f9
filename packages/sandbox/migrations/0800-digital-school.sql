create schema if not exists digital_school;

create table digital_school.donor (
  id text collate "C" primary key,
  name text not null,
  kind text not null,
  created_at timestamptz not null
);

create table digital_school.device_batch (
  id text collate "C" primary key,
  donor_id text collate "C" not null,
  code text not null unique,
  name text not null,
  device_kind text not null,
  modes text[] not null,
  announced_count integer not null,
  device_count integer not null,
  received_on date not null,
  -- Absent when the ministry received it.
  province_code text,
  created_at timestamptz not null
);

-- A device belongs to nobody's school until it is allocated, and then moves on, so the school is no part of its key.
create table digital_school.device (
  id text collate "C" primary key,
  batch_id text collate "C" not null,
  serial_number text not null unique,
  imei text unique,
  kind text not null,
  model text not null,
  condition text not null,
  status text not null,
  province_code text,
  school_id text collate "C",
  -- Set while it is in the learner's hands.
  learner_id text collate "C",
  -- The record that is open: waiting for a signature, or signed.
  handover_id text collate "C",
  due_on date,
  -- So that an overdue loan is told once.
  told_overdue boolean not null,
  note text,
  version integer not null,
  updated_at timestamptz not null
);

create index device_school on digital_school.device (school_id, id);
create index device_province on digital_school.device (province_code, id);
create index device_batch_of on digital_school.device (batch_id, id);
create index device_learner on digital_school.device (learner_id) where learner_id is not null;
create index device_due on digital_school.device (due_on) where status = 'on-loan' and not told_overdue;

create table digital_school.device_movement (
  id text collate "C" primary key,
  device_id text collate "C" not null,
  from_status text,
  to_status text not null,
  province_code text,
  school_id text collate "C",
  learner_id text collate "C",
  handover_id text collate "C",
  condition text,
  note text,
  occurred_at timestamptz not null
);

create index device_movement_device on digital_school.device_movement (device_id, id);

create table digital_school.device_allocation (
  id text collate "C" primary key,
  province_code text not null,
  school_id text collate "C",
  decision_number text not null,
  decided_on date not null,
  device_count integer not null,
  created_at timestamptz not null
);

create table digital_school.device_handover (
  school_id text collate "C" not null,
  id text collate "C" not null,
  year integer not null,
  sequence integer not null,
  device_id text collate "C" not null,
  learner_id text collate "C" not null,
  learner_name text not null,
  representative_name text not null,
  mode text not null,
  due_on date,
  items jsonb not null,
  status text not null,
  signature jsonb,
  -- The sealed record, as it was signed: a compact JWS. Written once.
  record text,
  version integer not null,
  created_at timestamptz not null,
  primary key (school_id, id)
);

create unique index device_handover_number on digital_school.device_handover (school_id, year, sequence);
-- A device is in one hand: whatever races, the database lets one open record stand.
create unique index device_handover_open on digital_school.device_handover (device_id) where status in ('awaiting-signature', 'signed');
create index device_handover_id on digital_school.device_handover (id);
create index device_handover_learner on digital_school.device_handover (learner_id, id);

create table digital_school.device_write_off (
  school_id text collate "C" not null,
  id text collate "C" not null,
  device_id text collate "C" not null,
  reason text not null,
  status text not null,
  decision_note text,
  requested_at timestamptz not null,
  decided_at timestamptz,
  primary key (school_id, id)
);

create index device_write_off_id on digital_school.device_write_off (id);
create unique index device_write_off_open on digital_school.device_write_off (device_id) where status = 'requested';

create table digital_school.maturity_assessment (
  school_id text collate "C" not null,
  id text collate "C" not null,
  school_year text not null,
  framework_id text not null,
  status text not null,
  scores jsonb not null,
  reviewed_scores jsonb not null,
  result jsonb not null,
  due_on date not null,
  review_due_on date not null,
  external_checker text,
  review_note text,
  -- Status in which it was told to be late, so that each is told once.
  told_overdue text,
  submitted_at timestamptz,
  submitted_late boolean,
  decided_at timestamptz,
  published_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create unique index maturity_assessment_year on digital_school.maturity_assessment (school_id, school_year);
create index maturity_assessment_id on digital_school.maturity_assessment (id);
create index maturity_assessment_status on digital_school.maturity_assessment (status, due_on);

create table digital_school.pilot_programme (
  id text collate "C" primary key,
  code text not null unique,
  name text not null,
  goal text not null,
  starts_on date not null,
  ends_on date not null,
  created_at timestamptz not null
);

create table digital_school.pilot_site (
  school_id text collate "C" not null,
  id text collate "C" not null,
  programme_id text collate "C" not null,
  status text not null,
  reason text not null,
  decision_note text,
  evaluation jsonb,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index pilot_site_id on digital_school.pilot_site (id);
create unique index pilot_site_once on digital_school.pilot_site (school_id, programme_id);

-- Suppressed values are kept without their figures: what is not here cannot leak.
create table digital_school.indicator_value (
  id text collate "C" primary key,
  indicator_code text not null,
  school_year text not null,
  place_level text not null,
  province_code text,
  school_id text collate "C",
  value text,
  numerator integer,
  denominator integer,
  suppressed boolean not null,
  as_of timestamptz not null
);

create index indicator_value_place on digital_school.indicator_value (indicator_code, school_year, place_level);

create table digital_school.indicator_publication (
  id text collate "C" primary key,
  indicator_code text not null,
  school_year text not null,
  published_at timestamptz not null,
  unique (indicator_code, school_year)
);

create table digital_school.dataset_release (
  id text collate "C" primary key,
  title text not null,
  school_year text not null,
  province_code text,
  dimensions text[] not null,
  k integer not null,
  population_count integer,
  row_count integer not null,
  suppressed_row_count integer not null,
  released_at timestamptz not null
);

create index dataset_release_year on digital_school.dataset_release (school_year);

create table digital_school.dataset_row (
  release_id text collate "C" not null,
  position integer not null,
  keys jsonb not null,
  -- Null where it is suppressed.
  count integer,
  primary key (release_id, position)
);

create table digital_school.model_card (
  id text collate "C" primary key,
  card jsonb not null,
  published_at timestamptz not null
);

-- Locked while a release is made, so that two that overlap are not made at once.
create table digital_school.dataset_year (
  school_year text primary key
);
