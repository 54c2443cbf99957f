-- Subscriptions, invoices, and what happens in time: jobs, test clocks, the outbox of webhook events, settings.

-- A clock that stands still until it is advanced. Customers attached to it live by it.
create table test_clocks (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null default '',
  frozen_time timestamptz(3) not null,
  clock_status text not null default 'ready',
  target_time timestamptz(3),
  failure_reason text,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index test_clocks_environment_id_created_at_id_idx on test_clocks (environment_id, created_at desc, id);

alter table customers add column test_clock_id text references test_clocks (id);
create index customers_test_clock_id_idx on customers (test_clock_id) where test_clock_id is not null;

-- Work that must happen. A job is written in the transaction of its cause and done in the transaction of its effect.
create table jobs (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  kind text not null,
  -- One job of a kind and key waits at a time.
  key text not null,
  -- Jobs of one lane are done one after the other, in the order of run_at: a customer's id, mostly. Empty: no order.
  lane text not null default '',
  -- Whose time run_at is in; null: the real time.
  test_clock_id text references test_clocks (id),
  run_at timestamptz(3) not null,
  payload jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'done', 'failed', 'cancelled')),
  attempts integer not null default 0,
  -- In real time: not before then is it tried again.
  retry_at timestamptz(3),
  last_error text,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  finished_at timestamptz(3)
);
create unique index jobs_waiting_key on jobs (environment_id, kind, key) where state = 'waiting';
create index jobs_due_idx on jobs (run_at, sequence) where state = 'waiting' and test_clock_id is null;
create index jobs_clock_idx on jobs (test_clock_id, run_at, sequence) where state = 'waiting' and test_clock_id is not null;
create index jobs_lane_idx on jobs (environment_id, lane, run_at, sequence) where state = 'waiting' and lane <> '';
create index jobs_environment_id_created_at_idx on jobs (environment_id, created_at desc, id);

-- What the outside is told, written in the transaction of what happened. Deliveries are made from it.
create table outbox (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  event_name text not null,
  -- The object that the event is about: events of one object are delivered in order.
  object_id text not null,
  payload jsonb not null,
  created_at timestamptz(3) not null,
  dispatched_at timestamptz(3)
);
create index outbox_waiting_idx on outbox (sequence) where dispatched_at is null;
create index outbox_environment_id_created_at_idx on outbox (environment_id, created_at desc, id);

create table settings (
  tenant_id text not null,
  environment_id text not null references environments (id),
  key text not null,
  value jsonb not null,
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  primary key (environment_id, key)
);

create table subscriptions (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  lookup_key text not null default '',
  customer_id text not null references customers (id),
  invoicing_customer_id text references customers (id),
  parent_subscription_id text references subscriptions (id),
  plan_id text not null references plans (id),
  subscription_status text not null,
  subscription_type text not null default 'standalone',
  currency text not null,
  timezone text not null default 'UTC',
  start_date timestamptz(3) not null,
  end_date timestamptz(3),
  billing_anchor timestamptz(3) not null,
  billing_cycle text not null,
  billing_cadence text not null default 'RECURRING',
  billing_period text not null,
  billing_period_count integer not null default 1 check (billing_period_count >= 1),
  current_period_start timestamptz(3) not null,
  current_period_end timestamptz(3) not null,
  trial_start timestamptz(3),
  trial_end timestamptz(3),
  cancel_at timestamptz(3),
  cancel_at_period_end boolean not null default false,
  cancelled_at timestamptz(3),
  pause_status text not null default 'none',
  active_pause_id text,
  payment_behavior text not null,
  collection_method text not null,
  payment_terms text,
  gateway_payment_method_id text,
  proration_behavior text not null default 'none',
  auto_invoice_threshold numeric(28, 8) check (auto_invoice_threshold >= 0),
  commitment_amount numeric(28, 8) check (commitment_amount >= 0),
  commitment_duration text,
  overage_factor numeric(28, 15) check (overage_factor >= 1),
  enable_true_up boolean not null default false,
  synced_price_sequence bigint not null default 0,
  -- Counts the invoices of the subscription: the next one's billing_sequence.
  invoice_count integer not null default 0,
  version integer not null default 1,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (current_period_end >= current_period_start)
);
create index subscriptions_environment_id_created_at_id_idx on subscriptions (environment_id, created_at desc, id);
create index subscriptions_customer_id_idx on subscriptions (customer_id);
create index subscriptions_invoicing_customer_id_idx on subscriptions (invoicing_customer_id) where invoicing_customer_id is not null;
create index subscriptions_parent_subscription_id_idx on subscriptions (parent_subscription_id) where parent_subscription_id is not null;
create index subscriptions_plan_id_idx on subscriptions (plan_id);

