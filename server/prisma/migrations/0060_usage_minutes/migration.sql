-- Hours by the minute, for usage from or until some instant within an hour: only the minute that is cut there need be read from
-- events.
--
-- Ingest does not write them. An hour that is over is folded by the minute when a reader had to go through many of its events,
-- whole and in one row per rule. As with roll-ups, `seen` decides whether it is used: it is as good as its events as long as it has
-- seen as many as were rolled up.
create table usage_minutes (
  tenant_id text collate "C" not null,
  environment_id text collate "C" not null,
  series uuid not null,
  external_customer_id text collate "C" not null,
  hour timestamptz not null,
  seen integer not null,
  -- Of each minute with events its start, and in the same place what a roll-up has.
  minutes timestamptz[] not null,
  events integer[] not null,
  totals numeric[] not null,
  greatest numeric[] not null,
  latest_at timestamptz[] not null,
  latest_ids text[] not null,
  latest numeric[] not null,
  primary key (series, external_customer_id, hour)
);

-- As before, and the minutes go too.
create or replace function archive_event_month(day date) returns text language plpgsql as $$
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
  delete from usage_minutes where hour >= first and hour < next;
  return 'event_months.' || archived;
end
$$;
