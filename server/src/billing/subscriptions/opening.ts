import type { SubscriptionStatus } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import { type Decimal, decimal, ZERO } from '../../rating/decimal.ts';
import { type SubscriptionRow, tell, updateSubscriptionRow } from '../../resources/subscriptions/index.ts';
import { decimalText } from '../../wire.ts';
import { planAnnouncement } from './announce.ts';
import { giveBack, openingInvoice, resumeGrants, type WrittenInvoice } from './doors.ts';
import { mirror } from './mirror.ts';
import { allows } from './states.ts';

/** What a subscription became when it began to be charged, and the invoice of its first period, if anything was due. */
export interface Opened {
  readonly subscription: SubscriptionRow;
  readonly invoice: WrittenInvoice | undefined;
}

/**
 * Charges the first period that has a price: of a new or activated subscription, or the one after a trial.
 *
 * @param credit unused time of what the subscription replaces. It lowers the invoice; what it finds nothing to lower goes
 * to the wallet
 */
export async function open(
  context: Context,
  subscription: SubscriptionRow,
  reason: 'SUBSCRIPTION_CREATE' | 'SUBSCRIPTION_TRIAL_END',
  credit?: Decimal,
): Promise<Opened> {
  const { invoice, unusedCredit = credit } = await openingInvoice(context, subscription, reason, credit);
  if (unusedCredit?.gt(ZERO)) {
    const key = `opening_credit_${subscription.id}`;
    await giveBack(context, subscription, unusedCredit, key, 'Unused time of the plan before');
  }
  return { subscription: await settleOpening(context, subscription, invoice), invoice };
}

/**
 * The state that follows from an opening invoice: active when nothing of it is owed, or when the terms do not make the
 * subscription wait for its payment. Asked again when the invoice is paid.
 *
 * @throws ApiError `invalid_operation` where the terms want no unpaid subscription at all, so that nothing is created
 */
export async function settleOpening(
  context: Context,
  subscription: SubscriptionRow,
  invoice: WrittenInvoice | undefined,
): Promise<SubscriptionRow> {
  const owed = invoice !== undefined && decimal(String(invoice.amount_remaining)).gt(0);
  if (owed && subscription.payment_behavior === 'error_if_incomplete') {
    throw invalidOperation('The first invoice could not be paid, so the subscription was not created', {
      payment_behavior: subscription.payment_behavior,
      amount_remaining: decimalText(invoice.amount_remaining),
    });
  }
  const waits = owed && subscription.payment_behavior !== 'default_active';
  const status: SubscriptionStatus = waits ? 'incomplete' : 'active';
  if (subscription.subscription_status === status || !allows(subscription.subscription_status, 'opening_paid')) {
    return subscription;
  }
  const settled = await updateSubscriptionRow(context, subscription, { subscription_status: status });
  await mirror(context, settled);
  if (status === 'active') {
    await planRenewal(context, settled);
    await resumeGrants(context, settled.id);
    await tell(context, settled, 'subscription.activated');
  }
  return settled;
}

/** Plans the end of the current period. What is late is done at once, period after period. */
export async function planRenewal(context: Context, subscription: SubscriptionRow): Promise<void> {
  await enqueue(context, {
    kind: 'subscription.renew',
    key: subscription.id,
    customerId: subscription.customer_id,
    runAt: subscription.current_period_end,
    payload: { subscription_id: subscription.id },
  });
  await planAnnouncement(context, subscription);
}

export async function planTrialEnd(context: Context, subscription: SubscriptionRow): Promise<void> {
  if (!subscription.trial_end) return;
  await enqueue(context, {
    kind: 'subscription.end_trial',
    key: subscription.id,
    customerId: subscription.customer_id,
    runAt: subscription.trial_end,
    payload: { subscription_id: subscription.id },
  });
}
