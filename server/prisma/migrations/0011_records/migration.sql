-- Records of other systems, stored as they came until a rule turns them into events.
create table raw_records (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  received_at timestamptz(3) not null,
  payload jsonb not null
);
create index raw_records_environment_id_received_at_id_idx on raw_records (environment_id, received_at, id);

-- Usage as it is reported to cloud marketplaces. `syncs` tells by provider what was reported where.
create table usage_records (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  customer_id text not null references customers (id),
  customer_external_id text not null,
  subscription_id text not null references subscriptions (id),
  plan_id text not null,
  quantity numeric(40, 15) not null check (quantity >= 0),
  amount numeric(28, 8) not null check (amount >= 0),
  currency text not null,
  period_start timestamptz(3) not null,
  period_end timestamptz(3) not null,
  synced boolean not null default false,
  syncs jsonb not null default '{}',
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (period_end > period_start)
);
create index usage_records_environment_id_created_at_id_idx on usage_records (environment_id, created_at desc, id);
-- Usage of a span is reported once.
create unique index usage_records_period_key on usage_records (subscription_id, period_start, period_end)
  where status = 'published';
