import type { EntitlementsHandlers } from '@flexprice/generated/routes';
import type { CustomerEntitlements } from '@flexprice/generated/types';
import { entitlementsOfCustomer, entitlementsOfSubscription, showMerged } from '../../../billing/entitlements.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import type { Context } from '../../../context.ts';
import { getCustomer, getCustomerByExternalId } from '../../customers/index.ts';
import { inCustomersTime } from '../../testClocks/index.ts';
import { toSubscription } from '../map.ts';

interface Selection {
  feature_ids?: string[];
  subscription_ids?: string[];
}

async function ofCustomer(
  outer: Context,
  customerId: string,
  { feature_ids, subscription_ids }: Selection,
): Promise<CustomerEntitlements> {
  const context = await inCustomersTime(outer, customerId);
  const { subscriptions, features } = await entitlementsOfCustomer(context, customerId, context.now, subscription_ids);
  return {
    customer_id: customerId,
    subscriptions: subscriptions.map(toSubscription),
    features: await showMerged(context, features, feature_ids),
  };
}

export const subscriptionEntitlements = {
  async getCustomerEntitlements({ path, query }, context) {
    const customer = await getCustomer(context, path.id);
    return { status: 200, body: await ofCustomer(context, customer.id, query) };
  },
  async getCustomerEntitlementsByExternalID({ path, query }, context) {
    const customer = await getCustomerByExternalId(context, path.external_id);
    return { status: 200, body: await ofCustomer(context, customer.id, query) };
  },
  async getSubscriptionEntitlements({ path, query }, outer) {
    const row = await getSubscription(outer, path.id);
    const context = await inCustomersTime(outer, row.customer_id);
    const features = await entitlementsOfSubscription(context, row, context.now);
    return {
      status: 200,
      body: {
        subscription_id: row.id,
        plan_id: row.plan_id,
        features: await showMerged(context, features, query.feature_ids),
      },
    };
  },
} satisfies Partial<EntitlementsHandlers<Context>>;
