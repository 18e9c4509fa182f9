-- What an application's organisation is, and which part of the sector it reaches.

alter table platform.client add column role text not null default 'vendor';
alter table platform.client add column reach jsonb not null default '{}';

-- Who registered an application before had no bounds; the demonstration's is one of these.
update platform.client set reach = '{"nationwide": true}';
