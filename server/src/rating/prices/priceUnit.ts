/**
 * Prices in units of the seller's own (credits, tokens). They are converted to the charged currency once, when the price
 * is made; billing knows only the converted amounts. Nothing is rounded on the way there.
 */
import { type Decimal, divide } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import type { TierDefinition } from './definition.ts';

/** Amount in the base currency: units × conversion rate, exact. */
export function fromPriceUnit(units: Decimal, conversionRate: Decimal): Decimal {
  return units.times(conversionRate);
}

/** Tiers in the base currency; unit and flat amounts are converted, bounds count usage and stay. */
export function tiersFromPriceUnit(tiers: readonly TierDefinition[], conversionRate: Decimal): TierDefinition[] {
  return tiers.map((tier) => ({
    upTo: tier.upTo,
    unitAmount: tier.unitAmount && fromPriceUnit(tier.unitAmount, conversionRate),
    flatAmount: tier.flatAmount && fromPriceUnit(tier.flatAmount, conversionRate),
  }));
}

/** A charged amount shown in units: amount ÷ rate, rounded to the precision of the base currency. */
export function toPriceUnit(amount: Decimal, conversionRate: Decimal, baseCurrency: string): Decimal {
  return roundToCurrency(divide(amount, conversionRate), baseCurrency);
}
