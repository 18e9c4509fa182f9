-- Claims are kept sealed, and only until their age is reached. What was stored in the clear goes.
alter table identity.verification_session alter column verified_claims type text using null;
-- What is to be forgotten, by when its outcome came.
create index verification_session_person on identity.verification_session (completed_at)
  where person_sub is not null;
