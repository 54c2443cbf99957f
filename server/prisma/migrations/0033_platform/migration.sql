-- Access to other systems, links to what is there, and the sessions of customers in the portal.
create table connections (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  provider_type text not null,
  -- Sealed (see sealing.ts).
  secrets text not null,
  sync_config jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index connections_environment_id_created_at_id_idx on connections (environment_id, created_at desc, id);
-- One connection per provider, except to buckets.
create unique index connections_provider_key on connections (environment_id, provider_type)
  where status = 'published' and provider_type <> 's3';

create table integration_mappings (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  entity_id text not null,
  entity_type text not null,
  provider_type text not null,
  provider_entity_id text not null,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create unique index integration_mappings_entity_key
  on integration_mappings (environment_id, entity_type, entity_id, provider_type) where status = 'published';
-- An agreement in a marketplace stands for one subscription.
create unique index integration_mappings_agreement_key
  on integration_mappings (environment_id, provider_type, provider_entity_id)
  where status = 'published' and entity_type = 'subscription'
    and provider_type in ('aws_marketplace', 'gcp_marketplace', 'azure_marketplace');

create table portal_sessions (
  -- Digest of the token: who reads the table can open no session.
  token_hash text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  customer_id text not null references customers (id),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create index portal_sessions_expires_at_idx on portal_sessions (expires_at);

-- Jobs as the workflow operations show them. What nobody has begun and is not due yet is a plan and no run.
create view workflow_runs as
select id, tenant_id, environment_id, 'wf_' || substr(id, 5) as workflow_id, 'run_' || substr(id, 5) as run_id,
  kind as workflow_type, split_part(kind, '.', 1) as task_queue,
  case state when 'done' then 'Completed' when 'failed' then 'Failed' when 'cancelled' then 'Canceled' else 'Running' end
    as workflow_status,
  split_part(kind, '.', 1) as entity, key as entity_id, coalesce(started_at, run_at) as start_time,
  finished_at as close_time, attempts, last_error, 'published' as status, created_at
from jobs
where state <> 'waiting' or attempts > 0 or (test_clock_id is null and run_at <= now());
