/**
 * What subscriptions need of the rest of billing. Everything that moves money or writes invoices on their behalf goes
 * through here, so it is plain to see what a subscription can cause.
 */
import type { CreateCreditGrantRequest, CreditGrant, Invoice, InvoiceBillingReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** What is known of an invoice here: whether something of it is still to be paid. */
export interface WrittenInvoice {
  readonly id: string;
  readonly amount_remaining: Parameters<typeof String>[0];
}

export async function openingInvoice(
  _context: Context,
  _subscription: SubscriptionRow,
  _reason: InvoiceBillingReason,
): Promise<WrittenInvoice | undefined> {
  return undefined;
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

export async function showInvoice(_context: Context, _invoice: WrittenInvoice): Promise<Invoice | undefined> {
  return undefined;
}
