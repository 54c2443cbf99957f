import type { CreatePriceRequest, CreateSubscriptionRequest, Price, Subscription } from '@flexprice/generated/types';
import type { Api } from './api.ts';

let count = 0;
/** A name that nothing else has. */
export const fresh = (stem: string): string => `${stem}-${++count}`;

/** A customer in use. */
export const newCustomer = (api: Api, timezone = 'UTC') =>
  api.ok('createCustomer', { body: { external_id: fresh('customer'), name: 'Acme', timezone } });

export type PriceWish = Partial<CreatePriceRequest>;

/** A flat monthly fee of $30 in advance, or what is asked for instead. */
export const newPrice = (api: Api, planId: string, wish: PriceWish = {}): Promise<Price> =>
  api.ok('createPrice', {
    body: {
      currency: 'usd',
      entity_type: 'PLAN',
      entity_id: planId,
      type: 'FIXED',
      billing_model: 'FLAT_FEE',
      amount: '30',
      billing_period: 'MONTHLY',
      invoice_cadence: 'ADVANCE',
      start_date: '2020-01-01T00:00:00Z',
      ...wish,
    },
  });

/** A plan with prices. */
export async function newPlan(api: Api, wishes: readonly PriceWish[] = [{}]) {
  const plan = await api.ok('createPlan', { body: { name: fresh('Plan') } });
  const prices: Price[] = [];
  for (const wish of wishes) prices.push(await newPrice(api, plan.id, wish));
  return { plan, prices };
}

/** A meter that adds up a property of events. */
export const newMeter = (api: Api, wish: { bucket_size?: 'HOUR' | 'DAY' } = {}) =>
  api.ok('createMeter', {
    body: {
      name: fresh('Tokens'),
      event_name: fresh('llm.request'),
      aggregation: { type: 'SUM', field: 'tokens', ...wish },
      reset_usage: 'BILLING_PERIOD',
    },
  });

/** A subscription of a new customer on a plan, monthly in dollars unless asked otherwise. */
export async function subscribe(
  api: Api,
  planId: string,
  wish: Partial<CreateSubscriptionRequest> & { timezone?: string } = {},
): Promise<Subscription> {
  const { timezone, ...body } = wish;
  const customer = wish.customer_id ?? (await newCustomer(api, timezone)).id;
  return api.ok('createSubscription', {
    body: { plan_id: planId, currency: 'usd', billing_period: 'MONTHLY', customer_id: customer, ...body },
  });
}

/** A customer with a clock of their own, and the way to let time pass for them. */
export async function newLife(api: Api, now: string, timezone = 'UTC') {
  const customer = await newCustomer(api, timezone);
  const clock = await api.ok('createTestClock', { body: { frozen_time: now, name: fresh('clock') } });
  const path = { id: clock.id };
  await api.ok('attachTestClockCustomer', { path, body: { customer_id: customer.id } });
  return {
    customer,
    /** Lets time pass until an instant; whatever falls due on the way happens. */
    async until(frozen_time: string): Promise<void> {
      const advanced = await api.ok('advanceTestClock', { path, body: { frozen_time, wait_seconds: 60 } });
      if (advanced.clock_status !== 'ready') throw new Error(`The clock stopped: ${JSON.stringify(advanced)}`);
    },
  };
}
