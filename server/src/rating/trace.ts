/**
 * How an amount came about, step by step, for a human to check with a pocket calculator.
 *
 * Every function that computes takes an optional trace and adds to it what it did; the amount and its explanation come
 * from the same lines of code and cannot disagree. Without a trace nothing is built.
 */
import type { Decimal } from './decimal.ts';
import type { Instant } from './timezone.ts';

export type TraceStep =
  /** A quantity of 0 costs nothing under any model. */
  | { readonly step: 'nothing_used' }
  | { readonly step: 'flat'; readonly unitAmount: Decimal; readonly quantity: Decimal; readonly amount: Decimal }
  | {
      readonly step: 'package';
      readonly quantity: Decimal;
      readonly divideBy: Decimal;
      readonly round: 'up' | 'down';
      readonly packages: Decimal;
      readonly packageAmount: Decimal;
      readonly amount: Decimal;
    }
  /** `quantity` units priced in the tier that covers (from, upTo]; null means without end. */
  | {
      readonly step: 'tier';
      readonly mode: 'VOLUME' | 'SLAB';
      readonly index: number;
      readonly from: Decimal;
      readonly upTo: Decimal | null;
      readonly quantity: Decimal;
      readonly unitAmount: Decimal;
      readonly flatAmount: Decimal;
      readonly amount: Decimal;
    }
  /** Units above the last bounded tier of a SLAB price, which are free. */
  | { readonly step: 'above_last_tier'; readonly quantity: Decimal }
  /** Follows the steps that priced it. */
  | { readonly step: 'bucket'; readonly index: number; readonly quantity: Decimal; readonly amount: Decimal }
  /** `limit` null means unlimited. */
  | {
      readonly step: 'entitlement';
      readonly used: Decimal;
      readonly limit: Decimal | null;
      readonly billable: Decimal;
    }
  | {
      readonly step: 'commitment';
      readonly window?: Instant;
      readonly usage: Decimal;
      readonly committed: Decimal;
      readonly overageFactor: Decimal;
      readonly utilized: Decimal;
      readonly overage: Decimal;
      readonly trueUp: Decimal;
    }
  | {
      readonly step: 'proration';
      /** The whole price: amount × quantity, or an already computed line. */
      readonly full: Decimal;
      readonly coefficient: Decimal;
      readonly exact: Decimal;
      readonly amount: Decimal;
      readonly currency: string;
    }
  | { readonly step: 'rounding'; readonly exact: Decimal; readonly amount: Decimal; readonly currency: string }
  | {
      readonly step: 'discount';
      readonly couponId: string;
      readonly lineId?: string;
      readonly base: Decimal;
      readonly exact: Decimal;
      readonly amount: Decimal;
    }
  /** A line's share of the discounts on the invoice as a whole. */
  | { readonly step: 'discount_share'; readonly lineId: string; readonly net: Decimal; readonly amount: Decimal }
  | { readonly step: 'credit'; readonly lineId: string; readonly walletId: string; readonly amount: Decimal }
  | {
      readonly step: 'tax';
      readonly rateId: string;
      readonly base: Decimal;
      readonly exact: Decimal;
      readonly amount: Decimal;
    }
  | {
      readonly step: 'total';
      readonly subtotal: Decimal;
      readonly discount: Decimal;
      readonly credits: Decimal;
      readonly tax: Decimal;
      readonly amount: Decimal;
    };

/** Where steps are collected, in the order they happen. */
export type Trace = TraceStep[];
