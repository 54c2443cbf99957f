-- The foundation: who bills, with which keys, and whom.

create table tenants (
  id text primary key,
  name text not null,
  internal_status text not null default 'active',
  billing_details jsonb not null default '{}',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);

create table environments (
  id text primary key,
  tenant_id text not null references tenants (id),
  name text not null,
  type text not null,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index environments_tenant_id_idx on environments (tenant_id);

create table users (
  id text primary key,
  tenant_id text not null references tenants (id),
  email text,
  name text not null default '',
  type text not null,
  roles text[] not null,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index users_tenant_id_idx on users (tenant_id);
create unique index users_email_key on users (lower(email)) where status = 'published';

create table secrets (
  id text primary key,
  tenant_id text not null references tenants (id),
  environment_id text not null references environments (id),
  name text not null,
  type text not null,
  provider text not null default 'flexprice',
  key_hash text not null unique,
  display_id text not null,
  roaming boolean not null default false,
  user_id text not null,
  user_type text not null,
  roles text[] not null,
  expires_at timestamptz(3),
  last_used_at timestamptz(3),
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index secrets_tenant_id_environment_id_idx on secrets (tenant_id, environment_id);

-- Every server hears at once that a key changed, and forgets what it remembered of it.
create function announce_secret() returns trigger language plpgsql as $$
begin
  perform pg_notify('flexprice_secrets', coalesce(new.key_hash, old.key_hash));
  return null;
end $$;
create trigger secrets_announce after update or delete on secrets for each row execute function announce_secret();

create table idempotency_keys (
  tenant_id text not null,
  environment_id text not null,
  key text not null,
  request_hash text not null,
  response jsonb not null,
  created_at timestamptz(3) not null,
  primary key (environment_id, key)
);
create index idempotency_keys_created_at_idx on idempotency_keys (created_at);

-- Counts of a minute: worth nothing after a crash, so not worth a log either.
create unlogged table rate_limits (
  key_id text primary key,
  window_start timestamptz(3) not null,
  used integer not null,
  taken integer not null
);

create table customers (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  external_id text not null,
  name text not null,
  email text not null default '',
  contact text not null default '',
  address_line1 text not null default '',
  address_line2 text not null default '',
  address_city text not null default '',
  address_state text not null default '',
  address_postal_code text not null default '',
  address_country text not null default '',
  timezone text not null default 'UTC',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index customers_environment_id_created_at_id_idx on customers (environment_id, created_at desc, id);
create index customers_environment_id_external_id_idx on customers (environment_id, external_id);
-- Archiving a customer frees its external id.
create unique index customers_external_id_key on customers (environment_id, external_id) where status = 'published';
