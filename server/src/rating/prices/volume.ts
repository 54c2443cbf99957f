import type { Rater, Tier, VolumeModel } from './model.ts';

/** unit × quantity + flat of the first tier that reaches the quantity; above a last bounded tier, of that one. */
export const rateVolume: Rater<VolumeModel> = (model, quantity, trace) => {
  const reached = model.tiers.findIndex(({ upTo }) => upTo === null || quantity.lte(upTo));
  const index = reached === -1 ? model.tiers.length - 1 : reached;
  // The index is one of the tiers', of which there is at least one.
  const tier = model.tiers[index] as Tier;
  const amount = tier.unitAmount.times(quantity).plus(tier.flatAmount);
  trace?.push({ step: 'tier', mode: 'VOLUME', index, ...tier, quantity, amount });
  return amount;
};
