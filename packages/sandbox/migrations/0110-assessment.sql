create schema if not exists assessment;

-- A version is written once and never changed: attempts score against the version they were taken on.
create table assessment.item (
  id text collate "C" not null,
  version integer not null,
  subject text not null,
  grade integer not null,
  level text,
  kind text not null,
  model jsonb not null,
  created_at timestamptz not null,
  primary key (id, version)
);

create index item_subject on assessment.item (subject, grade);

create table assessment.assessment (
  id text collate "C" primary key,
  version integer not null,
  title text not null,
  subject text,
  grade integer,
  language text not null,
  duration_seconds integer,
  item_count integer not null,
  max_score text not null,
  -- The dated rules that the marks follow.
  exam_rules text,
  instructions jsonb not null,
  -- Parts with their items' ids, versions and marks; the items' content stays in assessment.item.
  parts jsonb not null,
  published_at timestamptz not null,
  updated_at timestamptz not null
);

create index assessment_newest on assessment.assessment (published_at desc, id desc);

create table assessment.attempt (
  id text collate "C" primary key,
  assessment_id text collate "C" not null,
  client_id text not null,
  learner_id text collate "C" not null,
  -- open, submitted, expired; an open attempt past its deadline counts as expired before anyone writes it down.
  status text not null,
  -- The parts as they stood when the attempt began.
  parts jsonb not null,
  started_at timestamptz not null,
  deadline timestamptz,
  submitted_at timestamptz,
  scored_at timestamptz,
  result jsonb
);

create unique index attempt_open on assessment.attempt (client_id, learner_id, assessment_id) where status = 'open';
create index attempt_due on assessment.attempt (deadline) where status = 'open';
create index attempt_newest on assessment.attempt (client_id, started_at desc, id desc);
create index attempt_learner on assessment.attempt (learner_id, assessment_id);

create table assessment.response (
  attempt_id text collate "C" not null,
  item_id text collate "C" not null,
  response jsonb not null,
  sequence integer not null,
  saved_at timestamptz not null,
  primary key (attempt_id, item_id)
);
