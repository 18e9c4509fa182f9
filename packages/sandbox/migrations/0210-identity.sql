create schema if not exists identity;

create table identity.verification_session (
  id text primary key,
  client_id text not null,
  requester_name text not null,
  status text not null,
  subject_type text not null,
  subject_id text not null,
  purpose jsonb not null,
  requested_claims jsonb not null,
  reasons jsonb not null,
  client_reference text,
  scenario text,
  -- The person who signed in, as the identity provider names them to this service (pairwise).
  person_sub text,
  -- What the person agreed to share and the register confirmed; only a verified session has it.
  verified_claims jsonb,
  completed_at timestamptz,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null
);
create index verification_session_client on identity.verification_session (client_id, created_at, id);

-- One trip to the identity provider. The row goes with its first answer, so an answer counts once.
create table identity.authorization_request (
  state_hash text primary key,
  verification_session_id text not null,
  widget_session_id text,
  code_verifier text not null,
  nonce text not null,
  return_url text not null,
  expires_at timestamptz not null
);
create index authorization_request_session on identity.authorization_request (verification_session_id);
