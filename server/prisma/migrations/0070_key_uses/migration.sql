-- When a key was last used is written now and then, and is no reason for any server to forget the key.
drop trigger secrets_announce on secrets;
create trigger secrets_announce after delete on secrets for each row execute function announce_secret();
create trigger secrets_announce_change after update on secrets for each row
  when (to_jsonb(old) - 'last_used_at' <> to_jsonb(new) - 'last_used_at') execute function announce_secret();
