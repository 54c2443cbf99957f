import type { SubscriptionLineItemEntityType, SubscriptionStatus } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Sql, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { LineItemRow, SubscriptionRow } from './rows.ts';

const SUBSCRIPTIONS: ListSpec = {
  table: 'subscriptions',
  fields: {
    ...BASE_FIELDS,
    lookup_key: 'text',
    customer_id: 'text',
    invoicing_customer_id: 'text',
    parent_subscription_id: 'text',
    plan_id: 'text',
    subscription_status: 'text',
    subscription_type: 'text',
    currency: 'text',
    start_date: 'time',
    end_date: 'time',
    billing_anchor: 'time',
    billing_cycle: 'text',
    billing_cadence: 'text',
    billing_period: 'text',
    billing_period_count: 'number',
    current_period_start: 'time',
    current_period_end: 'time',
    trial_start: 'time',
    trial_end: 'time',
    cancel_at: 'time',
    cancel_at_period_end: 'boolean',
    cancelled_at: 'time',
    pause_status: 'text',
    payment_behavior: 'text',
    collection_method: 'text',
    proration_behavior: 'text',
    commitment_amount: 'number',
    version: 'number',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
};

const LINE_ITEMS: ListSpec = {
  table: 'subscription_line_items',
  fields: {
    ...BASE_FIELDS,
    subscription_id: 'text',
    customer_id: 'text',
    entity_id: 'text',
    entity_type: 'text',
    price_id: 'text',
    price_type: 'text',
    meter_id: 'text',
    display_name: 'text',
    quantity: 'number',
    currency: 'text',
    billing_period: 'text',
    invoice_cadence: 'text',
    start_date: 'time',
    end_date: 'time',
    subscription_phase_id: 'text',
    addon_association_id: 'text',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface SubscriptionListRequest extends ListRequest {
  subscription_ids?: string[];
  customer_id?: string;
  customer_ids?: string[];
  external_customer_id?: string;
  invoicing_customer_ids?: string[];
  parent_subscription_ids?: string[];
  plan_id?: string;
  subscription_status?: SubscriptionStatus[];
  subscription_type?: string[];
  billing_cadence?: string[];
  billing_period?: string[];
  active_at?: string;
  trial_end_due_lte?: string;
  effective_date_for_update?: string;
}

/** Active ones unless the request names states; an empty list of states means all of them. */
export function listSubscriptionRows(
  context: Context,
  request: SubscriptionListRequest,
): Promise<Page<SubscriptionRow>> {
  const { db } = context;
  const { subscription_status: states = ['active'], start_time, end_time } = request;
  return list<SubscriptionRow>(db, SUBSCRIPTIONS, request, [
    within('id', request.subscription_ids),
    equals('customer_id', request.customer_id),
    within('customer_id', request.customer_ids),
    request.external_customer_id === undefined
      ? undefined
      : sql`customer_id in (select id from customers
          where external_id = ${request.external_customer_id} and status = 'published' and ${scoped(db.scope)})`,
    within('invoicing_customer_id', request.invoicing_customer_ids),
    within('parent_subscription_id', request.parent_subscription_ids),
    equals('plan_id', request.plan_id),
    within('subscription_status', states.length > 0 ? states : undefined),
    within('subscription_type', request.subscription_type),
    within('billing_cadence', request.billing_cadence),
    within('billing_period', request.billing_period),
    at(request.active_at, (time) => sql`start_date <= ${time} and (end_date is null or end_date > ${time})`),
    at(request.trial_end_due_lte, (time) => sql`trial_end <= ${time}`),
    at(request.effective_date_for_update, (time) => sql`current_period_end <= ${time}`),
    at(start_time, (time) => sql`current_period_start >= ${time}`),
    at(end_time, (time) => sql`current_period_end <= ${time}`),
  ]);
}

export interface LineItemListRequest extends ListRequest {
  subscription_line_item_ids?: string[];
  subscription_ids?: string[];
  customer_ids?: string[];
  price_ids?: string[];
  meter_ids?: string[];
  currencies?: string[];
  billing_periods?: string[];
  entity_ids?: string[];
  entity_type?: SubscriptionLineItemEntityType;
  addon_association_ids?: string[];
  active_filter?: boolean;
  current_period_start?: string;
}

/** Those charged in the current period of their subscription, or in one that begins at a given instant, unless switched off. */
export function listLineItemRows({ db, now }: Context, request: LineItemListRequest): Promise<Page<LineItemRow>> {
  const start = request.current_period_start ? new Date(request.current_period_start) : undefined;
  return list<LineItemRow>(db, LINE_ITEMS, request, [
    within('id', request.subscription_line_item_ids),
    within('subscription_id', request.subscription_ids),
    within('customer_id', request.customer_ids),
    within('price_id', request.price_ids),
    within('meter_id', request.meter_ids),
    within(
      'currency',
      request.currencies?.map((currency) => currency.toLowerCase()),
    ),
    within('billing_period', request.billing_periods),
    within('entity_id', request.entity_ids),
    equals('entity_type', request.entity_type),
    within('addon_association_id', request.addon_association_ids),
    request.active_filter === false ? undefined : charged(start ?? now),
  ]);
}

/** Not ended at an instant, and not ended before it began either. */
const charged = (time: Date): Sql =>
  sql`(end_date is null or (end_date > ${time}::timestamptz and end_date > start_date))`;

const at = (time: string | undefined, condition: (time: Sql) => Sql): Sql | undefined =>
  time === undefined ? undefined : condition(sql`${time}::timestamptz`);
