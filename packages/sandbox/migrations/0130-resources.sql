create schema if not exists resources;

create table resources.learning_resource (
  id text collate "C" primary key,
  version integer not null,
  title text not null,
  search_title text not null,
  -- Title, summary and keywords without tone marks and case.
  search_text text not null,
  kind text not null,
  summary text,
  subject text,
  grades jsonb not null,
  language text not null,
  duration_seconds double precision,
  licence text,
  publisher text,
  keywords jsonb not null,
  -- Folder of the media that is shipped; null when only the description is.
  media text,
  published_at timestamptz not null,
  updated_at timestamptz not null
);

create index learning_resource_newest on resources.learning_resource (published_at desc, id desc);
create index learning_resource_subject on resources.learning_resource (subject, kind);
