/** Prices of bucketed meters: every bucket (and group within it) is a quantity of its own, priced from the first tier. */
import { type Decimal, ZERO } from '../decimal.ts';
import { roundToCurrency } from '../money.ts';
import type { Trace } from '../trace.ts';
import { rate } from './index.ts';
import type { PriceModel } from './model.ts';

/** Sum of the buckets' exact costs, rounded once to the currency. */
export function rateBuckets(model: PriceModel, buckets: Iterable<Decimal>, currency: string, trace?: Trace): Decimal {
  let exact = ZERO;
  let index = 0;
  for (const quantity of buckets) {
    const amount = rateBucket(model, quantity, trace);
    trace?.push({ step: 'bucket', index, quantity, amount });
    exact = exact.plus(amount);
    index += 1;
  }
  const amount = roundToCurrency(exact, currency);
  trace?.push({ step: 'rounding', exact, amount, currency });
  return amount;
}

/**
 * Exact cost of one bucket. The one exception to "zero costs nothing": a bucket that has events but a value of 0 pays the
 * flat amount of the first tier.
 */
export function rateBucket(model: PriceModel, quantity: Decimal, trace?: Trace): Decimal {
  if (!quantity.isZero() || !('tiers' in model)) return rate(model, quantity, trace);
  const [tier] = model.tiers;
  const mode = model.kind === 'slab' ? 'SLAB' : 'VOLUME';
  trace?.push({ step: 'tier', mode, index: 0, ...tier, quantity, amount: tier.flatAmount });
  return tier.flatAmount;
}
