import type { Context } from '../../context.ts';
import { newId } from '../../ids.ts';
import { atLeastZero, type Decimal, decimal, ZERO } from '../../rating/decimal.ts';
import type { ChargedLine, InvoiceState } from '../../rating/steps/state.ts';
import type { Trace } from '../../rating/trace.ts';
import type {
  CouponApplicationRow,
  InvoiceAmounts,
  InvoiceLineRow,
  InvoiceRow,
  TaxAppliedRow,
} from '../../resources/invoices/index.ts';
import { newRecord } from '../../resources/records.ts';
import type { Agreed, TaxUse } from './terms.ts';

/** One charge, before it stands on an invoice. */
export interface NewLine {
  readonly id: string;
  readonly displayName: string;
  /** Gross, in whole minor units of the currency. */
  readonly amount: Decimal;
  readonly quantity: Decimal;
  readonly priceType: 'USAGE' | 'FIXED' | null;
  /** The columns that only tell where the charge comes from. */
  readonly origin: Partial<LineOrigin>;
}

type LineOrigin = Pick<
  InvoiceLineRow,
  | 'customer_id'
  | 'subscription_id'
  | 'subscription_line_item_id'
  | 'parent_line_item_id'
  | 'entity_id'
  | 'entity_type'
  | 'plan_display_name'
  | 'price_id'
  | 'meter_id'
  | 'meter_display_name'
  | 'price_unit_id'
  | 'price_unit'
  | 'price_unit_amount'
  | 'adjusted_entitlement_quantity'
  | 'period_start'
  | 'period_end'
  | 'commitment_info'
  | 'explanation'
  | 'metadata'
>;

const NO_ORIGIN: Omit<LineOrigin, 'customer_id'> = {
  subscription_id: null,
  subscription_line_item_id: null,
  parent_line_item_id: null,
  entity_id: null,
  entity_type: null,
  plan_display_name: null,
  price_id: null,
  meter_id: null,
  meter_display_name: null,
  price_unit_id: null,
  price_unit: null,
  price_unit_amount: null,
  adjusted_entitlement_quantity: null,
  period_start: null,
  period_end: null,
  commitment_info: null,
  explanation: null,
  metadata: null,
};

export const newLineId = ({ now }: Context): string => newId('inv_line', now);

/** A line as the arithmetic wants it. A charge of no kind is a fixed one: prepaid credits are for usage. */
export const toCharged = ({ id, amount, priceType }: NewLine): ChargedLine => ({
  id,
  amount,
  priceType: priceType ?? 'FIXED',
});

/** Lines with what discounts and credits do to them. */
export function lineRows(
  context: Context,
  invoice: InvoiceRow,
  lines: readonly NewLine[],
  state: InvoiceState,
): InvoiceLineRow[] {
  return lines.map((line, index) => {
    const result = state.lines[index];
    return {
      ...newRecord(context, 'inv_line'),
      status: 'published',
      id: line.id,
      invoice_id: invoice.id,
      customer_id: invoice.customer_id,
      ...NO_ORIGIN,
      ...line.origin,
      price_type: line.priceType,
      display_name: line.displayName,
      quantity: line.quantity.toFixed(),
      amount: line.amount.toFixed(),
      currency: invoice.currency,
      line_item_discount: (result?.lineDiscount ?? ZERO).toFixed(),
      invoice_level_discount: (result?.invoiceDiscount ?? ZERO).toFixed(),
      prepaid_credits_applied: (result?.prepaidCredits ?? ZERO).toFixed(),
    };
  });
}

/** What each coupon took off. A coupon that took nothing leaves no record, and so keeps its turn. */
export function couponRows(
  context: Context,
  invoice: InvoiceRow,
  { coupons }: Agreed,
  trace: Trace,
): CouponApplicationRow[] {
  return trace.flatMap((step): CouponApplicationRow[] => {
    const use = step.step === 'discount' ? coupons[Number(step.couponId)] : undefined;
    if (step.step !== 'discount' || !use || !step.amount.gt(ZERO)) return [];
    const { coupon } = use;
    const { id, name, coupon_code, type, cadence, amount_off, percentage_off, currency } = coupon;
    return [
      {
        ...newRecord(context, 'coupon_app'),
        status: 'published',
        coupon_id: id,
        coupon_association_id: use.associationId,
        invoice_id: invoice.id,
        invoice_line_item_id: step.lineId ?? null,
        subscription_id: invoice.subscription_id,
        applied_at: context.now,
        original_price: step.base.toFixed(),
        final_price: step.base.minus(step.amount).toFixed(),
        discounted_amount: step.amount.toFixed(),
        discount_type: type,
        discount_percentage: percentage_off === null ? null : decimal(percentage_off).toFixed(),
        currency: invoice.currency,
        coupon_snapshot: {
          name,
          coupon_code,
          type,
          cadence,
          amount_off: amount_off === null ? null : decimal(amount_off).toFixed(),
          percentage_off: percentage_off === null ? null : decimal(percentage_off).toFixed(),
          currency,
        },
        metadata: null,
      },
    ];
  });
}

export function taxRows(
  context: Context,
  invoice: InvoiceRow,
  uses: readonly TaxUse[],
  { taxes }: InvoiceState,
): TaxAppliedRow[] {
  return taxes.map((tax, index) => ({
    ...newRecord(context, 'taxapp'),
    status: 'published',
    tax_rate_id: tax.rateId,
    tax_association_id: uses[index]?.associationId ?? null,
    entity_type: 'invoice',
    entity_id: invoice.id,
    taxable_amount: tax.taxableAmount.toFixed(),
    tax_amount: tax.amount.toFixed(),
    currency: invoice.currency,
    applied_at: context.now,
    idempotency_key: null,
    metadata: null,
  }));
}

/** What an invoice comes to, given what was paid and adjusted so far. More may have been paid than it comes to now. */
export function amountsOf(
  invoice: InvoiceRow,
  state: InvoiceState,
): Partial<InvoiceAmounts> & Partial<Pick<InvoiceRow, 'payment_status'>> {
  const due = atLeastZero(state.total.minus(decimal(invoice.adjustment_amount)));
  const over = decimal(invoice.amount_paid).minus(due);
  const wasOver = invoice.payment_status === 'OVERPAID';
  return {
    subtotal: state.subtotal.toFixed(),
    total_discount: state.totalDiscount.toFixed(),
    total_prepaid_credits_applied: state.totalPrepaidCredits.toFixed(),
    total_tax: state.totalTax.toFixed(),
    total: state.total.toFixed(),
    amount_due: due.toFixed(),
    amount_remaining: atLeastZero(over.negated()).toFixed(),
    ...(over.gt(ZERO) && { payment_status: 'OVERPAID', overpaid_amount: over.toFixed() }),
    ...(wasOver && !over.gt(ZERO) && { payment_status: 'PENDING', overpaid_amount: null }),
  };
}

/** A stored draft as the steps left it, to be finalized. */
export function stateOf(invoice: InvoiceRow, lines: readonly InvoiceLineRow[]): InvoiceState {
  return {
    lines: lines.map((line) => ({
      id: line.id,
      priceType: line.price_type ?? 'FIXED',
      amount: decimal(line.amount),
      lineDiscount: decimal(line.line_item_discount),
      invoiceDiscount: decimal(line.invoice_level_discount),
      prepaidCredits: ZERO,
    })),
    subtotal: decimal(invoice.subtotal),
    totalDiscount: decimal(invoice.total_discount),
    totalPrepaidCredits: ZERO,
    totalTax: ZERO,
    total: ZERO,
    coupons: [],
    walletDebits: [],
    taxes: [],
  };
}
