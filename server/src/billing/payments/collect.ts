import type { PaymentGateway } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { sql } from '../../db/index.ts';
import { notFound } from '../../errors.ts';
import { atLeastZero, type Decimal, decimal, least, sum } from '../../rating/decimal.ts';
import { type InvoiceRow, linesOf } from '../../resources/invoices/index.ts';
import {
  type CollectionFlow,
  collectionOf,
  countPayments,
  gatewayCustomer,
  type PaymentRow,
} from '../../resources/payments/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { debitPostpaid } from '../wallets/index.ts';
import { payInAdvance } from './advance.ts';
import { charge } from './charge.ts';
import { record, tellPayment } from './create.ts';
import { type Destination, lockPayable } from './destination.ts';
import { arrive } from './settle.ts';

/**
 * What came of collecting an invoice. `processing`: a charge is under way, and what follows from it is done when it is
 * known. `partial`: wallets paid some, and there is nothing else to charge. `failed`: there is nothing to charge at all.
 */
export type Collected = 'paid' | 'partial' | 'processing' | 'failed' | 'nothing';

/**
 * Collects a finalized invoice: post-paid wallets first, in the caller's transaction, then the saved payment method for
 * what is left, right after its commit (see charge.ts).
 *
 * @param flow why; a `manual` collection may charge whatever the collection method of the subscription says
 * @throws ApiError `not_found`
 */
export function collectInvoice(context: Context, invoiceId: string, flow: CollectionFlow): Promise<Collected> {
  // Whoever writes an invoice goes on with its subscription; one that is only collected has nobody but this.
  return collect(context, invoiceId, flow, flow === 'manual');
}

/** @param settles whether a subscription that waits for this invoice is to go on from here */
export async function collect(
  context: Context,
  invoiceId: string,
  flow: CollectionFlow,
  settles: boolean,
): Promise<Collected> {
  const { invoice, subscription } = await lockPayable(context, invoiceId);
  if (!invoice) throw notFound('Invoice', 'invoice_id', invoiceId);
  const remaining = decimal(String(invoice.amount_remaining));
  if (invoice.invoice_status !== 'FINALIZED' || !remaining.gt(0)) return 'nothing';
  if (await collectionOf(context.db, invoice.id)) return 'processing';
  const destination: Destination = {
    customerId: invoice.customer_id,
    invoice,
    subscription: settles ? subscription : undefined,
  };
  const paid = await payFromWallets(context, destination, invoice, remaining);
  const rest = remaining.minus(paid);
  if (!rest.gt(0)) return 'paid';
  const method = await methodFor(context, invoice, subscription, flow);
  if (!method) return paid.gt(0) ? 'partial' : 'failed';
  const mustBePaid = flow === 'create' && subscription?.payment_behavior === 'error_if_incomplete';
  if (mustBePaid && context.after) {
    const { customer_id: customerId, currency } = invoice;
    await payInAdvance(context, invoice, { ...method, amount: rest, currency, customerId });
    return 'paid';
  }
  await chargeMethod(context, invoice, method, rest, flow);
  return 'processing';
}

/** @returns how much the wallets paid */
async function payFromWallets(
  context: Context,
  destination: Destination,
  invoice: InvoiceRow,
  remaining: Decimal,
): Promise<Decimal> {
  const { id, customer_id, currency, period_end } = invoice;
  const taken = await debitPostpaid(context, customer_id, currency, await kindsOf(context, invoice, remaining), {
    invoiceId: id,
    at: period_end ?? context.now,
  });
  for (const { walletId, transactionId, amount } of taken) {
    const { row } = await record(context, {
      ...toInvoice(invoice, amount),
      payment_method_type: 'CREDITS',
      payment_method_id: walletId,
      payment_status: 'PROCESSING',
      idempotency_key: `wallet-${transactionId}`,
    });
    await arrive(context, row, destination);
  }
  return sum(taken.map(({ amount }) => amount));
}

/** What is left, as usage and as everything else: wallets may be limited to one of them. What was paid, paid usage first. */
async function kindsOf({ db }: Context, invoice: InvoiceRow, remaining: Decimal) {
  const lines = (await linesOf(db, [invoice.id])).filter(({ price_type }) => price_type === 'USAGE');
  const charged = sum(
    lines.map((line) =>
      decimal(String(line.amount))
        .minus(decimal(String(line.line_item_discount)))
        .minus(decimal(String(line.invoice_level_discount)))
        .minus(decimal(String(line.prepaid_credits_applied))),
    ),
  );
  const settled = decimal(String(invoice.amount_paid)).plus(decimal(String(invoice.adjustment_amount)));
  const usage = least(atLeastZero(charged.minus(settled)), remaining);
  return { usage, fixed: remaining.minus(usage) };
}

/** What a subscription's invoices may be charged to by the server itself. */
interface Method {
  readonly gateway: PaymentGateway;
  /** Empty: the customer's default one. */
  readonly method: string;
}

async function methodFor(
  { db, services }: Context,
  invoice: InvoiceRow,
  subscription: SubscriptionRow | undefined,
  flow: CollectionFlow,
): Promise<Method | undefined> {
  if (!subscription) return undefined;
  if (flow !== 'manual' && subscription.collection_method !== 'charge_automatically') return undefined;
  const gateway = await services.gateways.usual(db);
  if (!gateway) return undefined;
  const method = subscription.gateway_payment_method_id ?? '';
  if (!method && !(await gatewayCustomer(db, gateway, invoice.customer_id))) return undefined;
  return { gateway, method };
}

/** Begins to charge the saved payment method. */
async function chargeMethod(
  context: Context,
  invoice: InvoiceRow,
  { gateway, method }: Method,
  amount: Decimal,
  flow: CollectionFlow,
): Promise<void> {
  const earlier = await countPayments(context.db, sql`invoice_id = ${invoice.id} and flow is not null`);
  const { row } = await record(context, {
    ...toInvoice(invoice, amount),
    payment_method_type: 'CARD',
    payment_method_id: method,
    payment_gateway: gateway,
    payment_status: 'PROCESSING',
    flow,
    collection_attempt: earlier + 1,
    idempotency_key: `collect-${invoice.id}-${earlier + 1}`,
  });
  await tellPayment(context, 'payment.pending', row);
  await charge(context, row);
}

function toInvoice({ id, customer_id, currency }: InvoiceRow, amount: Decimal): Partial<PaymentRow> {
  return {
    destination_type: 'INVOICE',
    destination_id: id,
    invoice_id: id,
    customer_id,
    amount: amount.toFixed(),
    currency,
  };
}
