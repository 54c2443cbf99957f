-- Wallets, their transactions, and the ledger that says what a balance is.

create table wallets (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  customer_id text not null references customers (id),
  name text not null default '',
  description text not null default '',
  currency text not null,
  wallet_type text not null check (wallet_type in ('PRE_PAID', 'POST_PAID')),
  wallet_status text not null default 'active' check (wallet_status in ('active', 'frozen', 'closed')),
  -- What is left of all credits that were added, expired ones included until they are swept.
  credits numeric(40, 9) not null default 0 check (credits >= 0),
  -- What was taken by hand beyond that. Only MANUAL_BALANCE_DEBIT and the loss of credits behind it make it grow.
  overdraft numeric(40, 9) not null default 0 check (overdraft >= 0),
  credit_balance numeric(40, 9) not null generated always as (credits - overdraft) stored,
  -- Money per credit when spent, and when bought.
  conversion_rate numeric(28, 15) not null check (conversion_rate > 0),
  topup_conversion_rate numeric(28, 15) not null check (topup_conversion_rate > 0),
  allowed_price_types text[] not null,
  -- AutoTopUp and AlertSettings of the contract.
  auto_topup jsonb,
  alert_settings jsonb,
  alert_state text not null default 'ok',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (wallet_status <> 'closed' or credits = 0)
);
create index wallets_environment_id_created_at_id_idx on wallets (environment_id, created_at desc, id);
create index wallets_customer_id_idx on wallets (customer_id);
create unique index wallets_active_key on wallets (environment_id, customer_id, currency, wallet_type)
  where wallet_status = 'active' and status = 'published';

create table wallet_transactions (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  wallet_id text not null references wallets (id),
  customer_id text not null references customers (id),
  type text not null check (type in ('credit', 'debit')),
  transaction_status text not null check (transaction_status in ('pending', 'completed', 'failed')),
  transaction_reason text not null,
  amount numeric(40, 15) not null check (amount >= 0),
  credit_amount numeric(40, 9) not null check (credit_amount > 0),
  credit_balance_before numeric(40, 9) not null,
  credit_balance_after numeric(40, 9) not null,
  credits_available numeric(40, 9) not null default 0,
  currency text not null,
  conversion_rate numeric(28, 15),
  topup_conversion_rate numeric(28, 15),
  expiry_date timestamptz(3),
  priority integer check (priority >= 0),
  reference_type text not null,
  reference_id text not null default '',
  parent_transaction_id text references wallet_transactions (id),
  -- Keys that callers choose and keys that the server makes never meet.
  origin text not null check (origin in ('request', 'system')),
  idempotency_key text not null default '',
  description text not null default '',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (credits_available between 0 and credit_amount),
  check (type = 'credit' or credits_available = 0),
  check (transaction_status <> 'completed'
    or credit_balance_after - credit_balance_before = case type when 'credit' then credit_amount else -credit_amount end)
);
create index wallet_transactions_environment_id_created_at_id_idx on wallet_transactions (environment_id, created_at desc, id);
create index wallet_transactions_wallet_id_idx on wallet_transactions (wallet_id, created_at desc, id);
create index wallet_transactions_available_idx on wallet_transactions (wallet_id)
  where credits_available > 0 and transaction_status = 'completed';
create index wallet_transactions_reference_idx on wallet_transactions (environment_id, reference_id) where reference_id <> '';
create index wallet_transactions_parent_idx on wallet_transactions (parent_transaction_id)
  where parent_transaction_id is not null;
create unique index wallet_transactions_idempotency_key on wallet_transactions (environment_id, origin, idempotency_key)
  where idempotency_key <> '' and status = 'published';

-- Double entry: every row takes an amount from one account and gives the same amount to another, so no movement can be
-- out of balance. Nothing is ever changed or taken back; a mistake is righted by another entry.
create table ledger_entries (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  -- The account that gives, and the one that gets.
  debit_account text not null,
  credit_account text not null,
  -- 'credit', or a currency.
  unit text not null,
  amount numeric(40, 9) not null check (amount > 0),
  -- What moved it. Nothing moves twice for one cause.
  cause_type text not null,
  cause_id text not null,
  created_at timestamptz(3) not null,
  check (debit_account <> credit_account)
);
create unique index ledger_entries_cause_key on ledger_entries (environment_id, cause_type, cause_id);
create index ledger_entries_debit_account_idx on ledger_entries (environment_id, debit_account, sequence);
create index ledger_entries_credit_account_idx on ledger_entries (environment_id, credit_account, sequence);

create function refuse_ledger_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is written once: % of % is refused. Write another entry instead.', tg_op, tg_table_name
    using errcode = 'restrict_violation';
end $$;
create trigger ledger_entries_immutable before update or delete on ledger_entries
  for each row execute function refuse_ledger_change();
create trigger ledger_entries_untruncated before truncate on ledger_entries
  for each statement execute function refuse_ledger_change();

-- What a transaction says has happened stays said. Only what is left of its credits, whether it is completed, and its
-- notes may still change.
create function refuse_transaction_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.transaction_status = 'completed' and (
    new.transaction_status <> 'completed' or new.credit_balance_before <> old.credit_balance_before
    or new.credit_balance_after <> old.credit_balance_after or new.credits_available > old.credits_available
  ) or new.wallet_id <> old.wallet_id or new.type <> old.type or new.credit_amount <> old.credit_amount
    or new.amount <> old.amount or new.transaction_reason <> old.transaction_reason
  then
    raise exception 'Wallet transaction % is booked: it cannot be rewritten.', old.id using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger wallet_transactions_booked before update or delete on wallet_transactions
  for each row execute function refuse_transaction_change();
