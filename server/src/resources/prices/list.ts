import type { BillingPeriod, PriceEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { PriceRow } from './store.ts';

const LIST: ListSpec = {
  table: 'prices',
  fields: {
    ...BASE_FIELDS,
    sequence: 'number',
    amount: 'number',
    value: 'number',
    currency: 'text',
    type: 'text',
    billing_model: 'text',
    tier_mode: 'text',
    billing_period: 'text',
    billing_period_count: 'number',
    invoice_cadence: 'text',
    trial_period_days: 'number',
    min_quantity: 'number',
    meter_id: 'text',
    price_unit_type: 'text',
    price_unit_id: 'text',
    price_unit: 'text',
    price_unit_amount: 'number',
    conversion_rate: 'number',
    display_name: 'text',
    lookup_key: 'text',
    description: 'text',
    entity_type: 'text',
    entity_id: 'text',
    parent_price_id: 'text',
    group_id: 'text',
    start_date: 'time',
    end_date: 'time',
  },
  // Older clients call the amount a value.
  columns: { value: 'amount' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface PriceListRequest extends ListRequest {
  price_ids?: string[];
  plan_ids?: string[];
  entity_type?: PriceEntityType;
  entity_ids?: string[];
  subscription_id?: string;
  parent_price_id?: string;
  meter_ids?: string[];
  billing_periods?: BillingPeriod[];
  start_date_lt?: string;
  allow_expired_prices?: boolean;
}

/** One page of prices. Those that have ended are left out unless asked for; those still to start are not. */
export function listPriceRows({ db, now }: Context, request: PriceListRequest): Promise<Page<PriceRow>> {
  const { plan_ids, subscription_id, start_date_lt, allow_expired_prices } = request;
  return list<PriceRow>(db, LIST, request, [
    within('id', request.price_ids),
    plan_ids && sql`entity_type = 'PLAN' and entity_id = any(${plan_ids}::text[])`,
    equals('entity_type', request.entity_type),
    within('entity_id', request.entity_ids),
    subscription_id === undefined ? undefined : sql`entity_type = 'SUBSCRIPTION' and entity_id = ${subscription_id}`,
    equals('parent_price_id', request.parent_price_id),
    within('meter_id', request.meter_ids),
    within('billing_period', request.billing_periods),
    start_date_lt === undefined ? undefined : sql`start_date < ${start_date_lt}::timestamptz`,
    allow_expired_prices ? undefined : sql`(end_date is null or end_date > ${now})`,
  ]);
}
