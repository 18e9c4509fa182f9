create schema if not exists courses;

create table courses.course (
  id text collate "C" primary key,
  version integer not null,
  title text not null,
  summary text,
  subject text,
  grade integer,
  language text not null,
  published_at timestamptz not null,
  updated_at timestamptz not null
);

create index course_newest on courses.course (published_at desc, id desc);

create table courses.module (
  course_id text collate "C" not null,
  id text collate "C" not null,
  position integer not null,
  title text not null,
  primary key (course_id, id)
);

create table courses.lesson (
  course_id text collate "C" not null,
  id text collate "C" not null,
  module_id text collate "C" not null,
  position integer not null,
  kind text not null,
  title text not null,
  duration_seconds double precision,
  resource_id text collate "C",
  assessment_id text collate "C",
  pass_score text,
  blocks jsonb,
  version integer not null,
  primary key (course_id, id)
);

create index lesson_assessment on courses.lesson (assessment_id) where assessment_id is not null;
create index lesson_resource on courses.lesson (resource_id) where resource_id is not null;

create table courses.enrolment (
  id text collate "C" primary key,
  course_id text collate "C" not null,
  learner_id text collate "C" not null,
  -- The application that enrolled the learner; empty for enrolments that every application sees.
  client_id text not null,
  status text not null,
  percent_complete integer not null,
  last_lesson_id text collate "C",
  version integer not null,
  enrolled_at timestamptz not null,
  completed_at timestamptz,
  updated_at timestamptz not null
);

create unique index enrolment_once on courses.enrolment (course_id, learner_id, client_id);
create index enrolment_learner on courses.enrolment (learner_id);
create index enrolment_newest on courses.enrolment (enrolled_at desc, id desc);

create table courses.lesson_progress (
  enrolment_id text collate "C" not null,
  lesson_id text collate "C" not null,
  status text not null,
  position_seconds double precision,
  played_segments jsonb not null,
  sequence integer not null,
  completed_at timestamptz,
  updated_at timestamptz not null,
  primary key (enrolment_id, lesson_id)
);
