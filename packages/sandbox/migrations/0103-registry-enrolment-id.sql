-- The change feed names enrolments by their id.
create index enrolment_id on registry.enrolment (id);