create table subscription_phases (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  subscription_id text not null references subscriptions (id),
  start_date timestamptz(3) not null,
  end_date timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (end_date > start_date)
);
create unique index subscription_phases_start_key on subscription_phases (subscription_id, start_date) where status = 'published';

-- An addon attached to a subscription.
create table addon_associations (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  entity_id text not null references subscriptions (id),
  entity_type text not null default 'subscription',
  addon_id text not null references addons (id),
  addon_cadence text not null default 'recurring',
  addon_status text not null,
  start_date timestamptz(3) not null,
  end_date timestamptz(3),
  cancellation_reason text not null default '',
  cancelled_at timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index addon_associations_entity_id_idx on addon_associations (entity_id);
create index addon_associations_addon_id_idx on addon_associations (addon_id);

create table subscription_line_items (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  subscription_id text not null references subscriptions (id),
  customer_id text not null references customers (id),
  -- The plan, addon or subscription that the price comes from.
  entity_id text not null,
  entity_type text not null,
  plan_display_name text not null default '',
  price_id text not null references prices (id),
  price_type text not null,
  meter_id text not null default '',
  meter_display_name text not null default '',
  price_unit_id text,
  price_unit text,
  display_name text not null default '',
  quantity numeric(28, 8) not null check (quantity >= 0),
  currency text not null,
  billing_period text not null,
  billing_period_count integer not null default 1,
  invoice_cadence text not null,
  start_date timestamptz(3) not null,
  end_date timestamptz(3),
  subscription_phase_id text references subscription_phases (id),
  addon_association_id text references addon_associations (id),
  commitment_type text,
  commitment_amount numeric(28, 8) check (commitment_amount >= 0),
  commitment_quantity numeric(28, 8) check (commitment_quantity >= 0),
  commitment_overage_factor numeric(28, 15) check (commitment_overage_factor >= 1),
  commitment_true_up_enabled boolean not null default false,
  commitment_windowed boolean not null default false,
  commitment_duration text,
  -- CommitmentTimeBucket[] of the contract.
  commitment_time_buckets jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index subscription_line_items_environment_id_created_at_id_idx
  on subscription_line_items (environment_id, created_at desc, id);
create index subscription_line_items_subscription_id_idx on subscription_line_items (subscription_id, sequence);
create index subscription_line_items_price_id_idx on subscription_line_items (price_id);

create table subscription_pauses (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  subscription_id text not null references subscriptions (id),
  pause_status text not null,
  pause_mode text not null,
  resume_mode text not null,
  pause_start timestamptz(3) not null,
  pause_end timestamptz(3),
  resumed_at timestamptz(3),
  original_period_start timestamptz(3) not null,
  original_period_end timestamptz(3) not null,
  reason text not null default '',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (pause_end > pause_start)
);
create index subscription_pauses_subscription_id_idx on subscription_pauses (subscription_id, created_at desc);
create unique index subscription_pauses_open_key on subscription_pauses (subscription_id)
  where pause_status in ('active', 'scheduled');

-- A plan change or cancellation that waits for its date.
create table subscription_schedules (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  subscription_id text not null references subscriptions (id),
  schedule_type text not null,
  schedule_status text not null default 'pending',
  scheduled_at timestamptz(3) not null,
  configuration jsonb,
  execution_result jsonb,
  executed_at timestamptz(3),
  cancelled_at timestamptz(3),
  error_message text,
  -- What the subscription was before, to be restored when the schedule is called off.
  before jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index subscription_schedules_environment_id_created_at_id_idx
  on subscription_schedules (environment_id, created_at desc, id);
create unique index subscription_schedules_pending_key on subscription_schedules (subscription_id, schedule_type)
  where schedule_status = 'pending';

create table invoices (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  -- Who pays, and whose subscription it is where that is somebody else.
  customer_id text not null references customers (id),
  subscription_id text references subscriptions (id),
  subscription_customer_id text references customers (id),
  invoice_type text not null,
  invoice_status text not null,
  payment_status text not null,
  invoice_number text,
  billing_reason text not null,
  billing_sequence integer,
  billing_period text,
  currency text not null,
  subtotal numeric(28, 8) not null default 0,
  total_discount numeric(28, 8) not null default 0 check (total_discount >= 0),
  total_prepaid_credits_applied numeric(28, 8) not null default 0 check (total_prepaid_credits_applied >= 0),
  total_tax numeric(28, 8) not null default 0 check (total_tax >= 0),
  total numeric(28, 8) not null default 0 check (total >= 0),
  adjustment_amount numeric(28, 8) not null default 0 check (adjustment_amount >= 0),
  amount_due numeric(28, 8) not null default 0 check (amount_due >= 0),
  amount_paid numeric(28, 8) not null default 0 check (amount_paid >= 0),
  amount_remaining numeric(28, 8) not null default 0 check (amount_remaining >= 0),
  refunded_amount numeric(28, 8) not null default 0 check (refunded_amount >= 0),
  overpaid_amount numeric(28, 8) check (overpaid_amount >= 0),
  description text not null default '',
  period_start timestamptz(3),
  period_end timestamptz(3),
  issue_date timestamptz(3),
  due_date timestamptz(3),
  last_computed_at timestamptz(3),
  finalized_at timestamptz(3),
  paid_at timestamptz(3),
  voided_at timestamptz(3),
  invoice_pdf_url text,
  recalculated_invoice_id text references invoices (id),
  is_manually_edited boolean not null default false,
  -- What compute needs and the contract does not show: which items the invoice contains.
  reference_point text not null default 'period_end',
  idempotency_key text,
  version integer not null default 1,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (amount_paid <= amount_due or payment_status = 'OVERPAID' or refunded_amount > 0 or invoice_status = 'VOIDED'),
  check (invoice_status <> 'FINALIZED' or invoice_number is not null)
);
create index invoices_environment_id_created_at_id_idx on invoices (environment_id, created_at desc, id);
create index invoices_customer_id_idx on invoices (customer_id);
create index invoices_subscription_id_idx on invoices (subscription_id, period_start) where subscription_id is not null;
create unique index invoices_number_key on invoices (environment_id, invoice_number) where invoice_number is not null;
create unique index invoices_idempotency_key on invoices (environment_id, idempotency_key)
  where idempotency_key is not null and invoice_status <> 'VOIDED';
-- At most one invoice of a subscription for a period and reason, whatever runs twice.
create unique index invoices_period_key on invoices (subscription_id, billing_reason, period_start, period_end)
  where invoice_type = 'SUBSCRIPTION' and invoice_status <> 'VOIDED';

create table invoice_line_items (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  sequence bigint generated always as identity,
  invoice_id text not null references invoices (id),
  customer_id text not null references customers (id),
  subscription_id text references subscriptions (id),
  subscription_line_item_id text references subscription_line_items (id),
  parent_line_item_id text,
  entity_id text,
  entity_type text,
  plan_display_name text,
  price_id text,
  price_type text,
  meter_id text,
  meter_display_name text,
  price_unit_id text,
  price_unit text,
  price_unit_amount numeric(28, 15),
  display_name text not null default '',
  quantity numeric(40, 15) not null,
  adjusted_entitlement_quantity numeric(40, 15),
  amount numeric(28, 8) not null,
  currency text not null,
  line_item_discount numeric(28, 8) not null default 0,
  invoice_level_discount numeric(28, 8) not null default 0,
  prepaid_credits_applied numeric(28, 8) not null default 0,
  period_start timestamptz(3),
  period_end timestamptz(3),
  -- InvoiceCommitment of the contract.
  commitment_info jsonb,
  -- How the amount came about: the trace of rating, to be shown on request.
  explanation jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index invoice_line_items_invoice_id_idx on invoice_line_items (invoice_id, sequence);
create index invoice_line_items_subscription_line_item_id_idx on invoice_line_items (subscription_line_item_id)
  where subscription_line_item_id is not null;
create index invoice_line_items_price_idx on invoice_line_items (subscription_id, price_id, period_start)
  where subscription_id is not null;

create table coupon_applications (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  coupon_id text not null references coupons (id),
  coupon_association_id text references coupon_associations (id),
  invoice_id text not null references invoices (id),
  invoice_line_item_id text references invoice_line_items (id) on delete cascade,
  subscription_id text references subscriptions (id),
  applied_at timestamptz(3) not null,
  original_price numeric(28, 8) not null,
  final_price numeric(28, 8) not null,
  discounted_amount numeric(28, 8) not null check (discounted_amount >= 0),
  discount_type text not null,
  discount_percentage numeric(7, 4),
  currency text not null,
  coupon_snapshot jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create unique index coupon_applications_once_key
  on coupon_applications (invoice_id, coupon_id, coalesce(coupon_association_id, ''), coalesce(invoice_line_item_id, ''))
  where status = 'published';
create index coupon_applications_association_idx on coupon_applications (coupon_association_id);

create table taxes_applied (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  tax_rate_id text not null references tax_rates (id),
  tax_association_id text references tax_associations (id),
  entity_type text not null default 'invoice',
  entity_id text not null references invoices (id),
  taxable_amount numeric(28, 8) not null,
  tax_amount numeric(28, 8) not null check (tax_amount >= 0),
  currency text not null,
  applied_at timestamptz(3) not null,
  idempotency_key text,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create unique index taxes_applied_once_key on taxes_applied (entity_id, tax_rate_id) where status = 'published';

-- The last number given out of each series: taken inside the transaction that finalizes, so a series has no gap.
create table invoice_sequences (
  tenant_id text not null,
  environment_id text not null references environments (id),
  series text not null,
  last_number integer not null,
  primary key (environment_id, series)
);
