import type { Context } from '../../context.ts';
import { changeCheckout, isOpen, lockCheckoutOfPayment, toCheckoutWebhook } from '../../resources/checkout/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import type { PaymentRow } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { emit } from '../../webhooks/index.ts';
import { fulfil } from './actions.ts';

/**
 * A payment has arrived, and its invoice counts it: if a session waited for it, the work is done now, in the same
 * transaction, so that nobody has paid for nothing.
 */
export async function completeCheckout(
  context: Context,
  payment: PaymentRow,
  invoice: InvoiceRow,
  subscription: SubscriptionRow | undefined,
): Promise<void> {
  const session = await lockCheckoutOfPayment(context.db, payment.id);
  if (!session || !isOpen(session)) return;
  const result = await fulfil(context, session, { payment, invoice, subscription });
  const done = await changeCheckout(context.db, session.id, {
    checkout_status: 'completed',
    completed_at: context.now,
    ...(result && { result }),
    ...changeOf(context),
  });
  await emit(context, 'checkout.session.completed', session.id, toCheckoutWebhook(done));
}
