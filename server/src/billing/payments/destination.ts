import type { CreatePaymentRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { type Decimal, ZERO } from '../../rating/decimal.ts';
import { currencyPrecision } from '../../rating/money.ts';
import { findCustomer } from '../../resources/customers/index.ts';
import { storedDecimal } from '../../resources/decimals.ts';
import { Findings } from '../../resources/findings.ts';
import { findInvoices, type InvoiceRow, lockInvoice } from '../../resources/invoices/index.ts';
import { lockSubscription, type SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** What a payment is for, locked in the order that everybody locks in. */
export interface Destination {
  readonly customerId: string;
  readonly invoice: InvoiceRow | undefined;
  readonly subscription: SubscriptionRow | undefined;
}

/** An invoice and the subscription it belongs to, which nobody else changes until the transaction ends. */
export async function lockPayable(
  { db }: Context,
  invoiceId: string,
): Promise<{ invoice: InvoiceRow | undefined; subscription: SubscriptionRow | undefined }> {
  const [known] = await findInvoices(db, [invoiceId]);
  const subscription = known?.subscription_id ? await lockSubscription(db, known.subscription_id) : undefined;
  return { subscription, invoice: known && (await lockInvoice(db, invoiceId)) };
}

/**
 * Finds and locks what is to be paid, and gathers every fault of the request.
 *
 * @throws ApiError `validation_error`, `not_found`, `invalid_operation` for an invoice that cannot be paid any more
 */
export async function destinationOf(
  context: Context,
  request: CreatePaymentRequest,
): Promise<{ destination: Destination; amount: Decimal }> {
  const findings = new Findings();
  const amount = amountOf(request, findings);
  methodFaults(request, findings);
  const destination = await find(context, request, findings);
  const { invoice } = destination;
  if (invoice && invoice.currency !== request.currency.toLowerCase()) {
    findings.fault('currency', `must be ${invoice.currency}, the currency of the invoice`);
  }
  findings.raise();
  if (invoice) refuseClosed(invoice);
  return { destination, amount };
}

const DIGITS = { decimals: 8, integers: 20 };

function amountOf({ amount: text, currency, payment_method_type }: CreatePaymentRequest, findings: Findings): Decimal {
  const faults: Record<string, string> = {};
  const amount = storedDecimal(text, 'amount', DIGITS, faults);
  if (amount && !amount.gt(0)) faults.amount ??= 'must be greater than 0';
  const places = currencyPrecision(currency);
  // A provider takes whole minor units; what it would cut off would be booked and never received.
  if (amount && payment_method_type !== 'OFFLINE' && amount.decimalPlaces() > places) {
    faults.amount ??= `must have at most ${places} decimals, because ${currency.toLowerCase()} has no smaller unit`;
  }
  findings.faultsUnder('', faults);
  return amount ?? ZERO;
}

function methodFaults(request: CreatePaymentRequest, findings: Findings): void {
  const { payment_method_type: type, payment_method_id: id, payment_gateway, destination_type } = request;
  if (type === 'OFFLINE' && id) findings.fault('payment_method_id', 'is not for OFFLINE payments');
  if ((type === 'ACH' || type === 'UPI') && !id) findings.fault('payment_method_id', `is required by ${type}`);
  if (type === 'PAYMENT_LINK' && !payment_gateway) findings.fault('payment_gateway', 'is required by PAYMENT_LINK');
  if (type === 'CREDITS' && destination_type !== 'INVOICE') {
    findings.fault('payment_method_type', 'CREDITS can only pay an invoice');
  }
}

async function find(context: Context, request: CreatePaymentRequest, findings: Findings): Promise<Destination> {
  const { destination_type, destination_id: id } = request;
  const nothing: Destination = { customerId: '', invoice: undefined, subscription: undefined };
  if (destination_type === 'CUSTOMER') {
    const customer = await findCustomer(context.db, id);
    if (customer?.status === 'published') return { ...nothing, customerId: customer.id };
    findings.notFound('Customer', 'destination_id', id);
    return nothing;
  }
  const { invoice, subscription } = await lockPayable(context, id);
  if (invoice) return { customerId: invoice.customer_id, invoice, subscription };
  findings.notFound('Invoice', 'destination_id', id);
  return nothing;
}

/** @throws ApiError `invalid_operation` for an invoice that takes no money any more */
function refuseClosed({ id, invoice_status, payment_status }: InvoiceRow): void {
  if (invoice_status !== 'DRAFT' && invoice_status !== 'FINALIZED') {
    throw invalidOperation(`Invoice ${id} is ${invoice_status} and cannot be paid.`, {
      invoice_id: id,
      invoice_status,
    });
  }
  if (payment_status === 'SUCCEEDED' || payment_status === 'OVERPAID' || payment_status === 'REFUNDED') {
    throw invalidOperation(`Invoice ${id} is settled already: its payment status is ${payment_status}.`, {
      invoice_id: id,
      payment_status,
    });
  }
}
