-- What the kernel keeps for every service.

create table kernel.setting (
  name text primary key,
  value jsonb not null
);

-- A response is stored in the transaction of its effect; body and response may hold personal data, so
-- only the hash of the request is kept and rows end after 24 hours.
create table kernel.idempotency (
  caller text not null,
  key text not null,
  operation_id text not null,
  request_hash text not null,
  status integer,
  headers jsonb,
  body text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (caller, key)
);

create index idempotency_expires_at on kernel.idempotency (expires_at);

-- Replay memory of DPoP proofs (RFC 9449 section 11.1).
create table kernel.dpop_proof (
  jkt text not null,
  jti text not null,
  expires_at timestamptz not null,
  primary key (jkt, jti)
);

create index dpop_proof_expires_at on kernel.dpop_proof (expires_at);
