-- What is watched, and when it changed.

create table alert_settings (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  entity_type text not null,
  entity_id text not null,
  parent_entity_type text,
  parent_entity_id text,
  enabled boolean not null,
  -- AlertSettings of the contract.
  config jsonb not null,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index alert_settings_environment_id_created_at_id_idx on alert_settings (environment_id, created_at desc, id);
create unique index alert_settings_target_key
  on alert_settings (environment_id, entity_type, entity_id, coalesce(parent_entity_id, '')) where status = 'published';
create index alert_settings_subscription_idx on alert_settings ((coalesce(parent_entity_id, entity_id)))
  where status = 'published' and enabled;

create table alert_logs (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  entity_type text not null,
  entity_id text not null,
  parent_entity_type text,
  parent_entity_id text,
  customer_id text,
  alert_type text not null,
  alert_status text not null,
  -- AlertInfo of the contract.
  alert_info jsonb not null,
  -- Spend alerts: by which setting, and in which billing period.
  setting_id text references alert_settings (id),
  period_start timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index alert_logs_environment_id_created_at_id_idx on alert_logs (environment_id, created_at desc, id);
create index alert_logs_latest_idx on alert_logs (environment_id, alert_type, entity_id, sequence desc);

-- The last real-time balance that was computed: what a stored figure is good enough for is answered from here.
alter table wallets add column real_time_balance numeric(60, 30);
alter table wallets add column real_time_at timestamptz(3);
