/** The invoice on its way through the steps. Steps take a state and return a new one; nothing is changed in place. */
import { type Decimal, ZERO } from '../decimal.ts';
import type { PriceType } from '../prices/enums.ts';
import type { Trace } from '../trace.ts';

/** A line as rated: gross and rounded to the currency. */
export interface ChargedLine {
  readonly id: string;
  readonly priceType: PriceType;
  readonly amount: Decimal;
}

/** A line with what was taken off it. Amounts are in the invoice's currency, and never negative. */
export interface InvoiceLine extends ChargedLine {
  /** Coupons on this line. May exceed the amount: every coupon is computed on the gross. */
  readonly lineDiscount: Decimal;
  /** Its share of the coupons on the invoice. */
  readonly invoiceDiscount: Decimal;
  readonly prepaidCredits: Decimal;
}

/** What one coupon took off, on one line or on the invoice. */
export interface CouponApplication {
  readonly couponId: string;
  /** Absent for a coupon on the invoice. */
  readonly lineId?: string;
  readonly amount: Decimal;
}

/** What one wallet paid of one line. */
export interface WalletDebit {
  readonly walletId: string;
  readonly lineId: string;
  readonly amount: Decimal;
}

/** What one rate comes to, on what is left after coupons and credits. */
interface AppliedTax {
  readonly rateId: string;
  readonly taxableAmount: Decimal;
  readonly amount: Decimal;
}

/** An invoice as far as the steps have come; what later ones fill is zero or empty. */
export interface InvoiceState {
  readonly lines: readonly InvoiceLine[];
  readonly subtotal: Decimal;
  readonly totalDiscount: Decimal;
  readonly totalPrepaidCredits: Decimal;
  readonly totalTax: Decimal;
  readonly total: Decimal;
  readonly coupons: readonly CouponApplication[];
  readonly walletDebits: readonly WalletDebit[];
  readonly taxes: readonly AppliedTax[];
}

/** Takes off an amount in the invoice's currency. */
interface FixedCoupon {
  readonly kind: 'fixed';
  readonly id: string;
  readonly amountOff: Decimal;
}

/** Takes off a part of the gross. */
interface PercentageCoupon {
  readonly kind: 'percentage';
  readonly id: string;
  /** 0–100 */
  readonly percentageOff: Decimal;
}

export type Coupon = FixedCoupon | PercentageCoupon;

/** Adds an amount in the invoice's currency. */
interface FixedTaxRate {
  readonly kind: 'fixed';
  readonly id: string;
  readonly value: Decimal;
}

/** Adds a part of the taxable amount. */
interface PercentageTaxRate {
  readonly kind: 'percentage';
  readonly id: string;
  /** 0–100 */
  readonly value: Decimal;
}

export type TaxRate = FixedTaxRate | PercentageTaxRate;

/** Credits that may pay an invoice. */
export interface PrepaidWallet {
  readonly id: string;
  /** In the invoice's currency, all of it spendable. */
  readonly balance: Decimal;
}

/** What is agreed for an invoice, in the order it applies; only what is valid for it. */
export interface InvoiceTerms {
  readonly currency: string;
  readonly lineCoupons?: readonly { readonly lineId: string; readonly coupon: Coupon }[];
  /** By start of association, then id. */
  readonly invoiceCoupons?: readonly Coupon[];
  /** Any order; the largest balance is used first. */
  readonly wallets?: readonly PrepaidWallet[];
  readonly taxRates?: readonly TaxRate[];
}

export type InvoiceStep = (state: InvoiceState, terms: InvoiceTerms, trace?: Trace) => InvoiceState;

/** An invoice of lines to which no step has been applied yet. */
export function initialState(lines: readonly ChargedLine[]): InvoiceState {
  return {
    lines: lines.map((line) => ({ ...line, lineDiscount: ZERO, invoiceDiscount: ZERO, prepaidCredits: ZERO })),
    subtotal: ZERO,
    totalDiscount: ZERO,
    totalPrepaidCredits: ZERO,
    totalTax: ZERO,
    total: ZERO,
    coupons: [],
    walletDebits: [],
    taxes: [],
  };
}
