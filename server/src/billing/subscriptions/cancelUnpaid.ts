import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { decimal } from '../../rating/decimal.ts';
import { findInvoices, type InvoiceRow } from '../../resources/invoices/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { lockSubscription } from '../../resources/subscriptions/index.ts';
import { finish } from './finish.ts';
import { afterDays } from './periods.ts';
import { allows } from './states.ts';

/** An invoice of a subscription is overdue: where the environment wants it, the subscription ends after the days of grace. */
export async function planUnpaidCancellation(context: Context, invoice: InvoiceRow): Promise<void> {
  if (!invoice.subscription_id || !invoice.due_date) return;
  const { auto_cancellation_enabled, grace_period_days } = await settingOf(context.db, 'subscription_config');
  if (!auto_cancellation_enabled) return;
  await enqueue(context, {
    kind: 'subscription.cancel_unpaid',
    key: invoice.id,
    customerId: invoice.subscription_customer_id ?? invoice.customer_id,
    runAt: afterDays(invoice.due_date, grace_period_days),
    payload: { invoice_id: invoice.id },
  });
}

/** Ends the subscription of an invoice that nobody has paid in time. */
export async function cancelUnpaid(context: Context, { invoice_id }: { invoice_id: string }): Promise<void> {
  const [found] = await findInvoices(context.db, [invoice_id]);
  const subscription = found?.subscription_id ? await lockSubscription(context.db, found.subscription_id) : undefined;
  if (!subscription || !allows(subscription.subscription_status, 'cancel')) return;
  const [invoice] = await findInvoices(context.db, [invoice_id]);
  if (invoice?.invoice_status !== 'FINALIZED' || decimal(invoice.amount_remaining).isZero()) return;
  const { auto_cancellation_enabled } = await settingOf(context.db, 'subscription_config');
  if (!auto_cancellation_enabled) return;
  await finish(context, subscription, context.now, {
    cancelled_at: context.now,
    cancel_at_period_end: false,
    metadata: {
      ...subscription.metadata,
      cancellation_type: 'immediate',
      cancellation_reason: `invoice ${invoice_id} is unpaid`,
    },
  });
}
