create schema if not exists school_health;

-- Rows about a school's learners are kept under the school that wrote them; a learner's own records are found by the learner,
-- also after a transfer.

create table school_health.check_round (
  school_id text collate "C" not null,
  id text collate "C" not null,
  school_year text not null,
  kind text not null,
  held_on date not null,
  provider text,
  status text not null,
  created_at timestamptz not null,
  completed_at timestamptz,
  primary key (school_id, id)
);

create index check_round_id on school_health.check_round (id);
create unique index check_round_open on school_health.check_round (school_id, kind) where status = 'open';

create table school_health.health_check (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  class_id text collate "C",
  round_id text collate "C",
  kind text not null,
  checked_on date not null,
  checked_by text,
  -- What was found, by the names of the document; what was not looked at is absent.
  findings jsonb not null,
  revision integer not null,
  correction_reason text,
  recorded_at timestamptz not null,
  primary key (school_id, id)
);

create index health_check_id on school_health.health_check (id);
create index health_check_learner on school_health.health_check (learner_id, id);
create unique index health_check_once on school_health.health_check (school_id, round_id, learner_id) where round_id is not null;

-- What a check said before it was corrected. Never changed.
create table school_health.health_check_revision (
  school_id text collate "C" not null,
  health_check_id text collate "C" not null,
  revision integer not null,
  findings jsonb not null,
  correction_reason text,
  recorded_at timestamptz not null,
  primary key (school_id, health_check_id, revision)
);

create table school_health.notice (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  health_check_id text collate "C" not null,
  round_id text collate "C" not null,
  school_year text not null,
  sent_at timestamptz not null,
  primary key (school_id, id)
);

create unique index notice_once on school_health.notice (school_id, round_id, learner_id);
create index notice_id on school_health.notice (id);
create index notice_learner on school_health.notice (learner_id, id);

-- Nothing is deleted: an entry made in error, or one that a later one replaced, is withdrawn.
create table school_health.dose (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  series text not null,
  number integer not null,
  status text not null,
  vaccine text,
  given_on date,
  lot text,
  place text,
  source text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  primary key (school_id, id)
);

create index dose_id on school_health.dose (id);
create index dose_learner on school_health.dose (learner_id);

create table school_health.immunisation_check (
  school_id text collate "C" not null,
  id text collate "C" not null,
  school_year text not null,
  grades jsonb not null,
  status text not null,
  learner_count integer not null,
  missing_count integer,
  catch_up_count integer,
  created_at timestamptz not null,
  submitted_at timestamptz,
  completed_at timestamptz,
  primary key (school_id, id)
);

create index immunisation_check_id on school_health.immunisation_check (id);
create unique index immunisation_check_open on school_health.immunisation_check (school_id) where status <> 'completed';

create table school_health.catch_up_dose (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  immunisation_check_id text collate "C" not null,
  series text not null,
  number integer not null,
  earliest date not null,
  status text not null,
  dose_id text collate "C",
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create index catch_up_dose_id on school_health.catch_up_dose (id);
create index catch_up_dose_learner on school_health.catch_up_dose (learner_id, id);

-- What guardians decided: that an application may see a child's health data, or that a missing dose is given.
create table school_health.consent (
  school_id text collate "C" not null,
  id text collate "C" not null,
  learner_id text collate "C" not null,
  purpose text not null,
  client_id text collate "C",
  catch_up_dose_id text collate "C",
  status text not null,
  given_by text not null,
  guardian_id text collate "C",
  person_id text collate "C",
  reason text,
  expires_on date,
  decided_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (school_id, id)
);

create index consent_id on school_health.consent (id);
create index consent_learner on school_health.consent (learner_id, client_id);
