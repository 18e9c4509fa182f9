create schema if not exists identity_provider;

-- What oidc-provider keeps: sessions, interactions, grants, codes, pushed requests, replay records.
create table identity_provider.oidc_payload (
  model text not null,
  id text not null,
  payload jsonb not null,
  grant_id text,
  uid text,
  user_code text,
  -- Set once a pushed request has opened an interaction: it never opens a second one.
  started_at timestamptz,
  consumed_at timestamptz,
  expires_at timestamptz,
  primary key (model, id)
);
create index oidc_payload_grant on identity_provider.oidc_payload (grant_id) where grant_id is not null;
create index oidc_payload_uid on identity_provider.oidc_payload (model, uid) where uid is not null;
create index oidc_payload_user_code on identity_provider.oidc_payload (model, user_code) where user_code is not null;
create index oidc_payload_expiry on identity_provider.oidc_payload (expires_at);

-- The sandbox's population database: made-up people only (personal numbers start with 000).
create table identity_provider.person (
  id text primary key,
  login_name text not null unique,
  role text not null,
  full_name text not null,
  birth_date date not null,
  sex text not null,
  personal_number text not null unique check (personal_number ~ '^000[0-9]{9}$'),
  address text not null,
  code_salt text not null,
  code_hash text not null
);

-- Failed sign-ins, counted per login name and per interaction; keys are digests, so that a personal
-- number typed into the wrong field is not kept.
create table identity_provider.sign_in_attempt (
  key text primary key,
  failures integer not null,
  window_started_at timestamptz not null
);
