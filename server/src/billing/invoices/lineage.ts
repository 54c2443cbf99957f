import { CONTINUES, type LineItemRow } from '../../resources/subscriptions/index.ts';

/**
 * A line item and those that it continues with another quantity or price, itself first. One that counts another meter or
 * has other periods is something else.
 */
export function lineageOf(item: LineItemRow, items: readonly LineItemRow[]): LineItemRow[] {
  const lineage = [item];
  for (let next: LineItemRow | undefined = item; next; ) {
    const before: string | undefined = next.metadata?.[CONTINUES];
    next = before === undefined ? undefined : items.find((other) => other.id === before && isAlike(other, item));
    if (next) lineage.push(next);
  }
  return lineage;
}

/** Whether a line item that continues another takes over where that one was in its periods. */
const isAlike = (a: LineItemRow, b: LineItemRow): boolean =>
  a.meter_id === b.meter_id &&
  a.billing_period === b.billing_period &&
  a.billing_period_count === b.billing_period_count;
