-- An import goes on after its request, within what the caller reached then.
alter table registry.learner_import add column reach jsonb not null default '{}';
