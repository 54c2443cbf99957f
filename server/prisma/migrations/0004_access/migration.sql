-- Users: what they note about themselves, and a tenant's suspension heard by every server.

alter table users add column metadata jsonb;

-- Keys remember whether their tenant is suspended, so all keys of a tenant are forgotten when that changes.
create function announce_tenant() returns trigger language plpgsql as $$
begin
  perform pg_notify('flexprice_secrets', new.id);
  return null;
end $$;
create trigger tenants_announce after update of internal_status on tenants for each row
  when (old.internal_status is distinct from new.internal_status) execute function announce_tenant();
