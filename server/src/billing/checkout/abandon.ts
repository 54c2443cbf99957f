import type { Context } from '../../context.ts';
import {
  type CheckoutRow,
  changeCheckout,
  findCheckout,
  isOpen,
  lockCheckout,
  toCheckoutWebhook,
} from '../../resources/checkout/index.ts';
import { updateInvoiceRow } from '../../resources/invoices/index.ts';
import { changePayment, lockPayment, isOpen as mayStillCome } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { updateSubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { emit } from '../../webhooks/index.ts';
import { voidInvoice } from '../invoices/index.ts';
import { lockPayable } from '../payments/index.ts';
import { callOff } from './actions.ts';

/**
 * Ends a session that was not paid: what it had prepared is taken back, and a page that is still open pays for nothing, so
 * money that comes on it goes back.
 */
export async function abandon(
  request: Context,
  id: string,
  status: 'failed' | 'expired',
  reason: string | undefined,
): Promise<void> {
  const known = await lockCheckoutLast(request, id);
  if (!known) return;
  const { context, session, invoice, subscription } = known;
  if (invoice?.invoice_status === 'DRAFT' || invoice?.invoice_status === 'SKIPPED') {
    await voidInvoice(context, invoice.id);
    await updateInvoiceRow(context.db, invoice.id, { status: 'archived', ...changeOf(context) });
  }
  await callOff(context, session);
  const payment = session.checkout_payment_id && (await lockPayment(context.db, session.checkout_payment_id));
  if (payment && mayStillCome(payment.payment_status)) {
    const given = { payment_status: 'VOIDED', voided_at: context.now, status: 'archived' } as const;
    await changePayment(context.db, payment.id, { ...given, ...changeOf(context) });
  }
  if (subscription?.subscription_status === 'draft' && session.action === 'create_subscription') {
    await updateSubscriptionRow(context, subscription, { status: 'archived' });
  }
  const over = await changeCheckout(context.db, id, {
    checkout_status: status,
    ...(reason && { failure_reason: reason }),
    ...changeOf(context),
  });
  await emit(context, `checkout.session.${status}`, id, toCheckoutWebhook(over));
}

/** The session after what it is about: everybody locks subscription and invoice first. */
async function lockCheckoutLast(request: Context, id: string) {
  const known = await findOpen(request, id);
  if (!known) return undefined;
  const context = await inCustomersTime(request, known.customer_id);
  const payable = known.checkout_invoice_id ? await lockPayable(context, known.checkout_invoice_id) : undefined;
  const session = await lockCheckout(context.db, id);
  if (!session || !isOpen(session)) return undefined;
  return { context, session, invoice: payable?.invoice, subscription: payable?.subscription };
}

async function findOpen({ db }: Context, id: string): Promise<CheckoutRow | undefined> {
  const session = await findCheckout(db, id);
  return session && isOpen(session) ? session : undefined;
}
