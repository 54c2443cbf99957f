import { type Decimal, least, ZERO } from '../../rating/decimal.ts';

/** Credits that were added together and of which something is left. */
export interface Lot {
  readonly id: string;
  left: Decimal;
}

/** Credits taken from one lot. */
export interface Taken {
  readonly id: string;
  readonly credits: Decimal;
}

/**
 * Takes credits from lots in the given order and lowers what is left in them. Takes less than asked for when the lots do
 * not hold it; never more, and never more of a lot than is left in it.
 */
export function takeFrom(lots: readonly Lot[], credits: Decimal): { taken: Taken[]; missing: Decimal } {
  const taken: Taken[] = [];
  let missing = credits;
  for (const lot of lots) {
    if (!missing.gt(ZERO)) break;
    const part = least(lot.left, missing);
    if (!part.gt(ZERO)) continue;
    lot.left = lot.left.minus(part);
    missing = missing.minus(part);
    taken.push({ id: lot.id, credits: part });
  }
  return { taken, missing };
}
