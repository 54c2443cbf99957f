-- Events: written once, read by usage, never changed.
--
-- Ingest pays for every index, so there are three. Texts compare by bytes ("C"): several times cheaper to insert than a
-- language's order, and the order that cursors promise. No foreign key: the API key has already named the environment.

create table events (
  tenant_id text collate "C" not null,
  environment_id text collate "C" not null,
  id text collate "C" not null,
  event_name text collate "C" not null,
  external_customer_id text collate "C" not null,
  customer_id text collate "C" not null,
  -- When it happened, as reported.
  timestamp timestamptz not null,
  -- When it was accepted.
  received_at timestamptz(3) not null,
  source text collate "C" not null,
  properties jsonb not null,
  -- What makes an event count once: the second insert of an id does nothing.
  primary key (environment_id, id)
);
-- Usage: the events of one name, of one customer or of all, in a range.
create index events_usage_idx on events (environment_id, event_name, external_customer_id, timestamp);
-- Lists: newest first, and cursors into them.
create index events_timestamp_id_idx on events (environment_id, timestamp, id);
