-- What an event is about, as `school:sch_…`, `province:33`, `commune:…`, `institution:…`: only applications that reach one
-- of them see it. null: nothing in particular, for everyone with the scope.
alter table platform.event add column places text[];

-- Who read sensitive data about whom, and which fields: never the values.
create table platform.audit_entry (
  id text collate "C" primary key,
  client_id text not null,
  organisation text not null,
  -- who acted: a person of the identity provider, or a widget's subject
  person_id text,
  role text not null,
  operation_id text not null,
  request_id text not null,
  subject_ids text[] not null,
  fields text[] not null,
  read_at timestamptz not null
);

create index audit_entry_client on platform.audit_entry (organisation, id);
create index audit_entry_subjects on platform.audit_entry using gin (subject_ids);
