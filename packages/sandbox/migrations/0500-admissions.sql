create schema if not exists admissions;

create table admissions.institution (
  id text collate "C" primary key,
  code text not null,
  name text not null,
  search_name text not null,
  kind text not null,
  ownership text not null,
  province_code text not null,
  version integer not null,
  updated_at timestamptz not null
);

create table admissions.programme (
  id text collate "C" primary key,
  institution_id text collate "C" not null,
  code text not null,
  name text not null,
  search_name text not null,
  level text not null,
  teacher_training boolean not null,
  version integer not null,
  updated_at timestamptz not null
);

create index programme_institution on admissions.programme (institution_id, id);

-- The windows are data: the ministry sets them anew each year, and has lengthened them in the middle of a round.
create table admissions.round (
  id text collate "C" primary key,
  year integer not null,
  kind text not null,
  name text not null,
  windows jsonb not null,
  filtering_rounds_planned integer not null,
  results_published_at timestamptz,
  version integer not null,
  updated_at timestamptz not null
);

create table admissions.quota (
  id text collate "C" primary key,
  round_id text collate "C" not null,
  institution_id text collate "C" not null,
  programme_id text collate "C" not null,
  method text not null,
  combinations text[] not null,
  seats integer not null,
  threshold text not null,
  -- What the institution would cut off at, between filtering rounds.
  proposed_cut_off text,
  version integer not null,
  updated_at timestamptz not null,
  unique (round_id, programme_id, method)
);

create index quota_institution on admissions.quota (institution_id, id);

create table admissions.candidate (
  id text collate "C" primary key,
  year integer not null,
  -- Absent for free candidates, whom the registry does not hold.
  learner_id text collate "C",
  school_id text collate "C",
  province_code text not null,
  name text not null,
  search_name text not null,
  birth_date date not null,
  gender text not null,
  priority_zone text not null,
  priority_group text,
  graduation_year integer not null,
  transcript jsonb not null,
  -- Scores that the department imported, by subject; those of the exam service come before them.
  imported_scores jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create unique index candidate_learner on admissions.candidate (learner_id, year) where learner_id is not null;
create index candidate_school on admissions.candidate (school_id, id) where school_id is not null;
create index candidate_province on admissions.candidate (province_code, id);

-- A list is replaced as a whole, so its preferences are one value: the first element is the highest preference.
create table admissions.preference_list (
  id text collate "C" primary key,
  round_id text collate "C" not null,
  candidate_id text collate "C" not null,
  status text not null,
  preferences jsonb not null,
  locked_at timestamptz,
  paid_at timestamptz,
  version integer not null,
  updated_at timestamptz not null,
  unique (round_id, candidate_id)
);

create index preference_list_candidate on admissions.preference_list (candidate_id);

create table admissions.payment (
  id text collate "C" primary key,
  candidate_id text collate "C" not null,
  round_id text collate "C" not null,
  preference_count integer not null,
  amount integer not null,
  status text not null,
  created_at timestamptz not null,
  settled_at timestamptz
);

create index payment_list on admissions.payment (candidate_id, round_id);

-- A run of virtual filtering is its own work list: stage and next_candidate say where to go on after a crash.
create table admissions.filtering_round (
  id text collate "C" primary key,
  round_id text collate "C" not null,
  sequence integer not null,
  final boolean not null,
  status text not null,
  stage text not null,
  next_candidate text collate "C" not null,
  candidate_count integer not null,
  preference_count integer not null,
  eligible_count integer not null,
  placed_count integer not null,
  removed_count integer not null,
  created_at timestamptz not null,
  finished_at timestamptz,
  unique (round_id, sequence)
);

create index filtering_round_open on admissions.filtering_round (id) where status in ('pending', 'running');

create table admissions.cut_off (
  id text collate "C" primary key,
  filtering_round_id text collate "C" not null,
  quota_id text collate "C" not null,
  seats integer not null,
  placed_count integer not null,
  cut_off text,
  unique (filtering_round_id, quota_id)
);

create table admissions.place (
  id text collate "C" primary key,
  filtering_round_id text collate "C" not null,
  candidate_id text collate "C" not null,
  quota_id text collate "C" not null,
  position integer not null,
  score text not null,
  unique (filtering_round_id, candidate_id)
);

create table admissions.offer (
  id text collate "C" primary key,
  round_id text collate "C" not null,
  candidate_id text collate "C" not null,
  quota_id text collate "C" not null,
  institution_id text collate "C" not null,
  programme_id text collate "C" not null,
  method text not null,
  position integer not null,
  combination text,
  score text not null,
  status text not null,
  confirm_by timestamptz not null,
  confirmed_at timestamptz,
  enrolled_at timestamptz,
  deferral jsonb,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (round_id, candidate_id)
);

create index offer_candidate on admissions.offer (candidate_id);
create index offer_institution on admissions.offer (institution_id, id);
create index offer_waiting on admissions.offer (confirm_by, id) where status = 'offered';
