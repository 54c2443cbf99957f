import type {
  CancelSubscriptionRequest,
  CancelSubscriptionResponse,
  ProrationDetail,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { decimal, sum, ZERO } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { findPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import {
  lineItemsOf,
  pendingSchedulesOf,
  type SubscriptionRow,
  tell,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { decimalText, instant } from '../../wire.ts';
import { finalInvoice, giveBack, showInvoice, type WrittenInvoice } from './doors.ts';
import { finish } from './finish.ts';
import { openForChange } from './get.ts';
import { lengthened, lengthenLimits, pausedUntil } from './lengthened.ts';
import { creditFor } from './prorations.ts';
import { agree, callOff } from './schedule.ts';
import { requireAllowed } from './states.ts';

/**
 * Ends a subscription now, with its period, or at a date.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` for a state that has no end to be set
 */
export async function cancelSubscription(
  outer: Context,
  id: string,
  request: CancelSubscriptionRequest,
): Promise<CancelSubscriptionResponse> {
  const { context, subscription } = await openForChange(outer, id);
  requireAllowed(subscription, 'cancel');
  if (subscription.subscription_type === 'inherited') {
    throw invalidOperation('The subscription ends with its parent; take the customer out of the parent instead', {
      subscription_id: id,
      parent_subscription_id: subscription.parent_subscription_id,
    });
  }
  const at = effectiveDate(context, subscription, request);
  return request.cancellation_type === 'immediate'
    ? cancelNow(context, subscription, request, at)
    : cancelLater(context, subscription, request, at);
}

function effectiveDate(
  { now }: Context,
  subscription: SubscriptionRow,
  { cancellation_type: type, cancel_at }: CancelSubscriptionRequest,
): Date {
  const findings = new Findings();
  const asked = cancel_at === undefined ? undefined : new Date(cancel_at);
  if (type === 'end_of_period') return subscription.current_period_end;
  if (type === 'scheduled_date') {
    if (!asked) findings.fault('cancel_at', 'is required with cancellation_type scheduled_date');
    else if (asked <= subscription.start_date)
      findings.fault('cancel_at', 'must be after the start of the subscription');
    else if (asked < subscription.current_period_start) {
      findings.fault('cancel_at', 'must not be before the current period, whose predecessors are invoiced');
    }
  } else if (asked) {
    if (asked > now) findings.fault('cancel_at', 'must not lie in the future; use cancellation_type scheduled_date');
    else if (asked <= subscription.current_period_start) {
      findings.fault(
        'cancel_at',
        `must be after the start of the period, ${instant(subscription.current_period_start)}`,
      );
    }
  }
  findings.raise();
  return asked ?? now;
}

async function cancelNow(
  context: Context,
  subscription: SubscriptionRow,
  request: CancelSubscriptionRequest,
  at: Date,
): Promise<CancelSubscriptionResponse> {
  const prorates = request.proration_behavior === 'create_prorations';
  // A pause that lasts until the end has made the period longer, as one that is over has.
  const paused = await pausedUntil(context, subscription, at);
  const longer = paused > 0 ? lengthened(subscription, paused) : {};
  if (paused > 0) await lengthenLimits(context, subscription, paused);
  const details = prorates ? await creditsAt(context, { ...subscription, ...longer }, at) : [];
  const wasTrialing = subscription.subscription_status === 'trialing';
  const start = subscription.current_period_start;
  const over = await finish(context, subscription, at, {
    ...notes(subscription, request, at),
    ...longer,
    cancelled_at: context.now,
    cancel_at_period_end: false,
  });
  const total = sum(details.map((detail) => decimal(detail.credit_amount)));
  const wantsInvoice = request.cancel_immediately_inovice_policy === 'generate_invoice' && !wasTrialing && at > start;
  const invoice = wantsInvoice ? await finalInvoice(context, over, { start, end: at }) : undefined;
  if (total.gt(ZERO)) {
    await giveBack(context, over, total, `cancellation_${over.id}`, 'Unused time of a cancelled subscription');
  }
  return response(context, over, request, { at, details, invoice, message: 'Subscription cancelled' });
}

/** Each line item's unused part of what was paid in advance. A trial was paid by nobody. */
async function creditsAt(context: Context, subscription: SubscriptionRow, at: Date): Promise<ProrationDetail[]> {
  if (subscription.subscription_status === 'trialing') return [];
  const items = await lineItemsOf(context.db, [subscription.id]);
  refuseMixedPeriods(
    subscription,
    items.filter((item) => !item.end_date || item.end_date > at),
  );
  const priceOf = byId(await findPrices(context.db, idsOf(items.map((item) => item.price_id))));
  const left = Math.max(0, subscription.current_period_end.getTime() - at.getTime());
  const details: ProrationDetail[] = [];
  for (const item of items) {
    const price = priceOf.get(item.price_id);
    const part = price && (await creditFor(context, subscription, item, price, at));
    if (!part?.amount.gt(ZERO)) continue;
    const name = item.plan_display_name || item.display_name;
    details.push({
      line_item_id: item.id,
      price_id: item.price_id,
      plan_name: name,
      original_amount: decimalText(part.charged),
      credit_amount: decimalText(part.amount),
      charge_amount: '0',
      proration_days: Math.ceil(left / DAY),
      description: `Unused time of ${name} from ${day(at)}`,
    });
  }
  return details;
}

const DAY = 86_400_000;
const DATE = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const day = (at: Date) => DATE.format(at);

/** @throws ApiError `invalid_operation`: proration compares with one period, so everything has to have the same */
export function refuseMixedPeriods(
  { id }: SubscriptionRow,
  items: readonly { billing_period: string; billing_period_count: number; price_type: string }[],
): void {
  const periods = new Set(
    items.flatMap((item) =>
      item.price_type === 'FIXED' ? [`${item.billing_period} × ${item.billing_period_count}`] : [],
    ),
  );
  if (periods.size <= 1) return;
  throw invalidOperation(
    `create_prorations needs fixed charges of one billing period, not of ${[...periods].join(', ')}; use none`,
    { subscription_id: id },
  );
}

async function cancelLater(
  context: Context,
  subscription: SubscriptionRow,
  request: CancelSubscriptionRequest,
  at: Date,
): Promise<CancelSubscriptionResponse> {
  if (subscription.cancel_at) {
    throw invalidOperation(`The subscription will be cancelled at ${instant(subscription.cancel_at)} already`, {
      subscription_id: subscription.id,
      cancel_at: instant(subscription.cancel_at),
    });
  }
  for (const schedule of await pendingSchedulesOf(context.db, subscription.id)) await callOff(context, schedule);
  const { cancel_at, cancel_at_period_end, end_date, current_period_end, cancelled_at } = subscription;
  const isPeriodEnd = request.cancellation_type === 'end_of_period';
  const cut = !isPeriodEnd && at < current_period_end;
  const planned = await updateSubscriptionRow(context, subscription, {
    ...notes(subscription, request, at),
    cancel_at: at,
    cancel_at_period_end: isPeriodEnd,
    cancelled_at: context.now,
    ...(!isPeriodEnd && { end_date: at }),
    ...(cut && { current_period_end: at }),
  });
  const { cancellation_type, reason } = request;
  await agree(context, planned, {
    type: 'cancellation',
    at,
    configuration: { cancellation_type, ...(reason && { reason }) },
    before: { cancel_at, cancel_at_period_end, end_date, cancelled_at, ...(cut && { current_period_end }) },
  });
  await tell(context, planned, 'subscription.updated');
  const message = isPeriodEnd
    ? 'Subscription will be cancelled at the end of the current period'
    : `Subscription will be cancelled at ${instant(at)}`;
  return response(context, planned, request, { at, details: [], invoice: undefined, message });
}

const notes = ({ metadata }: SubscriptionRow, request: CancelSubscriptionRequest, at: Date) => ({
  metadata: {
    ...metadata,
    cancellation_type: request.cancellation_type,
    ...(request.reason && { cancellation_reason: request.reason }),
    effective_date: instant(at),
  },
});

interface Done {
  at: Date;
  details: ProrationDetail[];
  invoice: WrittenInvoice | undefined;
  message: string;
}

async function response(
  context: Context,
  row: SubscriptionRow,
  request: CancelSubscriptionRequest,
  { at, details, invoice, message }: Done,
): Promise<CancelSubscriptionResponse> {
  return {
    subscription_id: row.id,
    cancellation_type: request.cancellation_type,
    effective_date: instant(at),
    status: row.subscription_status,
    reason: request.reason ?? '',
    proration_details: details,
    total_credit_amount: decimalText(sum(details.map((detail) => decimal(detail.credit_amount)))),
    ...(invoice && { proration_invoice: await showInvoice(context, invoice) }),
    message,
    processed_at: instant(context.now),
  };
}
