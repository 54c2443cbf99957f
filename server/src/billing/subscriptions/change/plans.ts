import type { ChangeType, PlanOfChange } from '@flexprice/generated/types';
import { type Decimal, decimal, sum, ZERO } from '../../../rating/decimal.ts';
import { initialQuantity } from '../../../rating/quantity.ts';
import type { PlanRow } from '../../../resources/plans/index.ts';
import type { PriceRow } from '../../../resources/prices/index.ts';
import { wholeCost } from '../prorations.ts';

export const planOfChange = ({ id, name, lookup_key, description }: PlanRow): PlanOfChange => ({
  id,
  name,
  lookup_key,
  description,
});

/** What the fixed prices of a plan come to, each at the quantity that it starts with. */
const fixedCost = (prices: readonly PriceRow[]): Decimal =>
  sum(
    prices.map((price) => {
      if (price.type !== 'FIXED') return ZERO;
      const least = price.min_quantity === null ? undefined : decimal(price.min_quantity);
      return wholeCost(price, initialQuantity('FIXED', undefined, least));
    }),
  );

/** Whether the fixed prices of the new plan come to more, less or the same. */
export function changeType(from: readonly PriceRow[], to: readonly PriceRow[]): ChangeType {
  const difference = fixedCost(to).comparedTo(fixedCost(from));
  return difference > 0 ? 'upgrade' : difference < 0 ? 'downgrade' : 'lateral';
}
