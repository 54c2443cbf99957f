import { ZERO } from '../decimal.ts';
import type { Rater, SlabModel } from './model.ts';

/**
 * unit × portion + flat of every tier entered. A tier is entered when the quantity exceeds its lower bound, so a quantity
 * exactly on a bound does not pay the next tier's flat amount. What lies above a last bounded tier is free.
 */
export const rateSlab: Rater<SlabModel> = (model, quantity, trace) => {
  let total = ZERO;
  for (const [index, tier] of model.tiers.entries()) {
    const { from, upTo } = tier;
    const last = upTo === null || quantity.lte(upTo);
    const portion = (last ? quantity : upTo).minus(from);
    const amount = tier.unitAmount.times(portion).plus(tier.flatAmount);
    total = total.plus(amount);
    trace?.push({ step: 'tier', mode: 'SLAB', index, ...tier, quantity: portion, amount });
    if (last) return total;
  }
  trace?.push({ step: 'above_last_tier', quantity: quantity.minus(model.tiers.at(-1)?.upTo ?? quantity) });
  return total;
};
