import type { OnboardingAction } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { enqueue, type JobPayloads } from '../../jobs/index.ts';
import { nextBillingDate, type RecurringPeriod } from '../../rating/period.ts';
import { createCustomer, findCustomer, findCustomerByExternalId } from '../../resources/customers/index.ts';
import { findPricesOf } from '../../resources/prices/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { instant } from '../../wire.ts';
import { EXPIRY_UNIT } from '../grants/periods.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { openWallet } from '../wallets/index.ts';

/**
 * A job: makes the customer that an event named, if the setting still wants it, and plans the other steps. One who is there by
 * now was onboarded by whoever made them.
 */
export async function meetCustomer(
  context: Context,
  { external_customer_id: external_id, at }: JobPayloads['customer.meet'],
): Promise<void> {
  const { actions } = await settingOf(context.db, 'customer_onboarding');
  const [first, ...rest] = actions;
  if (first?.action !== 'create_customer' || (await findCustomerByExternalId(context.db, external_id))) return;
  const metadata = { created_by_workflow: 'true' };
  const request = { external_id, name: external_id, metadata, skip_onboarding_workflow: true };
  const { id } = await createCustomer(context, request);
  await planNext(context, { customer_id: id, actions: rest, at });
}

/**
 * A job: takes the next step of a customer's onboarding and plans the one after it. A step that fails keeps the others waiting,
 * and is tried again like any job; what was done before it stays.
 */
export async function onboard(context: Context, payload: JobPayloads['customer.onboard']): Promise<void> {
  const [action, ...rest] = payload.actions;
  const customer = await findCustomer(context.db, payload.customer_id);
  if (!action || customer?.status !== 'published') return;
  if (action.action === 'create_wallet') await giveWallet(context, customer.id, action);
  if (action.action === 'create_subscription') await subscribe(context, customer.id, action, payload.at);
  await planNext(context, { ...payload, actions: rest });
}

async function planNext(context: Context, payload: JobPayloads['customer.onboard']): Promise<void> {
  if (payload.actions.length === 0) return;
  // In no lane: a step that fails shall not hold up what else happens to the customer.
  const { customer_id: key } = payload;
  await enqueue(context, { kind: 'customer.onboard', key, customerId: '', runAt: context.now, payload });
}

async function giveWallet(context: Context, customer_id: string, action: OnboardingAction): Promise<void> {
  const { currency = '', wallet_type, conversion_rate, initial_credits_to_load: credits } = action;
  const { initial_credits_expiration_duration: count, initial_credits_expiration_duration_unit: unit } = action;
  await openWallet(context, {
    customer_id,
    currency,
    ...(wallet_type && { wallet_type }),
    ...(conversion_rate && { conversion_rate }),
    ...(credits && { initial_credits_to_load: credits }),
    ...(count && unit && { initial_credits_expiry_date_utc: expiryOf(context.now, EXPIRY_UNIT[unit], count) }),
  });
}

const expiryOf = (now: Date, period: RecurringPeriod, count: number): string =>
  instant(new Date(nextBillingDate(now.getTime(), { period, count, anchor: now.getTime() })));

/** Monthly, in the currency of the plan's first price. */
async function subscribe(context: Context, customer_id: string, action: OnboardingAction, at: string | undefined) {
  const { plan_id = '', billing_cycle = 'anniversary' } = action;
  const [price] = await findPricesOf(context.db, 'PLAN', [plan_id]);
  const start_date = action.start_date ?? at;
  await createSubscription(context, {
    customer_id,
    plan_id,
    currency: price?.currency ?? 'usd',
    billing_period: 'MONTHLY',
    billing_period_count: 1,
    billing_cycle,
    ...(start_date && { start_date }),
  });
}
