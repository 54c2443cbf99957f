-- Webhook endpoints, what is sent to them, and every attempt.
create table webhook_endpoints (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  url text not null,
  description text not null default '',
  -- The events it gets; none listed: all.
  event_types text[] not null default '{}',
  enabled boolean not null default true,
  header_names text[] not null default '{}',
  -- Sealed (see sealing.ts): values of the added headers as JSON, and the secrets that sign.
  headers text,
  secret text not null,
  previous_secret text,
  previous_secret_expires_at timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index webhook_endpoints_environment_id_created_at_id_idx on webhook_endpoints (environment_id, created_at desc, id);

create table webhook_deliveries (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  endpoint_id text not null references webhook_endpoints (id),
  system_event_id text not null references outbox (id) on delete cascade,
  -- The place of the event in the outbox: deliveries about one object are made in this order.
  event_sequence bigint not null,
  event_type text not null,
  object_id text not null,
  delivery_status text not null default 'pending' check (delivery_status in ('pending', 'delivered', 'failed')),
  attempt_count integer not null default 0,
  -- Attempts since it was last asked for: what the pauses and the end of the attempts go by.
  round_attempts integer not null default 0,
  next_attempt_at timestamptz(3),
  -- Whoever tries it has it until then; a server that died in between has it no longer.
  claimed_until timestamptz(3),
  delivered_at timestamptz(3),
  last_response_status integer,
  last_error text,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
-- An event goes to an endpoint once, however often it is asked for.
create unique index webhook_deliveries_once_key on webhook_deliveries (endpoint_id, system_event_id);
create index webhook_deliveries_due_idx on webhook_deliveries (next_attempt_at, event_sequence)
  where delivery_status = 'pending';
create index webhook_deliveries_object_idx on webhook_deliveries (endpoint_id, object_id, event_sequence)
  where delivery_status = 'pending';
create index webhook_deliveries_environment_id_created_at_idx on webhook_deliveries (environment_id, created_at desc, id);
create index webhook_deliveries_system_event_id_idx on webhook_deliveries (system_event_id);
create index webhook_deliveries_created_at_idx on webhook_deliveries (created_at);

create table webhook_attempts (
  delivery_id text not null references webhook_deliveries (id) on delete cascade,
  number integer not null,
  tenant_id text not null,
  environment_id text not null references environments (id),
  attempted_at timestamptz(3) not null,
  duration_ms integer not null,
  response_status integer,
  response_body text,
  error text,
  primary key (delivery_id, number)
);
