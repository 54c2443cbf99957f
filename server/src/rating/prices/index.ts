/** The price models: a table from kind to arithmetic, and the one door through which a quantity becomes an amount. */
import { type Decimal, ZERO } from '../decimal.ts';
import { RatingError } from '../errors.ts';
import type { Trace } from '../trace.ts';
import { rateFlat } from './flat.ts';
import type { PriceKind, PriceModel, Rater } from './model.ts';
import { ratePackage } from './package.ts';
import { rateSlab } from './slab.ts';
import { rateVolume } from './volume.ts';

export { compilePrice } from './compile.ts';
export type { PriceDefinition, TierDefinition } from './definition.ts';
export type { PriceModel, Tier } from './model.ts';

const RATERS: { readonly [Kind in PriceKind]: Rater<Extract<PriceModel, { kind: Kind }>> } = {
  flat: rateFlat,
  package: ratePackage,
  volume: rateVolume,
  slab: rateSlab,
};

/**
 * Exact cost of a quantity, in the price's currency and not rounded. 0 costs 0 under every model, flat amounts included.
 * Throws RatingError `negative_quantity`: no price says what less than nothing costs.
 */
export function rate(model: PriceModel, quantity: Decimal, trace?: Trace): Decimal {
  if (quantity.isZero()) {
    trace?.push({ step: 'nothing_used' });
    return ZERO;
  }
  if (quantity.isNegative()) {
    throw new RatingError('negative_quantity', `a quantity of ${quantity.toFixed()} cannot be priced`, { quantity });
  }
  // TypeScript cannot see that a table entry found by the model's own kind takes that model.
  const rater = RATERS[model.kind] as Rater<PriceModel>;
  return rater(model, quantity, trace);
}

/** The amount together with how it came about. */
export function explain(model: PriceModel, quantity: Decimal): { amount: Decimal; steps: Trace } {
  const steps: Trace = [];
  return { amount: rate(model, quantity, steps), steps };
}
