import type { SubscriptionStatus } from '@flexprice/generated/types';
import { invalidOperation } from '../../errors.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** Everything that can be done to a subscription, beside reading it. */
export type Event =
  | 'activate'
  | 'opening_paid'
  | 'end_trial'
  | 'cancel'
  | 'pause'
  | 'resume'
  | 'renew'
  | 'change_trial'
  | 'change_items'
  | 'change_addons'
  | 'change_quantity'
  | 'change_plan'
  | 'change_terms'
  | 'change_family';

/**
 * In which states what is allowed. A state may allow something and stay as it is; where the state changes, the operation
 * that does it says to which.
 */
const ALLOWED: { readonly [E in Event]: readonly SubscriptionStatus[] } = {
  activate: ['draft'],
  opening_paid: ['draft', 'incomplete'],
  end_trial: ['trialing'],
  cancel: ['active', 'trialing', 'incomplete', 'paused'],
  pause: ['active'],
  resume: ['paused'],
  renew: ['active'],
  change_trial: ['trialing'],
  change_items: ['active'],
  change_addons: ['active', 'draft'],
  change_quantity: ['active'],
  change_plan: ['active', 'trialing'],
  change_terms: ['active', 'trialing', 'incomplete', 'paused', 'draft'],
  change_family: ['active', 'trialing'],
};

const IN_WORDS: { readonly [E in Event]: string } = {
  activate: 'be activated',
  opening_paid: 'begin',
  end_trial: 'end its trial',
  cancel: 'be cancelled',
  pause: 'be paused',
  resume: 'be resumed',
  renew: 'be renewed',
  change_trial: 'have the end of its trial changed',
  change_items: 'have its line items changed',
  change_addons: 'have its addons changed',
  change_quantity: 'have its quantities changed',
  change_plan: 'change its plan',
  change_terms: 'have its coupons or taxes changed',
  change_family: 'share its invoices',
};

export const allows = (status: SubscriptionStatus, event: Event): boolean => ALLOWED[event].includes(status);

/** @throws ApiError `invalid_operation` that names the state, and the states in which it could be done */
export function requireAllowed({ id, subscription_status: status }: SubscriptionRow, event: Event): void {
  if (allows(status, event)) return;
  const states = ALLOWED[event];
  const wanted = states.length > 1 ? `${states.slice(0, -1).join(', ')} or ${states.at(-1)}` : states[0];
  throw invalidOperation(`The subscription is ${status} and cannot ${IN_WORDS[event]}; it would have to be ${wanted}`, {
    subscription_id: id,
    subscription_status: status,
  });
}
