-- Settings have ids, and what the tenant has agreed for all its environments is there once.
alter table settings add column id text not null default '';
create unique index settings_tenant_wide_key on settings (tenant_id, key) where key = 'tenant_config';

-- Who changed what and when. Written in the transaction of the change.
create table audit_logs (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  -- Of the tenant as a whole, so that it shows in every environment.
  tenant_wide boolean not null default false,
  occurred_at timestamptz(3) not null,
  actor_type text not null,
  actor_id text not null default '',
  actor_name text not null default '',
  api_key_id text,
  action text not null,
  operation_id text not null,
  entity_type text not null,
  entity_id text not null,
  changes jsonb not null default '[]',
  request_id text not null default '',
  ip_address text,
  user_agent text
);
create index audit_logs_environment_idx on audit_logs (environment_id, sequence);
create index audit_logs_tenant_idx on audit_logs (tenant_id, sequence) where tenant_wide;
create index audit_logs_entity_idx on audit_logs (environment_id, entity_id);
create index audit_logs_request_idx on audit_logs (environment_id, request_id) where request_id <> '';

-- A record that could be altered would prove nothing.
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is only ever added to.';
end $$;
create trigger audit_logs_append_only before update or delete on audit_logs
  for each statement execute function refuse_audit_change();
