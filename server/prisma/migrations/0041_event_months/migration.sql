-- Events by month, so that old months can be taken off whole.
--
-- A unique key of a partitioned table has to hold what it is divided by: the same id at another time would pass. So who has an
-- id is written in a narrow table of its own, which is not divided and stays when a month goes. It takes the place of the key
-- that events had, and tells when an event was, which is how it is found.
create table event_ids (
  environment_id text collate "C" not null,
  id text collate "C" not null,
  timestamp timestamptz not null,
  primary key (environment_id, id)
);
insert into event_ids (environment_id, id, timestamp) select environment_id, id, timestamp from events;

drop index events_usage_idx;
drop index events_timestamp_id_idx;
alter table events drop constraint events_pkey;
alter table events rename to events_before;

create table events (
  tenant_id text collate "C" not null,
  environment_id text collate "C" not null,
  id text collate "C" not null,
  event_name text collate "C" not null,
  external_customer_id text collate "C" not null,
  customer_id text collate "C" not null,
  timestamp timestamptz not null,
  received_at timestamptz(3) not null,
  source text collate "C" not null,
  properties jsonb not null,
  loose boolean not null default true,
  -- Lists: newest first, and cursors into them; and one event whose time is known.
  primary key (environment_id, timestamp, id)
) partition by range (timestamp);
create index events_usage_idx on events (environment_id, event_name, external_customer_id, loose, timestamp);

-- Months have a schema of their own: for everybody else there is one table of events.
create schema event_months;
-- What belongs to no month that there is: events from long ago, and from times to come.
create table event_months.other partition of events default;

-- Makes the table of a month, of which any day will do, and moves there what came before it was made. Events that arrive
-- meanwhile wait for it, which is a moment unless there is much to move.
create function add_event_month(day date) returns void language plpgsql as $$
declare
  first timestamptz := date_trunc('month', day::timestamp) at time zone 'UTC';
  next timestamptz := (date_trunc('month', day::timestamp) + interval '1 month') at time zone 'UTC';
  name text := to_char(day, '"m"YYYY_MM');
begin
  if to_regclass(format('event_months.%I', name)) is not null then return; end if;
  lock table event_months.other in access exclusive mode;
  -- Another server may have made it while this one waited.
  if to_regclass(format('event_months.%I', name)) is not null then return; end if;
  execute format('create table event_months.%I (like events including defaults including constraints)', name);
  execute format('with moved as (delete from event_months.other where timestamp >= %L and timestamp < %L returning *)
    insert into event_months.%I select * from moved', first, next, name);
  execute format('alter table events attach partition event_months.%I for values from (%L) to (%L)', name, first, next);
end
$$;

-- The months around now.
create function add_event_months() returns void language sql as $$
  select add_event_month((date_trunc('month', now() at time zone 'UTC') + n * interval '1 month')::date)
  from generate_series(-1, 2) as months (n)
$$;

-- Takes a month off: usage, lists and roll-ups know nothing of it any more. Its events are in the table that is returned, to
-- be dumped or dropped. Their ids stay taken.
create function archive_event_month(day date) returns text language plpgsql as $$
declare
  first timestamptz := date_trunc('month', day::timestamp) at time zone 'UTC';
  next timestamptz := (date_trunc('month', day::timestamp) + interval '1 month') at time zone 'UTC';
  name text := to_char(day, '"m"YYYY_MM');
  archived text := to_char(day, '"archived_"YYYY_MM');
begin
  if to_regclass(format('event_months.%I', archived)) is not null then
    raise exception 'event_months.% is there already: drop it or give it another name first', archived;
  end if;
  -- Before anything else is locked: whoever reads has this one first, too.
  lock table events in access exclusive mode;
  perform add_event_month(day);
  execute format('alter table events detach partition event_months.%I', name);
  execute format('alter table event_months.%I rename to %I', name, archived);
  delete from usage_rollups where hour >= first and hour < next;
  return 'event_months.' || archived;
end
$$;

-- What there is so far gets its months, unless it is from before 2000 or far ahead.
select add_event_month(month)
from (select distinct date_trunc('month', timestamp at time zone 'UTC')::date as month from events_before) as months
where month >= date '2000-01-01' and month < now() + interval '3 months';
select add_event_months();
insert into events (tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp, received_at,
  source, properties, loose)
select tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp, received_at, source,
  properties, loose
from events_before;
drop table events_before;
