import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { type InvoiceRow, lockInvoice } from '../../resources/invoices/index.ts';
import { settingOnce } from '../../resources/settings/index.ts';
import { lockSubscriptionOfInvoice, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { collectInvoice } from './collect.ts';
import { computeDraft, draftFor } from './drafts.ts';
import { finalizeDraft } from './finalize.ts';
import { isInvoiced } from './opening.ts';
import type { Period } from './periods.ts';
import { planThresholdCheck } from './threshold.ts';

/**
 * The invoice of a period that has ended: what is charged in arrear for it, usage, and what is charged in advance for the
 * next. It stays a draft for a while, so that events which come late are counted; then it is computed once more, made owed
 * and collected (`invoice.finalize`).
 *
 * @returns undefined for a subscription that is not invoiced by itself
 */
export async function invoiceOfPeriod(
  context: Context,
  subscription: SubscriptionRow,
  period: Period,
): Promise<InvoiceRow | undefined> {
  if (!isInvoiced(subscription)) return undefined;
  const request = { reason: 'SUBSCRIPTION_CYCLE', period, point: 'period_end' } as const;
  const config = settingOnce(context.db, 'invoice_config');
  const { row: draft, isNew } = await draftFor(context, subscription, request, config);
  if (draft.invoice_status === 'FINALIZED') return draft;
  await planThresholdCheck(context, subscription);
  const { row } = await computeDraft(context, draft, subscription, { isNew });
  const { finalization_delay_seconds: delay } = await config;
  await enqueue(context, {
    kind: 'invoice.finalize',
    key: row.id,
    customerId: subscription.customer_id,
    runAt: new Date(context.now.getTime() + delay * 1000),
    payload: { invoice_id: row.id },
  });
  return row;
}

/** A draft has waited long enough. Done twice, it changes nothing the second time. */
export async function finalizeWaiting(context: Context, { invoice_id }: { invoice_id: string }): Promise<void> {
  const [subscription, row] = await Promise.all([
    lockSubscriptionOfInvoice(context.db, invoice_id),
    lockInvoice(context.db, invoice_id),
  ]);
  if (!row || (row.invoice_status !== 'DRAFT' && row.invoice_status !== 'SKIPPED')) return;
  if (!subscription) {
    if (row.invoice_status === 'DRAFT') await finalizeDraft(context, row);
    return;
  }
  const computed = await computeDraft(context, row, subscription, { isQuiet: true, isUnsaved: true });
  if (computed.row.invoice_status === 'SKIPPED') return;
  const invoice = await finalizeDraft(context, computed.row, computed);
  if (subscription.collection_method === 'charge_automatically' && invoice.payment_status !== 'SUCCEEDED') {
    await collectInvoice(context, invoice.id, 'renewal');
  }
}
