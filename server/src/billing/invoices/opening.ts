import type { InvoiceBillingReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { findInvoices } from '../../resources/invoices/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { type CollectionFlow, collectInvoice } from './collect.ts';
import { computeDraft, type DraftRequest, draftFor } from './drafts.ts';
import { finalizeDraft } from './finalize.ts';
import type { Period } from './periods.ts';
import { planThresholdCheck } from './threshold.ts';

/** Subscriptions that never have an invoice of their own: others pay for them, or nobody yet. */
export const isInvoiced = ({ subscription_type, subscription_status }: SubscriptionRow): boolean =>
  subscription_type !== 'inherited' && subscription_type !== 'grouped_invoicing' && subscription_status !== 'draft';

export interface Issued {
  /** As it is after collecting; undefined when nothing was due. */
  readonly invoice: InvoiceRow | undefined;
  /** What of the opening credit found nothing to reduce. */
  readonly unusedCredit?: Decimal;
}

/**
 * The invoice that a subscription, or its first charged period, begins with: what is charged in advance for the current
 * period. Written, made owed, and collected where the customer's method is charged by itself.
 *
 * @param credit lowers it: the unused time of what the subscription replaces
 */
export async function openingInvoice(
  context: Context,
  subscription: SubscriptionRow,
  reason: InvoiceBillingReason,
  credit?: Decimal,
): Promise<Issued> {
  if (!isInvoiced(subscription)) return { invoice: undefined };
  await planThresholdCheck(context, subscription);
  const period = { start: subscription.current_period_start, end: subscription.current_period_end };
  const flow = reason === 'SUBSCRIPTION_TRIAL_END' ? 'trial_end' : 'create';
  return issueNow(context, subscription, { reason, period, point: 'period_start' }, flow, credit);
}

/**
 * The last invoice of a subscription that ends now: usage and what is charged in arrear, up to the end.
 *
 * @returns undefined when nothing is due
 */
export async function finalInvoice(
  context: Context,
  subscription: SubscriptionRow,
  period: Period,
  reason: InvoiceBillingReason = 'PRORATION',
): Promise<InvoiceRow | undefined> {
  if (!isInvoiced(subscription) || period.end <= period.start) return undefined;
  return (await issueNow(context, subscription, { reason, period, point: 'cancel' }, 'cancel')).invoice;
}

/** Draft, compute, finalize, collect. An invoice that is there already and is no draft stays as it is. */
export async function issueNow(
  context: Context,
  subscription: SubscriptionRow,
  request: DraftRequest,
  flow: CollectionFlow,
  credit?: Decimal,
): Promise<Issued> {
  const { row: draft, isNew } = await draftFor(context, subscription, request);
  if (draft.invoice_status === 'FINALIZED') return { invoice: draft };
  const { row, contents, taxes, unusedCredit } = await computeDraft(context, draft, subscription, {
    credit,
    isNew,
    isQuiet: !isNew,
  });
  if (row.invoice_status === 'SKIPPED') return { invoice: undefined, unusedCredit };
  const paysItself = subscription.collection_method === 'charge_automatically';
  const settlesNothing = request.reason !== 'SUBSCRIPTION_TRIAL_START' || paysItself;
  const invoice = await finalizeDraft(context, row, { contents, taxes, settlesNothing });
  if (!paysItself || invoice.payment_status === 'SUCCEEDED') return { invoice, unusedCredit };
  await collectInvoice(context, invoice.id, flow);
  const [collected = invoice] = await findInvoices(context.db, [invoice.id]);
  return { invoice: collected, unusedCredit };
}
