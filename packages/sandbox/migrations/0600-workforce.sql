create schema if not exists workforce;

-- Numbers of teachers are whole hundredths. An empty subject stands for class teachers and the Young Pioneers lead: it is
-- part of keys, which hold no nulls.

create table workforce.staffing_quota (
  school_id text collate "C" not null,
  school_year text not null,
  level text not null,
  subject text not null,
  teachers integer not null,
  updated_at timestamptz not null,
  primary key (school_id, school_year, level, subject)
);

create table workforce.staffing_report (
  school_id text collate "C" not null,
  id text collate "C" not null,
  school_year text not null,
  -- Where the school lay when the report was drawn up.
  province_code text not null,
  commune_code text,
  status text not null,
  zone text not null,
  count_by text not null,
  norm_id text not null,
  units jsonb not null,
  per_school integer not null,
  remark text,
  history jsonb not null,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create unique index staffing_report_year on workforce.staffing_report (school_id, school_year);
create index staffing_report_id on workforce.staffing_report (id);
create index staffing_report_province on workforce.staffing_report (school_year, province_code, status);

-- Rows of the report's own year and of the forecast's.
create table workforce.staffing_position (
  school_id text collate "C" not null,
  report_id text collate "C" not null,
  school_year text not null,
  level text not null,
  subject text not null,
  norm integer not null,
  actual integer not null,
  -- What was worked out, where the school corrected it.
  computed_norm integer,
  computed_actual integer,
  reason text,
  primary key (school_id, report_id, school_year, level, subject)
);

create table workforce.provincial_report (
  id text collate "C" primary key,
  province_code text not null,
  school_year text not null,
  school_count integer not null,
  missing_school_count integer not null,
  norm integer not null,
  actual integer not null,
  surplus integer not null,
  shortage integer not null,
  reported_at timestamptz not null
);

-- Belongs to two schools, so to neither's key.
create table workforce.transfer_proposal (
  id text collate "C" primary key,
  staff_id text collate "C" not null,
  from_school_id text collate "C" not null,
  to_school_id text collate "C" not null,
  level text not null,
  subject text not null,
  status text not null,
  -- Null: with the acceptance.
  effective_on date,
  reason text not null,
  consent jsonb,
  history jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create index transfer_proposal_from on workforce.transfer_proposal (from_school_id, id);
create index transfer_proposal_to on workforce.transfer_proposal (to_school_id, id);
create index transfer_proposal_staff on workforce.transfer_proposal (staff_id, id);
create index transfer_proposal_due on workforce.transfer_proposal (effective_on) where status = 'accepted';

create table workforce.teacher_evaluation (
  school_id text collate "C" not null,
  id text collate "C" not null,
  staff_id text collate "C" not null,
  province_code text not null,
  school_year text not null,
  standard_id text not null,
  status text not null,
  self_assessment jsonb,
  principal_assessment jsonb,
  overall text,
  holding_back jsonb,
  objection jsonb,
  revision integer not null,
  announced_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (school_id, id)
);

create unique index teacher_evaluation_year on workforce.teacher_evaluation (school_id, staff_id, school_year);
create index teacher_evaluation_id on workforce.teacher_evaluation (id);
create index teacher_evaluation_staff on workforce.teacher_evaluation (staff_id, id);
create index teacher_evaluation_figures on workforce.teacher_evaluation (school_year, province_code, overall);

-- Who gave a view is kept as a digest alone: it stops a second one and names nobody.
create table workforce.peer_assessment (
  school_id text collate "C" not null,
  id text collate "C" not null,
  evaluation_id text collate "C" not null,
  peer_digest text not null,
  levels jsonb not null,
  created_at timestamptz not null,
  primary key (school_id, id)
);

create unique index peer_assessment_once on workforce.peer_assessment (school_id, evaluation_id, peer_digest);
