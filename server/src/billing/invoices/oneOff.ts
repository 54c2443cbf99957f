import type { InvoiceBillingReason } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists } from '../../errors.ts';
import { type Decimal, ONE } from '../../rating/decimal.ts';
import { computeInvoice as computeState, totalInvoice } from '../../rating/steps/pipeline.ts';
import type { Trace } from '../../rating/trace.ts';
import {
  type InvoiceRow,
  insertCouponApplications,
  insertInvoice,
  insertLines,
  insertTaxesApplied,
} from '../../resources/invoices/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { amountsOf, couponRows, lineRows, type NewLine, newLineId, taxRows, toCharged } from './contents.ts';
import { draftRow, type NewInvoice } from './draft.ts';
import { finalizeDraft } from './finalize.ts';
import { taxesOfSubscription } from './taxes.ts';
import { type CouponUse, ratingTerms, type TaxUse } from './terms.ts';

/** A charge outside the rhythm of a subscription: seats added in the middle of a period, an addon, credits bought. */
export interface OneOffRequest {
  /** Who pays. */
  readonly customerId: string;
  readonly subscription?: SubscriptionRow;
  readonly reason: InvoiceBillingReason;
  readonly currency: string;
  readonly lines: readonly OneOffLine[];
  /** `subscription`: those in force on the subscription. */
  readonly taxes?: 'subscription' | 'none' | readonly TaxUse[];
  readonly idempotencyKey?: string;
  readonly description?: string;
  readonly metadata?: Record<string, string>;
  readonly dueDate?: Date;
  readonly periodStart?: Date;
  readonly periodEnd?: Date;
  /** Leaves a draft, with its taxes, for a checkout to pay: money that arrives for it makes it owed. */
  readonly asDraft?: boolean;
}

export interface OneOffLine {
  readonly displayName: string;
  /** Whole minor units; below 0 for what is taken off. The lines together must not come to less than 0. */
  readonly amount: Decimal;
  readonly quantity?: Decimal;
  readonly priceId?: string;
  readonly lineItemId?: string;
  readonly periodStart?: Date;
  readonly periodEnd?: Date;
  readonly metadata?: Record<string, string>;
}

/**
 * Issues an invoice at once: computed, taxed, numbered, owed. Nothing is collected; that is the caller's next step.
 *
 * @throws ApiError `already_exists` when an invoice that was not voided has the idempotency key
 */
export async function oneOffInvoice(context: Context, request: OneOffRequest): Promise<InvoiceRow> {
  const { subscription, lines } = request;
  const starts = lines.flatMap((line) => line.periodStart ?? []);
  const ends = lines.flatMap((line) => line.periodEnd ?? []);
  const owner = subscription && subscription.customer_id !== request.customerId ? subscription.customer_id : null;
  const invoice: NewInvoice = {
    customer_id: request.customerId,
    subscription_id: subscription?.id ?? null,
    subscription_customer_id: owner,
    invoice_type: 'ONE_OFF',
    billing_reason: request.reason,
    currency: request.currency.toLowerCase(),
    billing_period: subscription?.billing_period ?? null,
    description: request.description ?? '',
    period_start: request.periodStart ?? earliest(starts),
    period_end: request.periodEnd ?? latest(ends),
    due_date: request.dueDate ?? null,
    reference_point: 'period_start',
    idempotency_key: request.idempotencyKey ?? null,
    metadata: request.metadata ?? null,
  };
  const taxes = typeof request.taxes === 'object' ? request.taxes : await taxesFor(context, request, invoice);
  return issue(
    context,
    invoice,
    { lines: lines.map((line) => newLine(context, line, subscription)), coupons: [], taxes },
    request.asDraft,
  );
}

/** What an issued invoice holds. */
export interface Issued {
  readonly lines: readonly NewLine[];
  readonly coupons: readonly CouponUse[];
  readonly taxes: readonly TaxUse[];
}

/** Writes an invoice that is complete from the start, and finalizes it unless it is to stay a draft. */
export async function issue(
  context: Context,
  invoice: NewInvoice,
  { lines, coupons, taxes }: Issued,
  asDraft = false,
): Promise<InvoiceRow> {
  const { db, now } = context;
  const terms = { currency: invoice.currency, coupons, taxes };
  const trace: Trace = [];
  const compute = asDraft ? totalInvoice : computeState;
  const state = compute(lines.map(toCharged), ratingTerms(terms), trace);
  const empty = draftRow(context, invoice);
  const complete: InvoiceRow = { ...empty, ...amountsOf(empty, state), last_computed_at: now };
  const contents = {
    lines: lineRows(context, complete, lines, state),
    coupons: couponRows(context, complete, terms, trace),
    taxes: asDraft ? taxRows(context, complete, taxes, state) : [],
  };
  const row = await insertUnique(context, complete);
  await insertLines(db, contents.lines);
  await insertCouponApplications(db, contents.coupons);
  await insertTaxesApplied(db, contents.taxes);
  if (asDraft) return row;
  return finalizeDraft(context, row, { contents, taxes });
}

async function insertUnique({ db }: Context, row: InvoiceRow): Promise<InvoiceRow> {
  try {
    return await insertInvoice(db, row);
  } catch (error) {
    if (databaseCode(error) !== '23505' || !row.idempotency_key) throw error;
    throw alreadyExists(
      `There is an invoice with idempotency key ${row.idempotency_key}; void it to use the key again.`,
      {
        idempotency_key: row.idempotency_key,
      },
    );
  }
}

function taxesFor(context: Context, { taxes, subscription }: OneOffRequest, invoice: NewInvoice): Promise<TaxUse[]> {
  if (taxes !== 'subscription' || !subscription) return Promise.resolve([]);
  return taxesOfSubscription(context, {
    subscription_id: subscription.id,
    currency: invoice.currency,
    period_start: invoice.period_start ?? null,
    period_end: invoice.period_end ?? null,
    reference_point: 'period_start',
  });
}

function newLine(context: Context, line: OneOffLine, subscription: SubscriptionRow | undefined): NewLine {
  return {
    id: newLineId(context),
    displayName: line.displayName,
    amount: line.amount,
    quantity: line.quantity ?? ONE,
    priceType: 'FIXED',
    origin: {
      subscription_id: subscription?.id ?? null,
      subscription_line_item_id: line.lineItemId ?? null,
      price_id: line.priceId ?? null,
      period_start: line.periodStart ?? null,
      period_end: line.periodEnd ?? null,
      metadata: line.metadata ?? null,
    },
  };
}

const earliest = (dates: readonly Date[]) => dates.reduce<Date | null>((a, b) => (a && a <= b ? a : b), null);
const latest = (dates: readonly Date[]) => dates.reduce<Date | null>((a, b) => (a && a >= b ? a : b), null);
