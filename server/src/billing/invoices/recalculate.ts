import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { type InvoiceRow, requireMove, updateInvoiceRow } from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { findSubscriptions, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { settledAhead } from './chargedAhead.ts';
import { computeDraft, draftFor, periodOf } from './drafts.ts';
import { finalizeDraft } from './finalize.ts';
import { inItsTime, invoiceToMove } from './find.ts';
import { voidInvoice } from './voiding.ts';

/**
 * Brings a draft up to date.
 *
 * @throws ApiError `not_found`, `invalid_operation` for an invoice that is no draft or was edited by hand
 */
export async function computeInvoice(outer: Context, id: string): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'compute');
  const context = await inItsTime(outer, row);
  if (row.is_manually_edited) {
    throw invalidOperation(`The lines of invoice ${id} were edited by hand; computing it would undo that.`, {
      invoice_id: id,
    });
  }
  // A single sale says what it says.
  if (row.invoice_type !== 'SUBSCRIPTION') return row;
  const { row: computed } = await computeDraft(context, row, await subscriptionOf(context, row));
  return computed;
}

/** {@link computeInvoice} for subscriptions, and at wish what follows. */
export async function recalculateDraft(outer: Context, id: string, finalize: boolean): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'compute');
  requireSubscription(row);
  const computed = await computeInvoice(outer, id);
  if (!finalize || computed.invoice_status === 'SKIPPED') return computed;
  const context = await inItsTime(outer, row);
  return finalizeDraft(context, computed);
}

/**
 * Voids an issued invoice and issues another for the same period and reason from what is known now. What was paid comes back
 * as credits by the voiding. What it charged in advance stays where a change since then was settled against it.
 *
 * @throws ApiError `not_found`, `invalid_operation` for anything but an issued invoice of a subscription
 */
export async function recalculateInvoice(outer: Context, id: string): Promise<InvoiceRow> {
  const row = await invoiceToMove(outer, id, 'recalculate');
  requireSubscription(row);
  const context = await inItsTime(outer, row);
  requireMove(row, 'void');
  const subscription = await subscriptionOf(context, row);
  const ahead = await settledAhead(context, row);
  await voidInvoice(context, id);
  const request = { reason: row.billing_reason, period: periodOf(row), point: row.reference_point };
  const { row: draft } = await draftFor(context, subscription, request);
  const {
    row: computed,
    contents,
    taxes,
  } = await computeDraft(context, draft, subscription, {
    isNew: true,
    ahead,
  });
  const issued =
    computed.invoice_status === 'SKIPPED' ? computed : await finalizeDraft(context, computed, { contents, taxes });
  await updateInvoiceRow(context.db, id, { recalculated_invoice_id: issued.id, ...changeOf(context) });
  return issued;
}

function requireSubscription(row: InvoiceRow): void {
  if (row.invoice_type === 'SUBSCRIPTION') return;
  throw invalidOperation(
    `Invoice ${row.id} is ${row.invoice_type}; only a SUBSCRIPTION invoice is computed from usage.`,
    {
      invoice_id: row.id,
      invoice_type: row.invoice_type,
    },
  );
}

async function subscriptionOf({ db }: Context, { id, subscription_id }: InvoiceRow): Promise<SubscriptionRow> {
  const [subscription] = subscription_id ? await findSubscriptions(db, [subscription_id]) : [];
  if (!subscription) throw new Error(`Invoice ${id} is of a subscription that is not there.`);
  return subscription;
}
