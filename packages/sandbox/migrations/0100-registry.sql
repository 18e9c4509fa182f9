create schema if not exists registry;

-- Ids are compared byte by byte, so that a page's order is the same on every server.

create table registry.school (
  id text collate "C" primary key,
  code text not null,
  name text not null,
  search_name text not null,
  level text not null,
  type text not null,
  zone text not null,
  province_code text not null,
  commune_code text,
  version integer not null,
  updated_at timestamptz not null
);

create index school_province on registry.school (province_code, id);

-- Keys of roster tables start with the school: on a distributed database a school's rows stay together, and
-- a move to another school ends one row and begins another instead of changing a key.

create table registry.class (
  school_id text collate "C" not null,
  id text collate "C" not null,
  name text not null,
  grade text not null,
  school_year text not null,
  homeroom_staff_id text collate "C",
  version integer not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index class_id on registry.class (id);

create table registry.learner (
  school_id text collate "C" not null,
  id text collate "C" not null,
  class_id text collate "C",
  name text not null,
  search_name text not null,
  birth_date date not null,
  gender text not null,
  ethnic_group text,
  -- Absent until the ministry has assigned it, and for pupils who are known by a temporary code.
  ministry_code text,
  temporary_code text,
  -- Absent for pupils without one (foreign children, late registration). Not unique: records hold doubles.
  personal_number text,
  nationality text not null default 'VN',
  address text,
  status text not null,
  -- How far the record agrees with the population database: not_synced, synced, verified, mismatch.
  identity_status text not null default 'not_synced',
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index learner_id on registry.learner (id);
create index learner_class on registry.learner (school_id, class_id, id);
create index learner_personal_number on registry.learner (personal_number) where personal_number is not null;

-- Where a learner was, and when. A row is ended, never moved.
create table registry.enrolment (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  class_id text collate "C",
  school_year text not null,
  status text not null,
  reason_code text,
  started_on date not null,
  ended_on date,
  primary key (school_id, id)
);

create index enrolment_learner on registry.enrolment (school_id, learner_id);

create table registry.staff (
  school_id text collate "C" not null,
  id text collate "C" not null,
  name text not null,
  search_name text not null,
  birth_date date not null,
  gender text not null,
  personal_number text,
  address text,
  subject text,
  status text not null,
  identity_status text not null default 'not_synced',
  version integer not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index staff_id on registry.staff (id);

create table registry.guardian (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  relationship text not null,
  name text not null,
  birth_date date not null,
  gender text not null,
  personal_number text,
  address text,
  version integer not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index guardian_id on registry.guardian (id);
create index guardian_learner on registry.guardian (school_id, learner_id);

-- The lines wait here until they are worked off, so that an acknowledged import outlives a crash; they hold
-- personal data and are dropped with the last one.
create table registry.learner_import (
  id text collate "C" primary key,
  client_id text not null,
  status text not null,
  lines jsonb,
  line_count integer not null,
  next_line integer not null,
  created_count integer not null,
  failed_count integer not null,
  row_errors jsonb not null,
  created_at timestamptz not null,
  finished_at timestamptz
);
