-- Servers remember whether anybody wants to hear of events that count for nothing; every change of that is announced to them.
create function announce_rejection_listeners() returns trigger language plpgsql as $$
begin
  if 'event.rejected' = any(new.event_types) or (tg_op = 'UPDATE' and 'event.rejected' = any(old.event_types)) then
    perform pg_notify('flexprice_settings', new.environment_id);
  end if;
  return null;
end $$;

create trigger webhook_endpoints_announce after insert or update on webhook_endpoints
  for each row execute function announce_rejection_listeners();
