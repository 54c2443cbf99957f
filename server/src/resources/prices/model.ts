import { decimal } from '../../rating/decimal.ts';
import { compilePrice, type PriceModel } from '../../rating/prices/index.ts';
import type { PriceRow } from './store.ts';

/**
 * What the arithmetic needs of a stored price, in the currency that is charged.
 *
 * @throws RatingError `invalid_price` for one that cannot be charged
 */
export function modelOf(row: PriceRow): PriceModel {
  return compilePrice({
    billingModel: row.billing_model,
    tierMode: row.tier_mode,
    amount: decimal(row.amount),
    tiers: row.tiers?.map(({ up_to, unit_amount, flat_amount }) => ({
      upTo: up_to === null || up_to === undefined ? null : decimal(up_to),
      unitAmount: decimal(unit_amount),
      flatAmount: flat_amount === undefined ? null : decimal(flat_amount),
    })),
    transformQuantity: {
      divideBy: row.transform_quantity.divide_by,
      round: row.transform_quantity.round,
    },
  });
}
