-- Money that is received: payments, every try to move it, and the built-in test provider's own records.

create table payments (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  destination_type text not null check (destination_type in ('INVOICE', 'CUSTOMER')),
  destination_id text not null,
  invoice_id text references invoices (id),
  customer_id text not null references customers (id),
  payment_method_type text not null,
  payment_method_id text not null default '',
  payment_gateway text,
  gateway_payment_id text,
  gateway_tracking_id text,
  gateway_metadata jsonb,
  amount numeric(28, 8) not null check (amount > 0),
  currency text not null,
  payment_status text not null,
  payment_url text,
  save_card_and_make_default boolean not null default false,
  track_attempts boolean not null default true,
  success_url text,
  cancel_url text,
  gateway_options jsonb,
  -- Why the server collects by itself; null for payments that somebody asked for.
  flow text check (flow in ('create', 'renewal', 'manual', 'cancel', 'trial_end')),
  -- Which try to collect the invoice it is, counted from 1.
  collection_attempt integer,
  error_message text,
  succeeded_at timestamptz(3),
  failed_at timestamptz(3),
  refunded_at timestamptz(3),
  voided_at timestamptz(3),
  idempotency_key text not null,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check ((destination_type = 'INVOICE') = (invoice_id is not null))
);
create index payments_environment_id_created_at_id_idx on payments (environment_id, created_at desc, id);
create index payments_destination_id_idx on payments (destination_id, created_at);
create index payments_customer_id_idx on payments (customer_id);
create unique index payments_idempotency_key on payments (environment_id, idempotency_key) where status = 'published';
create unique index payments_gateway_payment_key on payments (environment_id, payment_gateway, gateway_payment_id)
  where gateway_payment_id is not null;
-- The server charges an invoice once at a time, whoever asks for it.
create unique index payments_collection_key on payments (invoice_id)
  where flow is not null and payment_status in ('INITIATED', 'PENDING', 'PROCESSING') and status = 'published';

create table payment_attempts (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  payment_id text not null references payments (id),
  attempt_number integer not null,
  payment_status text not null,
  gateway_attempt_id text,
  error_message text,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create unique index payment_attempts_number_key on payment_attempts (payment_id, attempt_number);

-- Who a customer is at a gateway. Whoever is known there can be charged by a method that was saved there.
create table gateway_customers (
  tenant_id text not null,
  environment_id text not null references environments (id),
  gateway text not null,
  customer_id text not null references customers (id),
  gateway_customer_id text not null,
  created_at timestamptz(3) not null,
  primary key (environment_id, gateway, customer_id)
);

-- What the built-in test provider knows: it plays a company elsewhere, so nothing here refers to other tables and it
-- remembers what happened even where the server's own transaction was rolled back.
create table test_provider_records (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  kind text not null check (kind in ('charge', 'refund', 'method', 'page')),
  -- The caller's name for what it asks: asking again under it changes nothing.
  key text not null,
  -- Whose method it is, by the caller's id of the customer.
  customer text not null default '',
  state text not null,
  data jsonb not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null
);
create unique index test_provider_records_key on test_provider_records (environment_id, kind, key);
create index test_provider_records_customer_idx on test_provider_records (environment_id, customer) where kind = 'method';
