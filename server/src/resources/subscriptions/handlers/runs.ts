import type { PlansHandlers, SubscriptionsHandlers } from '@flexprice/generated/routes';
import { draftInvoice, runBilling, startedWork } from '../../../billing/subscriptions/run.ts';
import { syncPlanPrices } from '../../../billing/subscriptions/sync.ts';
import { subscriptionUsage } from '../../../billing/subscriptions/usage.ts';
import type { Context } from '../../../context.ts';

export const runs = {
  async getSubscriptionUsage({ body }, context) {
    return { status: 200, body: await subscriptionUsage(context, body) };
  },
  async triggerSubscriptionBilling({ path }, context) {
    return { status: 200, body: await runBilling(context, path.subscription_id) };
  },
  async draftAndComputeSubscriptionInvoice({ path }, context) {
    return { status: 202, body: await draftInvoice(context, path.subscription_id) };
  },
  async syncPlanPrices({ path }, context) {
    await syncPlanPrices(context, path.id);
    return { status: 200, body: startedWork(context, 'price sync v2 workflow started') };
  },
} satisfies Partial<SubscriptionsHandlers<Context> & PlansHandlers<Context>>;
