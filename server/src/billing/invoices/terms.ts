import { decimal } from '../../rating/decimal.ts';
import type { Coupon, InvoiceTerms, PrepaidWallet, TaxRate } from '../../rating/steps/state.ts';
import type { CouponRow } from '../../resources/coupons/index.ts';
import type { TaxRateRow } from '../../resources/taxes/index.ts';

/** A coupon that takes something off an invoice, or off one of its lines. */
export interface CouponUse {
  readonly coupon: CouponRow;
  readonly associationId: string | null;
  /** The line, by the id it will be stored under; absent for the whole invoice. */
  readonly lineId?: string | undefined;
}

/** A tax that is charged on an invoice. */
export interface TaxUse {
  readonly rate: TaxRateRow;
  readonly associationId: string | null;
}

/** What is agreed for an invoice besides its lines, in the order it applies. */
export interface Agreed {
  readonly currency: string;
  readonly coupons: readonly CouponUse[];
  readonly taxes: readonly TaxUse[];
  readonly wallets?: readonly PrepaidWallet[];
}

/** The same as arithmetic wants it. A coupon is known by its place, since one coupon may stand in several. */
export function ratingTerms({ currency, coupons, taxes, wallets = [] }: Agreed): InvoiceTerms {
  const uses = coupons.map((use, index) => ({ lineId: use.lineId, coupon: toRatingCoupon(use.coupon, String(index)) }));
  return {
    currency,
    lineCoupons: uses.flatMap(({ lineId, coupon }) => (lineId === undefined ? [] : [{ lineId, coupon }])),
    invoiceCoupons: uses.flatMap(({ lineId, coupon }) => (lineId === undefined ? [coupon] : [])),
    wallets,
    taxRates: taxes.map(({ rate }) => toRatingRate(rate)),
  };
}

function toRatingCoupon({ amount_off, percentage_off }: CouponRow, id: string): Coupon {
  return amount_off === null
    ? { kind: 'percentage', id, percentageOff: decimal(percentage_off ?? '0') }
    : { kind: 'fixed', id, amountOff: decimal(amount_off) };
}

function toRatingRate({ id, percentage_value, fixed_value }: TaxRateRow): TaxRate {
  return fixed_value === null
    ? { kind: 'percentage', id, value: decimal(percentage_value ?? '0') }
    : { kind: 'fixed', id, value: decimal(fixed_value) };
}
