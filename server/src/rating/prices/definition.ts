import type { Decimal } from '../decimal.ts';

/** A tier as it is defined; the lower bound is the bound of the tier below. */
export interface TierDefinition {
  /** Inclusive upper bound, a whole number; null has no end. */
  readonly upTo?: Decimal | null | undefined;
  readonly unitAmount?: Decimal | null | undefined;
  readonly flatAmount?: Decimal | null | undefined;
}

/** The fields of a price that decide what a quantity costs. Words are as sent; `modelFaults` tells which are unknown. */
export interface PriceDefinition {
  readonly billingModel?: string | null | undefined;
  readonly tierMode?: string | null | undefined;
  readonly amount?: Decimal | null | undefined;
  readonly tiers?: readonly TierDefinition[] | null | undefined;
  readonly transformQuantity?:
    | { readonly divideBy?: number | null | undefined; readonly round?: string | null | undefined }
    | null
    | undefined;
}
