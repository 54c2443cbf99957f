-- Work that is done once the customer has paid for it.

create table checkout_sessions (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  customer_id text not null references customers (id),
  action text not null check (action in ('create_subscription', 'modify_subscription', 'wallet_topup', 'add_addon')),
  -- The subscription or wallet that the work is about: it waits for one payment at a time.
  subject_id text not null,
  checkout_status text not null check (checkout_status in ('initiated', 'pending', 'completed', 'failed', 'expired')),
  payment_provider text not null,
  payment_provider_config jsonb,
  -- CheckoutConfiguration of the contract: what to do once paid.
  configuration jsonb not null,
  provider_result jsonb,
  result jsonb,
  checkout_invoice_id text references invoices (id),
  checkout_payment_id text references payments (id),
  success_url text,
  failure_url text,
  cancel_url text,
  idempotency_key text,
  failure_reason text,
  expires_at timestamptz(3) not null,
  completed_at timestamptz(3),
  cancelled_at timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index checkout_sessions_environment_id_created_at_id_idx on checkout_sessions (environment_id, created_at desc, id);
create index checkout_sessions_payment_idx on checkout_sessions (checkout_payment_id);
create unique index checkout_sessions_idempotency_key on checkout_sessions (environment_id, idempotency_key)
  where idempotency_key is not null and checkout_status in ('initiated', 'pending');
create unique index checkout_sessions_subject_key on checkout_sessions (environment_id, subject_id)
  where checkout_status in ('initiated', 'pending');
