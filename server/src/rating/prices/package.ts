import { ceilDivide, type Decimal, floorDivide } from '../decimal.ts';
import type { PackageModel, Rater } from './model.ts';

const COUNT: { readonly [Round in PackageModel['round']]: (quantity: Decimal, size: Decimal) => Decimal } = {
  up: ceilDivide,
  down: floorDivide,
};

/**
 * amount × number of packages. The number is exact rather than a rounded 16-digit quotient: a trace of a unit above a
 * package is a new package, and a trace below is not yet one.
 */
export const ratePackage: Rater<PackageModel> = (model, quantity, trace) => {
  const packages = COUNT[model.round](quantity, model.divideBy);
  const amount = model.amount.times(packages);
  trace?.push({
    step: 'package',
    quantity,
    divideBy: model.divideBy,
    round: model.round,
    packages,
    packageAmount: model.amount,
    amount,
  });
  return amount;
};
