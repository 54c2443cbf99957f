/**
 * What subscriptions need of the rest of billing. Everything that moves money or writes invoices on their behalf goes
 * through here, so it is plain to see what a subscription can cause.
 */
import type { CreditGrant, Invoice, WalletTransaction } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { findGrantsOf, grantsOf } from '../../resources/creditGrants/index.ts';
import { type InvoiceRow, showInvoice as showRow } from '../../resources/invoices/index.ts';
import { findSubscriptions, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { toWalletTransaction } from '../../resources/wallets/index.ts';
import { type NewGrant, startGrants as startThem, templatesOf, updateGrant } from '../grants/index.ts';
import { collectInvoice } from '../invoices/collect.ts';
import { computeDraft, draftFor } from '../invoices/drafts.ts';
import { getInvoiceRow, type OneOffLine, oneOffInvoice } from '../invoices/index.ts';
import { creditWallet } from '../wallets/index.ts';

export { cancelFutureGrants, moveGrants, type NewGrant, readGrants, resumeGrants } from '../grants/index.ts';
export {
  billedOf,
  currentUsage,
  finalInvoice,
  invoiceOfPeriod,
  lineageOf,
  openingInvoice,
  ownPeriodsAfter,
  pausedFor,
  recursWith,
} from '../invoices/index.ts';

export type WrittenInvoice = InvoiceRow;

/** Charges something outside the rhythm of the periods, at once. */
export async function chargeNow(
  context: Context,
  subscription: SubscriptionRow,
  lines: readonly OneOffLine[],
  idempotencyKey?: string,
): Promise<WrittenInvoice> {
  const invoice = await oneOffInvoice(context, {
    customerId: await invoicedFor(context, subscription),
    subscription,
    reason: 'SUBSCRIPTION_UPDATE',
    currency: subscription.currency,
    lines,
    taxes: 'subscription',
    ...(idempotencyKey && { idempotencyKey }),
  });
  if (subscription.collection_method !== 'charge_automatically') return invoice;
  await collectInvoice(context, invoice.id, 'manual');
  return getInvoiceRow(context, invoice.id);
}

/** Who gets the invoices and the credits. */
export const payerOf = ({ invoicing_customer_id, customer_id }: SubscriptionRow): string =>
  invoicing_customer_id ?? customer_id;

/** Whose invoices the charges are on: a grouped child's stand on those of its parent. */
async function invoicedFor({ db }: Context, subscription: SubscriptionRow): Promise<string> {
  const { subscription_type, parent_subscription_id } = subscription;
  const isGrouped = subscription_type === 'grouped_invoicing' && parent_subscription_id !== null;
  const [parent] = isGrouped ? await findSubscriptions(db, [parent_subscription_id]) : [];
  return payerOf(parent ?? subscription);
}

/** Puts money that is given back into the payer's wallet. @param key whatever runs twice, the credit comes once */
export async function giveBack(
  context: Context,
  subscription: SubscriptionRow,
  amount: Decimal,
  key: string,
  description: string,
): Promise<WalletTransaction> {
  const { transaction } = await creditWallet(context, {
    customerId: await invoicedFor(context, subscription),
    currency: subscription.currency,
    amount,
    reason: 'SUBSCRIPTION_CREDIT_GRANT',
    reference: { type: 'EXTERNAL', id: subscription.id },
    idempotencyKey: key,
    description,
    walletMetadata: { created_for: 'proration credit' },
  });
  return toWalletTransaction(transaction);
}

/** Makes the grants of an order live: those that it names, else those of the plan. During a trial nothing is granted. */
export async function startGrants(
  context: Context,
  subscription: SubscriptionRow,
  grants: readonly NewGrant[] | undefined,
): Promise<void> {
  const all = grants ?? (await templatesOf(context, 'PLAN', subscription.plan_id));
  const start = subscription.trial_end ?? subscription.start_date;
  await startThem(context, subscription, all, { start });
}

/** Makes the grants that come with an addon live. */
export async function startAddonGrants(
  context: Context,
  subscription: SubscriptionRow,
  addonId: string,
  options: { start: Date; end: Date | null; prorate: boolean },
): Promise<void> {
  await startThem(context, subscription, await templatesOf(context, 'ADDON', addonId), options);
}

/** Credit grants of some subscriptions as they are shown, by the subscription's id. */
export async function creditGrantsOf(
  context: Context,
  subscriptionIds: readonly string[],
): Promise<Map<string, CreditGrant[]>> {
  return grantsOf(context, 'SUBSCRIPTION', [...subscriptionIds]);
}

/** The invoice of the current period as a draft, as far as it is known now. It becomes owed when the period ends. */
export async function draftCurrent(context: Context, subscription: SubscriptionRow): Promise<void> {
  const period = { start: subscription.current_period_start, end: subscription.current_period_end };
  const request = { reason: 'SUBSCRIPTION_CYCLE', period, point: 'period_end' } as const;
  const { row, isNew } = await draftFor(context, subscription, request);
  if (row.invoice_status === 'DRAFT' || row.invoice_status === 'SKIPPED') {
    await computeDraft(context, row, subscription, { isNew });
  }
}

/** Ends the credit grants that a subscription has from a plan, and begins those of another. */
export async function swapPlanGrants(
  context: Context,
  subscription: SubscriptionRow,
  fromPlanId: string,
  toPlanId: string,
  at: Date,
): Promise<void> {
  for (const grant of await findGrantsOf(context.db, 'SUBSCRIPTION', [subscription.id], context.now)) {
    if (grant.plan_id === fromPlanId) await updateGrant(context, grant.id, { end_date: at.toISOString() });
  }
  await startThem(context, subscription, await templatesOf(context, 'PLAN', toPlanId), { start: at });
}

/** An invoice as it is now, to be shown with its subscription. */
export async function showInvoice(context: Context, { id }: WrittenInvoice): Promise<Invoice> {
  return showRow(context, await getInvoiceRow(context, id));
}
