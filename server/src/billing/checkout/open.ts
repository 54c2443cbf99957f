import type { CheckoutAction, CheckoutConfiguration, CheckoutParams } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { alreadyExists } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import type { Decimal } from '../../rating/decimal.ts';
import { type CheckoutRow, insertCheckout, openCheckoutOf, toCheckoutWebhook } from '../../resources/checkout/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { gatewayCustomer, type PaymentRow } from '../../resources/payments/index.ts';
import { newRecord } from '../../resources/records.ts';
import { emit } from '../../webhooks/index.ts';
import { recordPayment } from '../payments/index.ts';
import { askForMoney } from './ask.ts';

/** How long a customer has to pay. */
const LIFETIME = 15 * 60_000;

export interface CheckoutOpening {
  readonly action: CheckoutAction;
  readonly customerId: string;
  /** The subscription or wallet that the work is about. */
  readonly subjectId: string;
  /** What to do once paid. */
  readonly configuration: CheckoutConfiguration;
  readonly params: CheckoutParams;
  /** The draft that is paid. It becomes owed, and gets its number, only when it is. */
  readonly invoice: InvoiceRow;
  /** What the customer has to pay. */
  readonly amount: Decimal;
}

/**
 * Opens a session: the customer pays first, then the work is done. The page to pay on is made right after the commit.
 *
 * @throws ApiError `already_exists` while another session under the same key, or about the same thing, is open
 */
export async function openCheckout(context: Context, opening: CheckoutOpening): Promise<CheckoutRow> {
  const { action, customerId, subjectId, configuration, params, invoice } = opening;
  await refuseSecond(context, params.idempotency_key, subjectId);
  const record = newRecord(context, 'cs');
  const expiresAt = new Date(context.now.getTime() + LIFETIME);
  const payment = await paymentFor(context, record.id, opening);
  const session = await insertCheckout(context.db, {
    ...record,
    customer_id: customerId,
    action,
    subject_id: subjectId,
    checkout_status: 'initiated',
    payment_provider: params.payment_provider,
    payment_provider_config: params.payment_provider_config ?? null,
    configuration,
    checkout_invoice_id: invoice.id,
    checkout_payment_id: payment.id,
    success_url: params.success_url ?? null,
    failure_url: params.failure_url ?? null,
    cancel_url: params.cancel_url ?? null,
    idempotency_key: params.idempotency_key || null,
    expires_at: expiresAt,
    metadata: params.metadata ?? null,
  });
  await enqueue(context, {
    kind: 'checkout.expire',
    key: session.id,
    customerId,
    runAt: expiresAt,
    payload: { session_id: session.id },
  });
  await emit(context, 'checkout.session.initiated', session.id, toCheckoutWebhook(session));
  context.after?.leave(askForMoney(context.services, session, payment));
  return session;
}

async function refuseSecond({ db }: Context, key: string | undefined, subjectId: string): Promise<void> {
  const other = await openCheckoutOf(db, { key: key || undefined, subjectId });
  if (!other) return;
  throw alreadyExists(
    other.subject_id === subjectId
      ? `${subjectId} waits for the payment of another checkout session. Wait for it, or until it expires.`
      : 'An open checkout session has this idempotency_key. It can be used again when that one is over.',
    {
      checkout_session_id: other.id,
      ...(other.subject_id === subjectId
        ? { [subjectId.startsWith('wallet') ? 'wallet_id' : 'subscription_id']: subjectId }
        : { idempotency_key: key }),
    },
  );
}

/** A link, unless the customer's saved method is to be tried first. */
async function paymentFor(context: Context, sessionId: string, opening: CheckoutOpening): Promise<PaymentRow> {
  const { customerId, params, invoice, amount } = opening;
  const automatic = params.payment_provider_config?.collection_method === 'charge_automatically';
  const known = automatic && (await gatewayCustomer(context.db, params.payment_provider, customerId));
  const { row } = await recordPayment(context, {
    destination_type: 'INVOICE',
    destination_id: invoice.id,
    invoice_id: invoice.id,
    customer_id: customerId,
    payment_method_type: known ? 'CARD' : 'PAYMENT_LINK',
    payment_gateway: params.payment_provider,
    payment_status: known ? 'PROCESSING' : 'INITIATED',
    amount: amount.toFixed(),
    currency: invoice.currency,
    // Whoever is to be charged by themselves later has to leave something that can be charged.
    save_card_and_make_default: automatic,
    success_url: params.success_url ?? null,
    cancel_url: params.cancel_url ?? params.failure_url ?? null,
    idempotency_key: `checkout-${sessionId}`,
    metadata: { checkout_session_id: sessionId },
  });
  return row;
}
