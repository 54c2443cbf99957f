-- Who came first, where events are kept in ClickHouse, which knows no unique keys.

-- An id is claimed once, by the batch that brought it; what the batch said of it is the event.
create table event_claims (
  environment_id text collate "C" not null,
  id text collate "C" not null,
  -- Finds the event in ClickHouse, which orders by time.
  timestamp timestamptz not null,
  batch uuid not null,
  primary key (environment_id, id)
);

-- Batches whose claims are committed and whose events are not known to be in ClickHouse yet.
create table event_batches (
  id uuid primary key,
  tenant_ids text[] not null,
  environment_ids text[] not null,
  received_at timestamptz(3) not null,
  -- JSON as it came: an array of arrays.
  content text not null,
  -- Its sender may believe that it is stored: whoever reads must see it.
  promised boolean not null,
  written_at timestamptz(3) not null default now()
);
create index event_batches_promised_idx on event_batches (id) where promised;
