-- Offices that manage education. They are few and belong to no school.
create table registry.organisation (
  id text collate "C" primary key,
  kind text not null,
  name text not null,
  province_code text,
  commune_code text,
  address text,
  phone text,
  email text,
  version integer not null,
  updated_at timestamptz not null
);

alter table registry.school add column address text;
alter table registry.school add column phone text;
alter table registry.school add column email text;

create table registry.school_site (
  school_id text collate "C" not null,
  id text collate "C" not null,
  name text not null,
  is_main boolean not null,
  commune_code text,
  address text,
  version integer not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index school_site_id on registry.school_site (id);

-- A name is used once a school year in a school.
create unique index class_name on registry.class (school_id, school_year, name);

-- Sensitive: shown with a scope of their own.
alter table registry.learner add column religion text;
alter table registry.learner add column disability text;
alter table registry.learner add column policy_group text;

create index learner_ministry_code on registry.learner (ministry_code) where ministry_code is not null;
create index learner_temporary_code on registry.learner (temporary_code) where temporary_code is not null;

-- Codes that were assigned here, and those that they replaced: neither is ever given to anyone else.
create table registry.learner_code (
  code text collate "C" primary key,
  kind text not null,
  learner_id text collate "C" not null,
  is_current boolean not null,
  recorded_at timestamptz not null
);

create index learner_code_learner on registry.learner_code (learner_id);

alter table registry.guardian add column phone text;
alter table registry.guardian add column occupation text;

create index guardian_person on registry.guardian (personal_number) where personal_number is not null;

alter table registry.staff add column position text not null default 'teacher';

create index staff_person on registry.staff (personal_number) where personal_number is not null;

-- The grade is kept with the enrolment: a class may be gone by the time somebody asks.
alter table registry.enrolment add column grade text;

create index enrolment_of_learner on registry.enrolment (learner_id, started_on);
create index enrolment_year on registry.enrolment (school_year, school_id);

-- Belongs to two schools, so to neither's key.
create table registry.transfer (
  id text collate "C" primary key,
  learner_id text collate "C" not null,
  from_school_id text collate "C" not null,
  to_school_id text collate "C" not null,
  class_id text collate "C",
  grade text not null,
  status text not null,
  is_same_province boolean not null,
  submitted_on date not null,
  decision_due_on date not null,
  decided_on date,
  release_due_on date,
  released_on date,
  placement_due_on date,
  placed_on date,
  steps jsonb not null,
  -- Status in which it was told to be late, so that each step is told once.
  told_overdue text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index transfer_from on registry.transfer (from_school_id, id);
create index transfer_to on registry.transfer (to_school_id, id);
create index transfer_learner on registry.transfer (learner_id, id);
create index transfer_running on registry.transfer (status) where status in ('submitted', 'accepted', 'released');

-- Results are recorded, never overwritten: a correction is a further revision, and the one before is no longer current.
create table registry.subject_result (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  class_id text collate "C",
  grade text not null,
  school_year text not null,
  period text not null,
  subject text not null,
  assessment text not null,
  level text,
  regular_marks jsonb,
  midterm_mark text,
  final_mark text,
  average text,
  revision integer not null,
  is_current boolean not null,
  correction_reason text,
  recorded_at timestamptz not null,
  primary key (school_id, id)
);

create unique index subject_result_current on registry.subject_result (school_id, learner_id, school_year, period, subject) where is_current;
create index subject_result_learner on registry.subject_result (learner_id, id);
create index subject_result_class on registry.subject_result (school_id, class_id, subject, period);

create table registry.term_result (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  school_year text not null,
  period text not null,
  training text,
  learning text,
  overall text,
  subject_count integer not null,
  promotion text,
  title text,
  revision integer not null,
  is_current boolean not null,
  correction_reason text,
  recorded_at timestamptz not null,
  primary key (school_id, id)
);

create unique index term_result_current on registry.term_result (school_id, learner_id, school_year, period) where is_current;
create index term_result_learner on registry.term_result (learner_id, id);

create table registry.school_report (
  school_id text collate "C" not null,
  id text collate "C" not null,
  school_year text not null,
  kind text not null,
  status text not null,
  figures jsonb not null,
  note text,
  submitted_at timestamptz not null,
  decided_at timestamptz,
  primary key (school_id, id)
);

create unique index school_report_open on registry.school_report (school_id, school_year, kind) where status <> 'returned';
create index school_report_id on registry.school_report (id);

-- The change feed. A change is written with its effect and gets its number after the commit, by whoever reads next and
-- holds the feed's one row: numbers follow the commits, and no writer waits for another.
create table registry.change (
  id text collate "C" primary key,
  sequence bigint,
  kind text not null,
  entity_id text collate "C" not null,
  school_id text collate "C" not null,
  change text not null,
  occurred_at timestamptz not null
);

create unique index change_sequence on registry.change (sequence) where sequence is not null;
create index change_waiting on registry.change (id) where sequence is null;

create table registry.change_feed (
  name text primary key,
  last_sequence bigint not null
);

insert into registry.change_feed (name, last_sequence) values ('registry', 0);
