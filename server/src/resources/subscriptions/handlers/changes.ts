import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import type { ModifySubscriptionRequest } from '@flexprice/generated/types';
import { changeSubscription, previewChange } from '../../../billing/subscriptions/change/v1.ts';
import { changePlan, previewPlanChange } from '../../../billing/subscriptions/change/v2.ts';
import { modifySubscription } from '../../../billing/subscriptions/modify/index.ts';
import { showSubscription } from '../../../billing/subscriptions/show.ts';
import type { Context } from '../../../context.ts';

async function modify(context: Context, id: string, body: ModifySubscriptionRequest, preview: boolean) {
  const { subscription, changed } = await modifySubscription(context, id, body, { preview });
  const shown = await showSubscription(context, subscription);
  return { status: 200 as const, body: { subscription: shown, changed_resources: changed } };
}

export const changes = {
  async executeSubscriptionModify({ path, body }, context) {
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
