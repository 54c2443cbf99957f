import type { Context } from '../../context.ts';
import { cancelJob, enqueue } from '../../jobs/index.ts';
import { Decimal } from '../../rating/decimal.ts';
import {
  type ApplicationRow,
  cancelApplications,
  findApplication,
  findGrants,
  findOpenApplications,
  type GrantRow,
  updateApplication,
} from '../../resources/creditGrants/index.ts';
import { changeOf } from '../../resources/records.ts';
import { findSubscriptions, lockSubscription, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { giveInstalment } from './give.ts';
import { makeInstalment } from './instalment.ts';
import { expiryOfInstalment, grantPeriodEnd } from './periods.ts';

const MINUTE = 60_000;
/** How soon an instalment that failed is tried again. */
const AGAIN = 15 * MINUTE;

/** Gives an instalment whose time has come: the job `grant.apply`. */
export async function applyGrant(context: Context, applicationId: string): Promise<void> {
  const known = await findApplication(context.db, applicationId);
  if (!known) return;
  const subscription = await lockSubscription(context.db, known.subscription_id);
  // Read again: whoever held the subscription may have called it off.
  const application = await findApplication(context.db, applicationId);
  const [grant] = await findGrants(context.db, [known.credit_grant_id]);
  if (!subscription || !grant || !application) return;
  if (application.application_status !== 'pending' && application.application_status !== 'failed') return;
  const next = await applyInstalment(context, subscription, grant, application);
  if (next) await planInstalment(context, subscription, next);
}

/** Has an instalment given when it is due. */
export async function planInstalment(
  context: Context,
  subscription: SubscriptionRow,
  { id, scheduled_for }: ApplicationRow,
): Promise<void> {
  await enqueue(context, {
    kind: 'grant.apply',
    key: id,
    customerId: subscription.customer_id,
    runAt: scheduled_for,
    payload: { application_id: id },
  });
}

/**
 * Gives an instalment that is due, or does with it what the state of the subscription asks for.
 *
 * @returns the instalment that waits next: of the following period, or this one again later
 */
export async function applyInstalment(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
  application: ApplicationRow,
): Promise<ApplicationRow | undefined> {
  const { subscription_status } = subscription;
  switch (subscription_status) {
    case 'cancelled':
      await callOff(context, { subscriptionId: subscription.id, grantId: grant.id, from: application.scheduled_for });
      return undefined;
    case 'incomplete':
    case 'draft': {
      const pause = 30 * MINUTE * 2 ** Math.min(application.retry_count, 4);
      return postponed(context, application, 'pending', pause);
    }
    case 'paused':
      await note(context, application, { application_status: 'skipped', subscription_status_at_application: 'paused' });
      return following(context, subscription, grant, application);
    case 'active':
    case 'trialing':
      return give(context, subscription, grant, application);
  }
}

async function give(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
  application: ApplicationRow,
): Promise<ApplicationRow | undefined> {
  const expiry = expiryOfInstalment(grant, subscription, application.period_start);
  if (expiry && expiry < context.now) {
    const failure_reason = `The credits would have expired at ${expiry.toISOString()}, before they could be given.`;
    await note(context, application, { application_status: 'skipped', failure_reason });
    return following(context, subscription, grant, application);
  }
  const failure_reason = new Decimal(application.credits).gt(0)
    ? await giveInstalment(context, subscription, grant, application, expiry)
    : undefined;
  if (failure_reason) return postponed(context, application, 'failed', AGAIN, failure_reason);
  await note(context, application, {
    application_status: 'applied',
    applied_at: context.now,
    subscription_status_at_application: subscription.subscription_status,
  });
  return following(context, subscription, grant, application);
}

/** The instalment of the next period. It starts where this one ended. */
async function following(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
  { period_end: start }: ApplicationRow,
): Promise<ApplicationRow | undefined> {
  if (!start) return undefined;
  return makeInstalment(context, grant, {
    start,
    end: grantPeriodEnd(grant, start, subscription.timezone),
    credits: grant.credits,
    reason: 'recurring_credit_grant',
  });
}

async function postponed(
  context: Context,
  application: ApplicationRow,
  application_status: 'pending' | 'failed',
  pause: number,
  failure_reason?: string,
): Promise<ApplicationRow> {
  const scheduled_for = new Date(context.now.getTime() + pause);
  const retry_count = application.retry_count + 1;
  await note(context, application, {
    application_status,
    retry_count,
    scheduled_for,
    ...(failure_reason !== undefined && { failure_reason }),
  });
  return { ...application, application_status, retry_count, scheduled_for };
}

const note = (
  context: Context,
  { id }: ApplicationRow,
  outcome: Omit<Parameters<typeof updateApplication>[2], 'updated_at' | 'updated_by'>,
) => updateApplication(context.db, id, { ...outcome, ...changeOf(context) });

/** Calls off instalments that are still to come, and the jobs that would give them. */
export async function callOff(context: Context, which: Parameters<typeof cancelApplications>[1]): Promise<void> {
  for (const id of await cancelApplications(context.db, which, changeOf(context))) {
    await cancelJob(context, 'grant.apply', id);
  }
}

/** Gives at once what a subscription waited for: it was incomplete or a draft, and is active now. */
export async function resumeGrants(context: Context, subscriptionId: string): Promise<void> {
  const [subscription] = await findSubscriptions(context.db, [subscriptionId]);
  if (!subscription) return;
  for (const application of await findOpenApplications(context.db, [subscriptionId])) {
    if (application.retry_count === 0) continue;
    await planInstalment(context, subscription, { ...application, scheduled_for: context.now });
  }
}
