-- Credit grants: what gives prepaid credits, and the instalments that it gave or will give.

create table credit_grants (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  scope text not null check (scope in ('PLAN', 'ADDON', 'SUBSCRIPTION')),
  -- On live grants: where they were copied from.
  plan_id text references plans (id),
  addon_id text references addons (id),
  subscription_id text references subscriptions (id),
  credits numeric(40, 9) not null check (credits > 0),
  cadence text not null check (cadence in ('ONETIME', 'RECURRING')),
  period text,
  period_count integer check (period_count >= 1),
  expiration_type text not null check (expiration_type in ('NEVER', 'DURATION', 'BILLING_CYCLE')),
  expiration_duration integer check (expiration_duration >= 1),
  expiration_duration_unit text,
  priority integer check (priority >= 0),
  start_date timestamptz(3),
  end_date timestamptz(3),
  credit_grant_anchor timestamptz(3),
  conversion_rate numeric(28, 15) check (conversion_rate > 0),
  topup_conversion_rate numeric(28, 15) check (topup_conversion_rate > 0),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (scope <> 'SUBSCRIPTION' or (subscription_id is not null and start_date is not null)),
  check (cadence <> 'RECURRING' or (period is not null and period_count is not null)),
  check (expiration_type <> 'DURATION' or (expiration_duration is not null and expiration_duration_unit is not null))
);
create index credit_grants_environment_id_created_at_id_idx on credit_grants (environment_id, created_at desc, id);
create index credit_grants_plan_id_idx on credit_grants (plan_id) where plan_id is not null;
create index credit_grants_addon_id_idx on credit_grants (addon_id) where addon_id is not null;
create index credit_grants_subscription_id_idx on credit_grants (subscription_id) where subscription_id is not null;

create table credit_grant_applications (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  credit_grant_id text not null references credit_grants (id),
  subscription_id text not null references subscriptions (id),
  scheduled_for timestamptz(3) not null,
  applied_at timestamptz(3),
  period_start timestamptz(3) not null,
  period_end timestamptz(3),
  application_status text not null check (application_status in ('pending', 'applied', 'failed', 'skipped', 'cancelled')),
  application_reason text not null,
  credits numeric(40, 9) not null check (credits >= 0),
  subscription_status_at_application text,
  retry_count integer not null default 0,
  failure_reason text,
  idempotency_key text not null,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index credit_grant_applications_subscription_id_idx on credit_grant_applications (subscription_id, scheduled_for);
-- One instalment of a grant for a period, whatever runs twice.
create unique index credit_grant_applications_period_key on credit_grant_applications (credit_grant_id, period_start);
