import type { WebhookSubscription } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { emit, type WebhookEventName } from '../../webhooks/index.ts';
import { instant } from '../../wire.ts';
import type { PhaseRow, SubscriptionRow } from './rows.ts';

/** Names of events that speak of a whole subscription. */
export type SubscriptionEvent = Extract<
  WebhookEventName,
  | 'subscription.created'
  | 'subscription.draft.created'
  | 'subscription.activated'
  | 'subscription.updated'
  | 'subscription.paused'
  | 'subscription.resumed'
  | 'subscription.cancelled'
  | 'subscription.plan_changed'
  | 'subscription.renewal.due'
>;

/** A subscription as webhooks show it. */
export function subscriptionWebhook(row: SubscriptionRow): WebhookSubscription {
  const { lookup_key, end_date, cancelled_at, cancel_at, trial_start, trial_end, parent_subscription_id } = row;
  return {
    id: row.id,
    customer_id: row.customer_id,
    plan_id: row.plan_id,
    ...(lookup_key && { lookup_key }),
    subscription_status: row.subscription_status,
    currency: row.currency,
    start_date: instant(row.start_date),
    ...(end_date && { end_date: instant(end_date) }),
    current_period_start: instant(row.current_period_start),
    current_period_end: instant(row.current_period_end),
    ...(cancelled_at && { cancelled_at: instant(cancelled_at) }),
    ...(cancel_at && { cancel_at: instant(cancel_at) }),
    cancel_at_period_end: row.cancel_at_period_end,
    ...(trial_start && { trial_start: instant(trial_start) }),
    ...(trial_end && { trial_end: instant(trial_end) }),
    billing_cadence: row.billing_cadence,
    billing_period: row.billing_period,
    billing_period_count: row.billing_period_count,
    pause_status: row.pause_status,
    subscription_type: row.subscription_type,
    ...(parent_subscription_id && { parent_subscription_id }),
    ...(row.metadata && { metadata: row.metadata }),
  };
}

/** Tells the outside what happened to a subscription, once per name. */
export async function tell(context: Context, row: SubscriptionRow, ...names: SubscriptionEvent[]): Promise<void> {
  const subscription = subscriptionWebhook(row);
  for (const name of names) await emit(context, name, row.id, { subscription });
}

export async function tellPhase(context: Context, row: PhaseRow): Promise<void> {
  await emit(context, 'subscription.phase.created', row.subscription_id, {
    phase: {
      id: row.id,
      subscription_id: row.subscription_id,
      start_date: instant(row.start_date),
      ...(row.end_date && { end_date: instant(row.end_date) }),
    },
  });
}
