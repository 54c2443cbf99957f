/** Quantities of lines, and how usage is shown. */
import { type Decimal, divide, ONE, roundTo, ZERO } from './decimal.ts';
import type { PriceType } from './prices/enums.ts';

const REPORTED_DECIMALS = 2;

/**
 * Quantity a line starts with: what was asked for; where that is nothing or 0, the price's `min_quantity` if it is above 0;
 * else 1 for FIXED. USAGE starts at 0. `min_quantity` is only this default: a smaller quantity asked for is billed as sent.
 */
export function initialQuantity(type: PriceType, requested?: Decimal, minQuantity?: Decimal): Decimal {
  if (type === 'USAGE') return ZERO;
  if (requested && !requested.isZero()) return requested;
  return minQuantity && !minQuantity.isZero() ? minQuantity : ONE;
}

/** Usage in a feature's reporting unit: usage ÷ rate to 2 decimals, e.g. 2048 MB at 1024 are 2 GB. */
export function inReportingUnit(usage: Decimal, conversionRate: Decimal): Decimal {
  return roundTo(divide(usage, conversionRate), REPORTED_DECIMALS);
}
