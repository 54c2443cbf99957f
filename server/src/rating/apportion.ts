/** An amount shared out by weight, for display: nothing is charged by it. */
import { Decimal, divide, sum, ZERO } from './decimal.ts';
import { currencyPrecision, roundDownToCurrency } from './money.ts';

/**
 * Shares of an amount ≥ 0 in proportion to weights ≥ 0, in whole minor units. They add up to the amount: what rounding down
 * leaves goes, unit by unit, to those that lost most by it. Without any weight there is nothing to go by, and all are 0.
 */
export function apportion(amount: Decimal, weights: readonly Decimal[], currency: string): Decimal[] {
  const whole = sum(weights);
  if (whole.isZero()) return weights.map(() => ZERO);
  const exact = weights.map((weight) => divide(amount.times(weight), whole));
  const shares = exact.map((share) => roundDownToCurrency(share, currency));
  const unit = new Decimal(10).pow(-currencyPrecision(currency));
  let left = amount.minus(sum(shares));
  const lost = (index: number) => (exact[index] ?? ZERO).minus(shares[index] ?? ZERO);
  const order = [...shares.keys()]
    .map((index) => ({ index, lost: lost(index) }))
    .sort((a, b) => b.lost.comparedTo(a.lost));
  for (const { index } of order) {
    if (left.lt(unit)) break;
    shares[index] = (shares[index] ?? ZERO).plus(unit);
    left = left.minus(unit);
  }
  return shares;
}
