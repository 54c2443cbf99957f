/**
 * Usage lines of one invoice that count the same meter one after the other, because a price or a plan was changed within
 * the period: what is included and what is committed to is had once, by all of them together.
 */
import { atLeastZero, type Decimal, sum, ZERO } from '../../rating/decimal.ts';
import { unreduced } from '../../rating/entitlement.ts';
import type { LongCommitment } from '../../rating/steps/commitment.ts';
import type { LineItemRow } from '../../resources/subscriptions/index.ts';
import type { Allowance, Allowances } from './allowances.ts';
import type { Catalog } from './catalog.ts';
import type { ChargeDue } from './items.ts';
import { lineageOf } from './lineage.ts';
import { type RatedCharge, rateUsageCharge } from './rate.ts';
import type { UsageDue, Used } from './usage.ts';

/** What is known of all lines of an invoice before one of them is rated. */
export interface Together {
  readonly usage: readonly UsageDue[];
  /** Line by line, like `usage`. */
  readonly used: readonly Used[];
  readonly items: readonly LineItemRow[];
  readonly allowances: Allowances;
  readonly long: ReadonlyMap<ChargeDue, LongCommitment>;
  readonly catalog: Catalog;
}

/** Rates all usage of an invoice, in the order of `usage`. */
export function rateTogether({ usage, used, items, allowances, long, catalog }: Together): RatedCharge[] {
  const rated = new Map<UsageDue, RatedCharge>();
  const inTime = usage.toSorted((a, b) => a.charge.period.start - b.charge.period.start);
  for (const due of inTime) {
    const { charge, subscription } = due;
    const { item } = charge;
    const measured = used[usage.indexOf(due)];
    if (!measured) throw new Error('Fewer usages were measured than asked for.');
    const before = [...rated.values()].filter(
      (other) =>
        other.subscription === subscription &&
        other.charge.item.meter_id === item.meter_id &&
        other.charge.period.end <= charge.period.start,
    );
    const allowance = leftOf(allowances(subscription.id, item.meter_id), measured, before, due, catalog);
    const lineage = lineageOf(item, items);
    const utilized = before.filter((other) => lineage.includes(other.charge.item)).map(utilizedBy);
    const asked = long.get(charge);
    const commitment = asked && { ...asked, prior: asked.prior.plus(sum(utilized)) };
    rated.set(due, rateUsageCharge(due, measured, allowance, catalog, commitment));
  }
  return usage.map((due) => rated.get(due) as RatedCharge); // all were rated
}

const utilizedBy = ({ rated }: RatedCharge): Decimal => rated.commitment?.utilized ?? ZERO;

/** Aggregations whose quantities of consecutive times add up to that of the whole time. */
const ADDS_UP: ReadonlySet<string> = new Set(['COUNT', 'SUM', 'SUM_WITH_MULTIPLIER', 'WEIGHTED_SUM']);

/** What the lines before have left of an allowance for the whole period. Those of days and months begin anew by themselves. */
function leftOf(
  allowance: Allowance | undefined,
  measured: Used,
  before: readonly RatedCharge[],
  { charge }: UsageDue,
  catalog: Catalog,
): Allowance | undefined {
  if (!allowance || allowance.limit === null || allowance.quota || before.length === 0) return allowance;
  if (!ADDS_UP.has(catalog.meter(charge.item.meter_id).aggregation.type)) return allowance;
  if (measured.kind !== 'measured' || !['period', 'buckets'].includes(measured.usage.kind)) return allowance;
  return { ...allowance, limit: atLeastZero(allowance.limit.minus(usedBefore(before))) };
}

/** All that was used before, once: several lines may have counted the same time. */
function usedBefore(before: readonly RatedCharge[]): Decimal {
  let until = Number.NEGATIVE_INFINITY;
  let total = ZERO;
  for (const { charge, used } of before) {
    if (charge.period.start < until || used?.kind !== 'measured') continue;
    until = charge.period.end;
    total = total.plus(unreduced(used.usage).used);
  }
  return total;
}
