import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import type { ModifySubscriptionRequest } from '@flexprice/generated/types';
import { settled } from '../../../aftermath.ts';
import { orderAddon, orderQuantities } from '../../../billing/checkout/index.ts';
import { changeSubscription, previewChange } from '../../../billing/subscriptions/change/v1.ts';
import { changePlan, previewPlanChange } from '../../../billing/subscriptions/change/v2.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import { modifySubscription } from '../../../billing/subscriptions/modify/index.ts';
import { NOTHING_CHANGED } from '../../../billing/subscriptions/modify/result.ts';
import { showSubscription } from '../../../billing/subscriptions/show.ts';
import type { Context } from '../../../context.ts';
import type { CheckoutRow } from '../../checkout/index.ts';
import { sessionOf } from './session.ts';

async function modify(context: Context, id: string, body: ModifySubscriptionRequest, preview: boolean) {
  const { subscription, changed } = await modifySubscription(context, id, body, { preview });
  const shown = await showSubscription(context, subscription);
  return { status: 200 as const, body: { subscription: shown, changed_resources: changed } };
}

/** Nothing changes before it is paid. */
const waiting = (context: Context, id: string, checkout: CheckoutRow | undefined) =>
  settled(context, async (then) => ({
    status: 200 as const,
    body: {
      subscription: await showSubscription(then, await getSubscription(then, id)),
      changed_resources: NOTHING_CHANGED,
      ...(await sessionOf(then, checkout)),
    },
  }));

export const changes = {
  async executeSubscriptionModify({ path, body }, context) {
    const { checkout: params, type, quantity_change_params: quantities, addon_params: addon } = body;
    if (params && type === 'quantity_change' && quantities) {
      const checkout = await orderQuantities(context, path.id, quantities, params);
      if (checkout) return waiting(context, path.id, checkout);
    }
    if (params && type === 'addon' && addon?.action === 'add' && addon.add) {
      const { checkout } = await orderAddon(context, { ...addon.add, subscription_id: path.id }, params);
      return waiting(context, path.id, checkout);
    }
    return modify(context, path.id, body, false);
  },
  async previewSubscriptionModify({ path, body }, context) {
    return modify(context, path.id, body, true);
  },
  async executeSubscriptionChange({ path, body }, context) {
    return { status: 200, body: await changeSubscription(context, path.id, body) };
  },
  async previewSubscriptionChange({ path, body }, context) {
    return { status: 200, body: await previewChange(context, path.id, body) };
  },
  async executeSubscriptionPlanChangeV2({ path, body }, context) {
    return { status: 200, body: await changePlan(context, path.id, body) };
  },
  async previewSubscriptionPlanChangeV2({ path, body }, context) {
    return { status: 200, body: await previewPlanChange(context, path.id, body) };
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
