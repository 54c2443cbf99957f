-- Credits that nobody gave a key have their own id as one, and the sweep that takes them away when they expire has the same:
-- the two must not meet. Sweeps that failed for it are done now.
alter table wallet_transactions drop constraint wallet_transactions_origin_check;
alter table wallet_transactions add constraint wallet_transactions_origin_check
  check (origin in ('request', 'system', 'expiry'));
update jobs set state = 'waiting', attempts = 0, retry_at = null
  where id in (
    select distinct on (environment_id, key) id from jobs j
    where kind = 'wallet.expire_credits' and state = 'failed' and not exists (
      select from jobs w where w.environment_id = j.environment_id and w.kind = j.kind and w.key = j.key
        and w.state = 'waiting')
    order by environment_id, key, run_at);
