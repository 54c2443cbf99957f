-- What is sold beside plans and what changes a price: addons, entitlements, coupons, taxes; and what usage costs ourselves.

create table addons (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  lookup_key text not null,
  description text not null default '',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index addons_environment_id_created_at_id_idx on addons (environment_id, created_at desc, id);
create unique index addons_lookup_key_key on addons (environment_id, lookup_key) where status = 'published';

create table entitlements (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  -- A plan, an addon or a subscription.
  entity_type text not null,
  entity_id text not null,
  feature_id text not null references features (id),
  feature_type text not null,
  is_enabled boolean not null,
  -- Null: without limit. 0: nothing is included.
  usage_limit bigint check (usage_limit >= 0),
  usage_reset_period text,
  is_soft_limit boolean not null default false,
  static_value text not null default '',
  config_value jsonb,
  display_order integer not null default 0,
  -- The entitlement that one of a subscription replaces.
  parent_entitlement_id text references entitlements (id),
  start_date timestamptz(3),
  end_date timestamptz(3),
  grant_measure text,
  grant_duration_value integer check (grant_duration_value >= 1),
  grant_duration_unit text,
  grant_allocation_behavior text,
  grant_quota numeric(25, 15) check (grant_quota > 0),
  aggregation_mode text,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (end_date > start_date)
);
create index entitlements_environment_id_created_at_id_idx on entitlements (environment_id, created_at desc, id);
create index entitlements_entity_id_idx on entitlements (environment_id, entity_type, entity_id);
create index entitlements_feature_id_idx on entitlements (feature_id);
create index entitlements_parent_entitlement_id_idx on entitlements (parent_entitlement_id)
  where parent_entitlement_id is not null;
-- Parallel ones stand side by side; of the others there is one per feature.
create unique index entitlements_entity_feature_key on entitlements (environment_id, entity_type, entity_id, feature_id)
  where status = 'published' and aggregation_mode is distinct from 'parallel';

create table coupons (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  coupon_code text not null default '',
  type text not null,
  cadence text not null,
  amount_off numeric(20, 8) check (amount_off > 0),
  percentage_off numeric(7, 4) check (percentage_off > 0 and percentage_off <= 100),
  currency text not null default '',
  duration_in_periods integer check (duration_in_periods >= 1),
  redeem_after timestamptz(3),
  redeem_before timestamptz(3),
  max_redemptions integer check (max_redemptions >= 1),
  total_redemptions integer not null default 0,
  rules jsonb,
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  -- A coupon takes off money or a share, never both and never neither.
  check (num_nonnulls(amount_off, percentage_off) = 1)
);
create index coupons_environment_id_created_at_id_idx on coupons (environment_id, created_at desc, id);
create unique index coupons_coupon_code_key on coupons (environment_id, coupon_code)
  where status = 'published' and coupon_code <> '';

create table coupon_associations (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  coupon_id text not null references coupons (id),
  subscription_id text not null,
  subscription_line_item_id text,
  subscription_phase_id text,
  start_date timestamptz(3) not null,
  end_date timestamptz(3),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index coupon_associations_environment_id_created_at_id_idx
  on coupon_associations (environment_id, created_at desc, id);
create index coupon_associations_coupon_id_idx on coupon_associations (coupon_id);
create index coupon_associations_subscription_id_idx on coupon_associations (subscription_id);

create table tax_rates (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  code text not null,
  description text not null default '',
  tax_rate_type text not null,
  tax_rate_status text not null,
  scope text not null,
  percentage_value numeric(9, 6) check (percentage_value between 0 and 100),
  -- Wider than a percentage: a levy in yen or rupiah has more digits before the point.
  fixed_value numeric(20, 6) check (fixed_value >= 0),
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default '',
  check (num_nonnulls(percentage_value, fixed_value) = 1)
);
create index tax_rates_environment_id_created_at_id_idx on tax_rates (environment_id, created_at desc, id);
create unique index tax_rates_code_key on tax_rates (environment_id, code) where status = 'published';

create table tax_associations (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  tax_rate_id text not null references tax_rates (id),
  -- The tenant, a customer, a subscription or an invoice.
  entity_type text not null,
  entity_id text not null,
  priority integer not null default 0,
  auto_apply boolean not null,
  currency text not null default '',
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
create index tax_associations_environment_id_created_at_id_idx on tax_associations (environment_id, created_at desc, id);
create index tax_associations_entity_id_idx on tax_associations (environment_id, entity_type, entity_id);
create index tax_associations_tax_rate_id_idx on tax_associations (tax_rate_id);

create table costsheets (
  id text primary key,
  tenant_id text not null,
  environment_id text not null references environments (id),
  name text not null,
  lookup_key text not null default '',
  description text not null default '',
  metadata jsonb,
  status text not null default 'published',
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  created_by text not null default '',
  updated_by text not null default ''
);
create index costsheets_environment_id_created_at_id_idx on costsheets (environment_id, created_at desc, id);
create unique index costsheets_name_key on costsheets (environment_id, name) where status = 'published';
create unique index costsheets_lookup_key_key on costsheets (environment_id, lookup_key)
  where status = 'published' and lookup_key <> '';
