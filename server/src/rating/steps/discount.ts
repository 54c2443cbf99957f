/** Coupons: first those on lines, each on the line's gross amount, then those on the invoice, one after the other. */
import { type Decimal, divide, greatest, least, percentOf, sum, ZERO } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import type { Trace } from '../trace.ts';
import type { Coupon, CouponApplication, InvoiceLine, InvoiceStep } from './state.ts';

type Off<Kind extends Coupon['kind']> = (coupon: Extract<Coupon, { kind: Kind }>, base: Decimal) => Decimal;

const OFF: { readonly [Kind in Coupon['kind']]: Off<Kind> } = {
  fixed: (coupon) => coupon.amountOff,
  percentage: (coupon, base) => percentOf(base, coupon.percentageOff),
};

/** A coupon's discount on a base ≥ 0: rounded to the currency, then at most the base. */
export function couponDiscount(
  coupon: Coupon,
  base: Decimal,
  currency: string,
  trace?: Trace,
  lineId?: string,
): Decimal {
  // TypeScript cannot see that a table entry found by the coupon's own kind takes that coupon.
  const exact = (OFF[coupon.kind] as (coupon: Coupon, base: Decimal) => Decimal)(coupon, base);
  const amount = least(roundToCurrency(exact, currency), base);
  trace?.push({
    step: 'discount',
    couponId: coupon.id,
    ...(lineId === undefined ? {} : { lineId }),
    base,
    exact,
    amount,
  });
  return amount;
}

/** Coupons on lines do not compound, so that several can take more than the line; the invoice's total still stops at 0. */
export const applyLineCoupons: InvoiceStep = (state, terms, trace) => {
  const applied: CouponApplication[] = [];
  const lines = state.lines.map((line) => {
    let lineDiscount = ZERO;
    for (const { lineId, coupon } of terms.lineCoupons ?? []) {
      if (lineId !== line.id) continue;
      const amount = couponDiscount(coupon, greatest(line.amount, ZERO), terms.currency, trace, lineId);
      lineDiscount = lineDiscount.plus(amount);
      applied.push({ couponId: coupon.id, lineId, amount });
    }
    return { ...line, lineDiscount };
  });
  return {
    ...state,
    lines,
    coupons: applied,
    totalDiscount: sum(applied.map((application) => application.amount)),
  };
};

/** Coupons on the invoice, each on what the earlier ones left, until nothing is left; their sum is spread over the lines. */
export const applyInvoiceCoupons: InvoiceStep = (state, terms, trace) => {
  const applied: CouponApplication[] = [];
  let running = sum(state.lines.map(netOfLineCoupons));
  for (const coupon of terms.invoiceCoupons ?? []) {
    if (!running.gt(ZERO)) break;
    const amount = couponDiscount(coupon, running, terms.currency, trace);
    running = running.minus(amount);
    applied.push({ couponId: coupon.id, amount });
  }
  const discount = sum(applied.map((application) => application.amount));
  const shares = distribute(discount, state.lines.map(netOfLineCoupons), terms.currency);
  return {
    ...state,
    lines: state.lines.map((line, index) => {
      const share = shares[index] ?? ZERO;
      if (!share.isZero())
        trace?.push({ step: 'discount_share', lineId: line.id, net: netOfLineCoupons(line), amount: share });
      return { ...line, invoiceDiscount: share };
    }),
    coupons: [...state.coupons, ...applied],
    totalDiscount: state.totalDiscount.plus(discount),
  };
};

/**
 * Spreads a discount over amounts in proportion, largest first, each share rounded to the currency, the last positive
 * amount taking the remainder. A share is never below 0, above its amount or above what is left to spread; what the last
 * cannot take goes to the largest that can. The shares add up to the discount, to the last minor unit, as long as the
 * positive amounts do not add up to less.
 */
export function distribute(discount: Decimal, amounts: readonly Decimal[], currency: string): Decimal[] {
  const shares = amounts.map(() => ZERO);
  const order = [...amounts.entries()].filter(([, amount]) => amount.gt(ZERO)).sort(([, a], [, b]) => b.comparedTo(a));
  const whole = sum(order.map(([, amount]) => amount));
  if (whole.isZero()) return shares;
  let left = discount;
  for (const [position, [index, amount]] of order.entries()) {
    const isLast = position === order.length - 1;
    const fair = isLast ? left : roundToCurrency(divide(amount, whole).times(discount), currency);
    const share = least(least(fair, amount), left);
    shares[index] = share;
    left = left.minus(share);
  }
  for (const [index, amount] of order) {
    const room = least(amount.minus(shares[index] ?? ZERO), left);
    shares[index] = (shares[index] ?? ZERO).plus(room);
    left = left.minus(room);
  }
  return shares;
}

function netOfLineCoupons(line: InvoiceLine): Decimal {
  return line.amount.minus(line.lineDiscount);
}
