create schema if not exists exams;

create table exams.session (
  id text collate "C" primary key,
  year integer not null,
  round integer not null,
  name jsonb not null,
  trial_opens_at timestamptz,
  trial_closes_at timestamptz,
  registration_opens_at timestamptz not null,
  registration_closes_at timestamptz not null,
  first_day date not null,
  last_day date not null,
  -- When the results are planned to be published, and when they were.
  results_planned_at timestamptz not null,
  results_published_at timestamptz,
  -- Last day on which a re-mark may be requested, and the last one for its outcome; set on publication.
  remark_closes_on date,
  remark_due_on date,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create unique index session_round on exams.session (year, round);

create table exams.council (
  id text collate "C" primary key,
  session_id text collate "C" not null,
  -- Two digits of the exams' own code system, which is not the one of administrative units.
  code text not null,
  name text not null,
  province_code text not null,
  -- The last sequence number that was given out; the row is locked while numbers are.
  last_sequence integer not null,
  numbers_assigned_at timestamptz,
  rooms_allocated_at timestamptz,
  version integer not null,
  updated_at timestamptz not null
);

create unique index council_code on exams.council (session_id, code);
create unique index council_province on exams.council (session_id, province_code);

-- Keys start with the council: on a distributed database its candidates, seats and scores stay together, and a
-- candidate number is unique within it.

create table exams.registration (
  council_id text collate "C" not null,
  id text collate "C" not null,
  session_id text collate "C" not null,
  -- Where the candidate registers: the pupil's school, or the place that takes free candidates.
  school_id text collate "C" not null,
  -- Absent for free candidates.
  learner_id text collate "C",
  -- The free candidate who registered in person.
  person_id text collate "C",
  candidate_type text not null,
  purposes text[] not null,
  name text not null,
  birth_date date not null,
  gender text not null,
  electives text[] not null,
  foreign_language text,
  studied_subjects text[] not null,
  -- Grade 10-12 averages and what adds points, as the school certifies them.
  academic_record jsonb,
  status text not null,
  return_reason text,
  candidate_number text,
  submitted_at timestamptz,
  verified_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (council_id, id)
);

create index registration_id on exams.registration (id);
create index registration_session on exams.registration (session_id, id);
create index registration_look_up on exams.registration (session_id, candidate_number)
  where candidate_number is not null;
create index registration_school on exams.registration (school_id, id);
create index registration_learner on exams.registration (learner_id) where learner_id is not null;
create unique index registration_once on exams.registration (council_id, learner_id)
  where learner_id is not null and status <> 'cancelled';
create unique index registration_number on exams.registration (council_id, candidate_number)
  where candidate_number is not null;

create table exams.room (
  council_id text collate "C" not null,
  id text collate "C" not null,
  sitting text not null,
  number integer not null,
  -- The school whose building it is.
  site_school_id text collate "C" not null,
  version integer not null,
  updated_at timestamptz not null,
  primary key (council_id, id)
);

create index room_id on exams.room (id);
create unique index room_number on exams.room (council_id, sitting, number);

create table exams.seat (
  council_id text collate "C" not null,
  id text collate "C" not null,
  registration_id text collate "C" not null,
  sitting text not null,
  room_id text collate "C" not null,
  seat_number integer not null,
  attendance text not null,
  primary key (council_id, id)
);

create unique index seat_candidate on exams.seat (council_id, registration_id, sitting);
create unique index seat_number on exams.seat (council_id, room_id, seat_number);

create table exams.score (
  council_id text collate "C" not null,
  id text collate "C" not null,
  registration_id text collate "C" not null,
  subject text not null,
  score numeric(4, 2) not null,
  updated_at timestamptz not null,
  primary key (council_id, id)
);

create unique index score_subject on exams.score (council_id, registration_id, subject);

-- Every value that a score has had, in order.
create table exams.score_change (
  council_id text collate "C" not null,
  id text collate "C" not null,
  registration_id text collate "C" not null,
  subject text not null,
  previous_score numeric(4, 2),
  score numeric(4, 2) not null,
  reason text not null,
  changed_at timestamptz not null,
  primary key (council_id, id)
);

create index score_change_candidate on exams.score_change (council_id, registration_id, id);

create table exams.remark_request (
  council_id text collate "C" not null,
  id text collate "C" not null,
  session_id text collate "C" not null,
  registration_id text collate "C" not null,
  school_id text collate "C" not null,
  learner_id text collate "C",
  person_id text collate "C",
  subject text not null,
  status text not null,
  previous_score numeric(4, 2) not null,
  marks jsonb,
  new_score numeric(4, 2),
  outcome text,
  requested_at timestamptz not null,
  due_on date not null,
  decided_at timestamptz,
  version integer not null,
  updated_at timestamptz not null,
  primary key (council_id, id)
);

create index remark_request_id on exams.remark_request (id);
create index remark_request_session on exams.remark_request (session_id, id);
create unique index remark_request_once on exams.remark_request (council_id, registration_id, subject);

create table exams.graduation_decision (
  council_id text collate "C" not null,
  id text collate "C" not null,
  registration_id text collate "C" not null,
  outcome text not null,
  graduation_score numeric(4, 2),
  reasons text[] not null,
  decision_number text not null,
  decided_on date not null,
  certificate_number text,
  rules_version text not null,
  version integer not null,
  updated_at timestamptz not null,
  primary key (council_id, id)
);

create unique index graduation_candidate on exams.graduation_decision (council_id, registration_id);
create unique index graduation_certificate on exams.graduation_decision (council_id, certificate_number)
  where certificate_number is not null;

-- Tries to look a result up, per caller and per candidate; keys are digests.
create table exams.look_up_attempt (
  key text collate "C" primary key,
  attempts integer not null,
  window_started_at timestamptz not null
);
