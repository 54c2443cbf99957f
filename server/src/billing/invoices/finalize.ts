import type { Context } from '../../context.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import { finalizeInvoice as finalizeState } from '../../rating/steps/pipeline.ts';
import {
  contentsOf,
  type InvoiceChange,
  type InvoiceContents,
  type InvoiceRow,
  insertTaxesApplied,
  numberInvoice,
  seriesAt,
  tellAbout,
  updateLineCredits,
} from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { settingOnce } from '../../resources/settings/index.ts';
import { findTaxRates } from '../../resources/taxes/index.ts';
import { applyPrepaid, prepaidWallets } from '../wallets/index.ts';
import { amountsOf, stateOf, taxRows } from './contents.ts';
import { getInvoiceRow, inItsTime, invoiceToMove } from './find.ts';
import { planOverdue } from './overdue.ts';
import { taxesOfSubscription } from './taxes.ts';
import { ratingTerms, type TaxUse } from './terms.ts';

/**
 * Makes a draft owed: prepaid credits, taxes, the number. A skipped invoice stays as it is; nothing is collected.
 *
 * @throws ApiError `not_found`, `invalid_operation` for an invoice that is no draft
 */
export async function finalizeInvoice(context: Context, id: string): Promise<InvoiceRow> {
  const found = await getInvoiceRow(context, id);
  if (found.invoice_status === 'SKIPPED') return found;
  const row = await invoiceToMove(context, id, 'finalize');
  return finalizeDraft(await inItsTime(context, row), row);
}

/** What whoever finalizes a draft has at hand. */
export interface Known {
  readonly contents: InvoiceContents;
  readonly taxes: readonly TaxUse[];
  /** What of the draft is not stored yet. */
  readonly unsaved?: InvoiceChange;
  /** false leaves an invoice over 0 unpaid, as trials that are not charged by themselves want it. */
  readonly settlesNothing?: boolean;
}

/** {@link finalizeInvoice} for a draft that the caller has locked or just written. */
export async function finalizeDraft(context: Context, draft: InvoiceRow, known?: Known): Promise<InvoiceRow> {
  const { db, now } = context;
  const contents = known?.contents ?? (await contentsOf(db, [draft.id]))(draft.id);
  const taxes = known?.taxes ?? (await taxesOfDraft(context, draft, contents));
  // Credits that were good when the period ended pay for it, however late that is done.
  const at = draft.period_end && draft.period_end < now ? draft.period_end : now;
  const isUsage = contents.lines.some((line) => line.price_type === 'USAGE');
  const [wallets, config] = await Promise.all([
    isUsage ? prepaidWallets(db, draft.customer_id, draft.currency, { at, lock: true }) : [],
    settingOnce(db, 'invoice_config'),
  ]);
  const terms = ratingTerms({ currency: draft.currency, coupons: [], taxes, wallets });
  const state = finalizeState(stateOf(draft, contents.lines), terms);
  for (const [walletId, debits] of Map.groupBy(state.walletDebits, (debit) => debit.walletId)) {
    const amount = debits.reduce((total, debit) => total.plus(debit.amount), ZERO);
    await applyPrepaid(context, walletId, amount, { invoiceId: draft.id, at });
  }
  const credits = state.lines.flatMap(({ id, prepaidCredits }) =>
    prepaidCredits.isZero() ? [] : [{ id, prepaid_credits_applied: prepaidCredits.toFixed() }],
  );
  await updateLineCredits(db, credits, now);
  const taxed = contents.taxes.length > 0 ? [...contents.taxes] : taxRows(context, draft, taxes, state);
  if (contents.taxes.length === 0) await insertTaxesApplied(db, taxed);
  const amounts = amountsOf(draft, state);
  const isSettled = decimal(amounts.amount_remaining ?? '0').isZero();
  const paid = isSettled && known?.settlesNothing !== false;
  const change: InvoiceChange = {
    ...known?.unsaved,
    ...amounts,
    ...changeOf(context),
    invoice_status: 'FINALIZED',
    ...(paid && { payment_status: amounts.payment_status === 'OVERPAID' ? 'OVERPAID' : 'SUCCEEDED' }),
    ...(paid && { paid_at: draft.paid_at ?? now }),
    issue_date: draft.issue_date ?? now,
    finalized_at: now,
  };
  await context.barrier?.arrive();
  const row = await numberInvoice(db, draft.id, change, seriesAt(now, config));
  const creditOf = new Map(credits.map((credit) => [credit.id, credit.prepaid_credits_applied]));
  const lines = contents.lines.map((line) => ({
    ...line,
    prepaid_credits_applied: creditOf.get(line.id) ?? line.prepaid_credits_applied,
  }));
  await tellAbout(context, 'invoice.update.finalized', row, { ...contents, lines, taxes: taxed });
  await planOverdue(context, row);
  return row;
}

/** A draft that was taxed already keeps its taxes; a subscription's draft takes those its subscription has. */
async function taxesOfDraft(context: Context, draft: InvoiceRow, contents: InvoiceContents): Promise<TaxUse[]> {
  if (contents.taxes.length === 0) {
    return draft.invoice_type === 'SUBSCRIPTION' ? taxesOfSubscription(context, draft) : [];
  }
  const rates = await findTaxRates(
    context.db,
    contents.taxes.map((tax) => tax.tax_rate_id),
  );
  return contents.taxes.flatMap((tax) => {
    const rate = rates.find((candidate) => candidate.id === tax.tax_rate_id);
    return rate ? [{ rate, associationId: tax.tax_association_id }] : [];
  });
}
