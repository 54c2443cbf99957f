/**
 * What subscriptions need of the rest of billing. Everything that moves money or writes invoices on their behalf goes
 * through here, so it is plain to see what a subscription can cause.
 */
import type { CreateCreditGrantRequest, CreditGrant, Invoice, InvoiceBillingReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { showInvoice as showOne } from '../../resources/invoices/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { getInvoiceRow, openingInvoice as opening } from '../invoices/index.ts';

/** What is known of an invoice here: whether something of it is still to be paid. */
export interface WrittenInvoice {
  readonly id: string;
  readonly amount_remaining: Parameters<typeof String>[0];
}

/** The invoice of what is charged in advance; undefined when nothing is due. */
export async function openingInvoice(
  context: Context,
  subscription: SubscriptionRow,
  reason: InvoiceBillingReason,
): Promise<WrittenInvoice | undefined> {
  return (await opening(context, subscription, reason)).invoice;
}

export async function startGrants(
  _context: Context,
  _subscription: SubscriptionRow,
  _grants: readonly CreateCreditGrantRequest[] | undefined,
): Promise<void> {}

/** Credit grants of some subscriptions as they are shown, by the subscription's id. */
export async function creditGrantsOf(
  _context: Context,
  _subscriptionIds: readonly string[],
): Promise<Map<string, CreditGrant[]>> {
  return new Map();
}

/** An invoice as it is now, to be shown with its subscription. */
export async function showInvoice(context: Context, { id }: WrittenInvoice): Promise<Invoice> {
  return showOne(context, await getInvoiceRow(context, id));
}
