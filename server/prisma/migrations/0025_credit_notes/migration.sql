-- Money that is given back on finalized invoices, line by line.

create table credit_notes (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  credit_note_number text not null,
  invoice_id text not null references invoices (id),
  customer_id text not null references customers (id),
  subscription_id text references subscriptions (id),
  credit_note_status text not null check (credit_note_status in ('DRAFT', 'FINALIZED', 'VOIDED')),
  credit_note_type text not null check (credit_note_type in ('ADJUSTMENT', 'REFUND')),
  refund_status text,
  reason text not null,
  memo text not null default '',
  currency text not null,
  total_amount numeric(28, 8) not null check (total_amount > 0),
  idempotency_key text not null,
  finalized_at timestamptz(3),
  voided_at timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index credit_notes_environment_id_created_at_id_idx on credit_notes (environment_id, created_at desc, id);
create index credit_notes_invoice_id_idx on credit_notes (invoice_id);
create unique index credit_notes_number_key on credit_notes (environment_id, credit_note_number) where status = 'published';
create unique index credit_notes_idempotency_key on credit_notes (environment_id, idempotency_key);

create table credit_note_line_items (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  credit_note_id text not null references credit_notes (id),
  invoice_line_item_id text not null references invoice_line_items (id),
  display_name text not null default '',
  amount numeric(28, 8) not null check (amount > 0),
  currency text not null,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index credit_note_line_items_credit_note_id_idx on credit_note_line_items (credit_note_id, sequence);
create index credit_note_line_items_invoice_line_item_id_idx on credit_note_line_items (invoice_line_item_id);
