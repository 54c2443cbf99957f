import type { CreatePriceRequest, CreateSubscriptionRequest } from '@flexprice/generated/types';
import type { TestServer } from './server.ts';

let plans = 0;

/** A plan with a monthly fee in advance, and whatever else is given. */
export async function newPlan({ api }: TestServer, fee: string, more: Partial<CreatePriceRequest>[] = []) {
  plans += 1;
  const plan = await api.ok('createPlan', { body: { name: `Plan ${plans}`, lookup_key: `plan-${plans}` } });
  for (const price of [{ amount: fee, display_name: 'Base fee' }, ...more]) {
    await api.ok('createPrice', {
      body: {
        currency: 'usd',
        entity_type: 'PLAN',
        entity_id: plan.id,
        type: 'FIXED',
        billing_model: 'FLAT_FEE',
        billing_period: 'MONTHLY',
        billing_period_count: 1,
        invoice_cadence: 'ADVANCE',
        ...price,
      } as CreatePriceRequest,
    });
  }
  return plan;
}

export function subscribe(
  { api }: TestServer,
  customerId: string,
  planId: string,
  more: Partial<CreateSubscriptionRequest> = {},
) {
  return api.ok('createSubscription', {
    body: { customer_id: customerId, plan_id: planId, currency: 'usd', billing_period: 'MONTHLY', ...more },
  });
}
