import type { Context } from '../../context.ts';
import { type Decimal, ZERO } from '../../rating/decimal.ts';
import { rateUsage, rateWindows } from '../../rating/invoice.ts';
import { rateBuckets } from '../../rating/prices/buckets.ts';
import { rate } from '../../rating/prices/index.ts';
import type { CommitmentResult, LongCommitment } from '../../rating/steps/commitment.ts';
import { windowsOf } from '../../rating/windows.ts';
import type { Catalog } from '../invoices/catalog.ts';
import { commitmentOf, timeOfDayOf } from '../invoices/usage.ts';
import type { Bucket, Slice } from './slices.ts';
import type { Subject } from './subjects.ts';

export interface Cost {
  readonly subtotal: Decimal;
  readonly commitment?: CommitmentResult;
}

const NOTHING: Cost = { subtotal: ZERO };

/** Some usage of a subject: all of a slice, or a window of it. */
type Usage = Pick<Slice, 'quantity' | 'buckets'>;

/** What usage costs by its line's price, without any commitment: exactly, or bucket by bucket and rounded. */
export function plainCost({ charge }: Subject, { quantity, buckets }: Usage, catalog: Catalog): Cost {
  if (!charge) return NOTHING;
  const price = catalog.model(charge.item.price_id);
  if (!buckets) return { subtotal: rate(price, quantity) };
  const { currency } = charge.subscription;
  return {
    subtotal: rateBuckets(
      price,
      buckets.map((bucket) => bucket.quantity),
      currency,
    ),
  };
}

/**
 * The same with the line's commitment, as an invoice of just this range would charge it.
 *
 * @param long of a commitment that lasts longer than a billing period: how much of it was used before the range
 */
export function committedCost(
  context: Context,
  subject: Subject,
  usage: Usage,
  catalog: Catalog,
  long: LongCommitment | undefined,
): Cost {
  const { charge } = subject;
  if (!charge) return NOTHING;
  if (isWindowed(subject))
    return windowedCost(subject, windowsWithEmpty(context, subject, usage.buckets ?? []), catalog);
  const commitment = commitmentOf(charge.item);
  if (!commitment) return plainCost(subject, usage, catalog);
  const { quantity, buckets } = usage;
  const rated = rateUsage({
    price: catalog.model(charge.item.price_id),
    currency: charge.subscription.currency,
    usage: buckets
      ? { kind: 'buckets', buckets: buckets.map((bucket) => bucket.quantity) }
      : { kind: 'period', quantity },
    commitment: { ...commitment, long },
  });
  return { subtotal: rated.amount, ...(rated.commitment && { commitment: rated.commitment }) };
}

/** Usage by window. */
export interface CommittedWindow {
  readonly start: number;
  readonly quantities: readonly Decimal[];
}

/** Windows of a commitment that holds for each of them on its own. */
export function windowedCost({ charge }: Subject, windows: readonly CommittedWindow[], catalog: Catalog): Cost {
  if (!charge) return NOTHING;
  const { item, subscription } = charge;
  const commitment = commitmentOf(item);
  const rated = rateWindows({
    price: catalog.model(item.price_id),
    currency: subscription.currency,
    windows,
    ...(commitment && { commitment }),
    timeOfDay: timeOfDayOf(item, catalog),
  });
  return { subtotal: rated.amount, ...(rated.commitment && { commitment: rated.commitment }) };
}

/** Whether a line's commitment holds for each window on its own. */
export function isWindowed({ charge, meter }: Subject): boolean {
  if (!charge || !meter.aggregation.bucket_size) return false;
  return charge.item.commitment_windowed || (charge.item.commitment_time_buckets ?? []).length > 0;
}

export const isCommitted = ({ charge }: Subject): boolean =>
  charge !== undefined &&
  (commitmentOf(charge.item) !== undefined || (charge.item.commitment_time_buckets ?? []).length > 0);

/** A line's buckets by window; where a true-up is due, the windows without events up to now as well. */
export function windowsWithEmpty({ now }: Context, subject: Subject, buckets: readonly Bucket[]): CommittedWindow[] {
  const { charge, meter, range } = subject;
  const quantities = new Map<number, Decimal[]>();
  const truesUp =
    charge?.item.commitment_true_up_enabled ||
    (charge?.item.commitment_time_buckets ?? []).some((bucket) => bucket.true_up_enabled);
  if (truesUp && meter.aggregation.bucket_size) {
    const start = Number(range.from / 1000n);
    const end = Math.min(now.getTime(), Number(range.to / 1000n));
    for (const window of windowsOf({ start, end }, meter.aggregation.bucket_size, subject))
      quantities.set(window.start, []);
  }
  for (const { start, quantity } of buckets) quantities.set(start, [...(quantities.get(start) ?? []), quantity]);
  return Array.from(quantities, ([start, values]) => ({ start, quantities: values })).sort((a, b) => a.start - b.start);
}
