import type { OperationId } from '@flexprice/generated/operations';
import type { Body, Stage } from '../stage.ts';
import type { Made } from '../story.ts';

/** Steps that lead to operations which an example alone cannot bring to succeed. */
export interface Scene {
  readonly reaches: readonly OperationId[];
  /** @throws SceneStoppedError where the server does not go along */
  readonly tell: (stage: Stage) => Promise<void>;
}

/** A customer of their own with a subscription of their own. */
export async function subscriber(
  stage: Stage,
  { customer, more = {} }: { customer?: Made; more?: object } = {},
): Promise<{ customer: Body; plan: Body; subscription: Body }> {
  const who = customer ?? (await stage.make('createCustomer', 'minimal'));
  const plan = await stage.make('createPlan', 'pro');
  const to = { external_customer_id: undefined, customer_id: who.id, plan_id: plan.id, ...more };
  const subscription = await stage.make('createSubscription', 'minimal', to);
  return { customer: who.body, plan: plan.body, subscription: subscription.body };
}
