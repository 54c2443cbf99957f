import { createHash } from 'node:crypto';
import type { InvoiceBillingReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { type Decimal, formatDecimal, ZERO } from '../../rating/decimal.ts';
import { applyOpeningCredit } from '../../rating/proration.ts';
import { computeInvoice as computeState } from '../../rating/steps/pipeline.ts';
import type { Trace } from '../../rating/trace.ts';
import {
  contentsOf,
  type InvoiceChange,
  type InvoiceContents,
  type InvoiceRow,
  insertInvoice,
  type ReferencePoint,
  tellAbout,
  updateInvoiceRow,
} from '../../resources/invoices/index.ts';
import { changeOf } from '../../resources/records.ts';
import { settingOnce } from '../../resources/settings/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { OPENING_ADJUSTMENT } from './billed.ts';
import type { Ahead } from './chargedAhead.ts';
import { compose } from './compose.ts';
import { amountsOf, couponRows, lineRows, type NewLine, toCharged } from './contents.ts';
import { draftRow } from './draft.ts';
import { type Period, toInterval } from './periods.ts';
import { insertContents, recognized, replaceContents } from './redraft.ts';
import { ratingTerms, type TaxUse } from './terms.ts';

/** A draft of a subscription: for which period, and why. */
export interface DraftRequest {
  readonly reason: InvoiceBillingReason;
  readonly period: Period;
  readonly point: ReferencePoint;
}

/**
 * The invoice of a subscription for a period and reason: the one there is, or a new empty draft, which is stored when it is
 * computed. The caller holds the lock of the subscription.
 *
 * @param config for a caller who reads it anyway
 */
export async function draftFor(
  context: Context,
  subscription: SubscriptionRow,
  { reason, period, point }: DraftRequest,
  config = settingOnce(context.db, 'invoice_config'),
): Promise<{ row: InvoiceRow; isNew: boolean }> {
  const { db } = context;
  const [existing, { due_date_days }] = await Promise.all([
    db.first<InvoiceRow>(
      sql`
      select * from invoices
      where ${scoped(db.scope)} and subscription_id = ${subscription.id} and billing_reason = ${reason}
        and period_start = ${period.start} and period_end = ${period.end} and invoice_type = 'SUBSCRIPTION'
        and invoice_status <> 'VOIDED' and status = 'published'
      for update`,
    ),
    config,
  ]);
  if (existing) return { row: existing, isNew: false };
  const payer = subscription.invoicing_customer_id ?? subscription.customer_id;
  const row = draftRow(context, {
    customer_id: payer,
    subscription_id: subscription.id,
    subscription_customer_id: payer === subscription.customer_id ? null : subscription.customer_id,
    invoice_type: 'SUBSCRIPTION',
    billing_reason: reason,
    billing_period: subscription.billing_period,
    currency: subscription.currency,
    period_start: period.start,
    period_end: period.end,
    due_date: dueDate(subscription, period, due_date_days),
    reference_point: point,
    idempotency_key: keyOf(context, subscription, reason, period),
  });
  return { row, isNew: true };
}

const DAY = 86_400_000;

/** Days after the end of the period: those of the payment terms, else the environment's. */
function dueDate({ payment_terms }: SubscriptionRow, period: Period, usual: number): Date {
  const days = payment_terms ? Number.parseInt(payment_terms, 10) : usual;
  return new Date(period.end.getTime() + days * DAY);
}

/** The same for the same subscription, period (to the minute) and reason. */
function keyOf({ db }: Context, subscription: SubscriptionRow, reason: string, period: Period): string {
  const minute = (date: Date) => date.toISOString().slice(0, 16);
  const { tenantId, environmentId } = db.scope;
  const parts = [tenantId, environmentId, subscription.customer_id, minute(period.start), minute(period.end)];
  const hash = createHash('sha256')
    .update([...parts, subscription.id, reason].join('|'))
    .digest('hex');
  return `subscription_invoice-${hash.slice(0, 16)}`;
}

export interface ComputedDraft {
  readonly row: InvoiceRow;
  readonly contents: InvoiceContents;
  readonly taxes: readonly TaxUse[];
  /** What of an opening credit found no line to reduce. */
  readonly unusedCredit: Decimal;
  /** What is new in `row` and not stored yet, for whoever finalizes it at once. */
  readonly unsaved: InvoiceChange;
}

export interface Computing {
  readonly credit?: Decimal | undefined;
  /** The draft is not stored yet. */
  readonly isNew?: boolean;
  readonly isQuiet?: boolean;
  readonly isUnsaved?: boolean;
  readonly ahead?: Ahead | undefined;
}

/**
 * Brings a draft up to date with usage, prices and coupons. One that comes to nothing is skipped; it can be computed again.
 *
 * @param isQuiet tells nobody: what follows at once does
 * @param isUnsaved leaves the row of a draft that comes to something to whoever finalizes it
 * @param ahead what is charged in advance, whatever the line items say now
 * @param credit reduces the fixed lines in order: the unused time of a plan that this subscription replaces
 */
export async function computeDraft(
  context: Context,
  draft: InvoiceRow,
  subscription: SubscriptionRow,
  { credit, isNew = false, isQuiet = false, isUnsaved = false, ahead }: Computing = {},
): Promise<ComputedDraft> {
  const { db, now } = context;
  const period = periodOf(draft);
  const [composition, readStored] = await Promise.all([
    compose(context, {
      subscription,
      window: toInterval(period),
      point: draft.reference_point,
      invoiceId: draft.id,
      isNew,
      ahead,
    }),
    isNew ? undefined : contentsOf(db, [draft.id]),
  ]);
  const stored = readStored?.(draft.id);
  const isTrial = draft.billing_reason === 'SUBSCRIPTION_TRIAL_START';
  const given = isTrial ? composition.lines.map(free) : composition.lines;
  const { lines: charged, unused } = credit ? reduced(given, credit) : { lines: given, unused: ZERO };
  const known = stored && recognized(charged, composition.agreed, stored.lines);
  const { lines, agreed } = known ?? { lines: charged, agreed: composition.agreed };
  const trace: Trace = [];
  const state = computeState(lines.map(toCharged), ratingTerms(agreed), trace);
  const isNothing = state.subtotal.isZero() && !isTrial;
  const fresh = {
    lines: lineRows(context, draft, lines, state),
    coupons: couponRows(context, draft, agreed, trace),
    taxes: [],
  };
  const change: InvoiceChange = {
    ...amountsOf(draft, state),
    ...changeOf(context),
    invoice_status: isNothing ? 'SKIPPED' : 'DRAFT',
    last_computed_at: now,
    description: describe(lines, period),
  };
  const changed = { ...draft, ...change };
  const isSaved = isNothing || !isUnsaved;
  const saving = isNew ? insertInvoice(db, changed) : isSaved ? updateInvoiceRow(db, draft.id, change) : changed;
  const [row, contents] = await Promise.all([
    saving,
    stored ? replaceContents(db, draft.id, stored, fresh, known !== undefined) : insertContents(db, fresh),
  ]);
  if (!isNothing && !isQuiet)
    await tellAbout(context, isNew ? 'invoice.create.drafted' : 'invoice.update', row, contents);
  return { row, contents, taxes: agreed.taxes, unusedCredit: unused, unsaved: isSaved ? {} : change };
}

export function periodOf({ id, period_start: start, period_end: end }: InvoiceRow): Period {
  if (!start || !end) throw new Error(`Invoice ${id} of a subscription has no period.`);
  return { start, end };
}

const free = (line: NewLine): NewLine => ({ ...line, amount: ZERO });

/** Lowers fixed lines by a credit and says so on them. */
function reduced(lines: readonly NewLine[], credit: Decimal): { lines: NewLine[]; unused: Decimal } {
  const { lines: amounts, unused } = applyOpeningCredit(
    credit,
    lines.map((line) => (line.priceType === 'USAGE' ? ZERO : line.amount)),
  );
  const result = lines.map((line, index): NewLine => {
    const amount = line.priceType === 'USAGE' ? line.amount : (amounts[index] ?? line.amount);
    if (amount.eq(line.amount)) return line;
    const taken = { [OPENING_ADJUSTMENT]: formatDecimal(line.amount.minus(amount)) };
    return { ...line, amount, origin: { ...line.origin, metadata: { ...line.origin.metadata, ...taken } } };
  });
  return { lines: result, unused };
}

function describe(lines: readonly NewLine[], { start, end }: Period): string {
  const plan = lines.map(({ origin }) => origin.plan_display_name).find(Boolean) ?? 'Subscription';
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return `${plan}, ${day(start)} to ${day(end)}`;
}
