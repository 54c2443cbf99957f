import type { FlatModel, Rater } from './model.ts';

/** amount × quantity. */
export const rateFlat: Rater<FlatModel> = (model, quantity, trace) => {
  const amount = model.amount.times(quantity);
  trace?.push({ step: 'flat', unitAmount: model.amount, quantity, amount });
  return amount;
};
