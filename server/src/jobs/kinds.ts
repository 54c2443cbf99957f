import type { OnboardingAction, PaymentGateway } from '@flexprice/generated/types';

/**
 * Every kind of work that can wait in the database, and what it needs to know. `work.ts` has a function for each; a kind
 * without one does not compile.
 */
export interface JobPayloads {
  /** A billing period has ended: invoice it and begin the next. */
  'subscription.renew': { subscription_id: string };
  /** A trial is over: charging begins. */
  'subscription.end_trial': { subscription_id: string };
  /** A planned cancellation is due. */
  'subscription.cancel': { subscription_id: string };
  /** A period ends within a day: whoever listens is told. */
  'subscription.announce': { subscription_id: string };
  /** An invoice was not paid within the days of grace: its subscription ends, if the environment wants that. */
  'subscription.cancel_unpaid': { invoice_id: string };
  /** A planned change of plan is due. */
  'subscription.change': { schedule_id: string };
  /** A planned pause begins. */
  'subscription.pause': { pause_id: string };
  /** A pause is over. */
  'subscription.resume': { pause_id: string };
  /** Usage may have reached the amount at which an invoice is written early. */
  'subscription.check_threshold': { subscription_id: string };
  /** A draft has waited long enough for late events. */
  'invoice.finalize': { invoice_id: string };
  /** A charge is under way, and whoever began it may be gone: the provider is asked for it, perhaps once more. */
  'payment.charge': { payment_id: string };
  /** Money came that nothing counts on any more: it is given back. */
  'payment.return': { payment_id: string };
  /** An invoice is to be paid from wallets and the saved payment method, perhaps once more. */
  'invoice.collect': { invoice_id: string; attempt: number };
  /** The due date of an invoice has passed. */
  'invoice.overdue': { invoice_id: string };
  /** Credits of a grant are to be put into the wallet. */
  'grant.apply': { application_id: string };
  /** Credits in a wallet lose their worth. */
  'wallet.expire_credits': { transaction_id: string };
  /** A balance or usage moved: alerts and automatic top-ups are looked at. */
  'wallet.check': { wallet_id: string };
  /** Usage moved: what is watched in a subscription is looked at. */
  'alert.check': { subscription_id: string };
  /** A checkout was not paid in time. */
  'checkout.expire': { session_id: string };
  /** A part of the catalog is to be copied to another environment: what comes after the named one. */
  'environment.clone': {
    source_environment_id: string;
    target_environment_id: string;
    part: 'features' | 'plans' | 'coupons' | 'tax_rates';
    after: string;
  };
  /** An event named a customer that is not there: it is made, if the environment wants that. */
  'customer.meet': { external_customer_id: string; at: string };
  /** A customer is new: the first of these steps is due, and the others after it. */
  'customer.onboard': { customer_id: string; actions: OnboardingAction[]; at?: string };
  /** A customer is to be made known, or told anew, to a system that is connected. */
  'integration.sync': { customer_id: string; gateway: PaymentGateway };
  /** An import, export or other long task is to be worked on. */
  'task.run': { task_id: string };
  /** A scheduled task is to make its next task. */
  'task.schedule': { scheduled_task_id: string };
}

export type JobKind = keyof JobPayloads;

/** What changes the state of a subscription. */
const FIRST = new Set<JobKind>([
  'subscription.change',
  'subscription.end_trial',
  'subscription.cancel',
  'subscription.pause',
  'subscription.resume',
  'subscription.renew',
]);

/**
 * The order of what is due at the same instant for the same customer: what changes the state of a subscription comes before what
 * depends on it, such as credits that only an active one is given. Within a rank it is the order in which jobs were planned.
 */
export const rankOf = (kind: JobKind): number => (FIRST.has(kind) ? 0 : 1);
