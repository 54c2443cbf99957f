-- What was used by the hour, so that a month's usage need not be read from its events.
--
-- An event is loose until roll-ups have taken account of it: those that arrive many at a time are rolled up at once, single
-- ones when somebody reads them often. Usage is the roll-ups and the loose events together.
--
-- A series is what a rule makes of the events of one name, whichever meters have that rule; with the empty rule it is the
-- events themselves, only counted. `seen` says how many of the hour's events of that name the row has looked at, whether it
-- took them or not. Events are never changed or removed, and no row looks at an event twice. Hence an hour of a rule is
-- whole if, and only if, its rows have seen as many events as were rolled up; otherwise the hour is read from its events.
create table usage_rollups (
  tenant_id text collate "C" not null,
  environment_id text collate "C" not null,
  series uuid not null,
  external_customer_id text collate "C" not null,
  hour timestamptz not null,
  -- Statements that run at the same time write to rows of their own instead of waiting for one another; -1 is written when
  -- an hour is folded anew.
  slot smallint not null,
  seen integer not null,
  -- How many of them count.
  events integer not null default 0,
  total numeric not null default 0,
  greatest numeric not null default 0,
  latest_at timestamptz,
  latest_id text collate "C",
  latest numeric,
  primary key (series, external_customer_id, hour, slot)
) with (fillfactor = 80);

alter table events add column loose boolean not null default true;
-- Usage: the loose events of a name and customer in a range, or all of them.
drop index events_usage_idx;
create index events_usage_idx on events (environment_id, event_name, external_customer_id, loose, timestamp);
