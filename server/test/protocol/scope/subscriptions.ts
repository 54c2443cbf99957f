import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { shared, type World } from './world.ts';

const order = (w: Pick<World, 'plan'>) => ({ plan_id: w.plan, currency: 'usd', billing_period: 'MONTHLY' as const });

export const subscriptions: Attempts<
  | 'createSubscription'
  | 'listSubscriptions'
  | 'querySubscription'
  | 'querySubscriptionLineItems'
  | 'getSubscription'
  | 'getSubscriptionV2'
  | 'updateSubscription'
  | 'getSubscriptionsForCustomer'
  | 'getCustomerEntitlements'
  | 'getCustomerEntitlementsByExternalID'
  | 'getSubscriptionEntitlements'
> = {
  createSubscription: [
    names((w) => ({ body: { ...order(w), customer_id: w.customer } })),
    names((w) => ({ body: { ...order(w), external_customer_id: shared.externalId } })),
  ],
  listSubscriptions: [
    shows(() => ({ query: { limit: LARGE } })),
    shows(() => ({ query: { external_customer_id: shared.externalId, with_line_items: true } })),
    names((w) => ({ query: { subscription_ids: [w.subscription] } })),
    names((w) => ({ query: { customer_id: w.customer } })),
  ],
  querySubscription: [
    shows(() => ({ body: { limit: LARGE, expand: 'plan,customer,prices,entitlements' } })),
    names((w) => ({ body: { plan_id: w.plan } })),
  ],
  querySubscriptionLineItems: [
    shows(() => ({ body: { limit: LARGE, expand: 'prices.meters,prices.plan' } })),
    names((w) => ({ body: { subscription_ids: [w.subscription] } })),
  ],
  getSubscription: [names((w) => ({ path: { id: w.subscription } }))],
  getSubscriptionV2: [names((w) => ({ path: { id: w.subscription }, query: { expand: 'plan,customer' } }))],
  updateSubscription: [
    names((w) => ({ path: { id: w.subscription }, body: { cancel_at_period_end: true } })),
    names((w) => ({ path: { id: w.subscription }, body: { parent_subscription_id: w.subscription } })),
  ],
  getSubscriptionsForCustomer: [shows(() => ({ path: { external_id: shared.externalId } }))],
  getCustomerEntitlements: [names((w) => ({ path: { id: w.customer } }))],
  getCustomerEntitlementsByExternalID: [shows(() => ({ path: { external_id: shared.externalId } }))],
  getSubscriptionEntitlements: [names((w) => ({ path: { id: w.subscription } }))],
};
