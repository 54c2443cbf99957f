import { type Decimal, sum } from '../../rating/decimal.ts';
import { allowanceRule, type MeasuredUsage, type ResetPeriod } from '../../rating/entitlement.ts';
import { periodContaining } from '../../rating/period.ts';
import type { Interval } from '../../rating/timezone.ts';
import { windowsOf } from '../../rating/windows.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';

/** The time over which usage counts against a limit, and when it begins anew. */
export interface LimitWindow extends Interval {
  readonly resetsAt: Date | null;
}

/** Far enough ahead for what never begins anew. */
const FOREVER = Date.UTC(9999, 0, 1);

/** The window of a limit that runs at an instant: the same windows as those in which bills take the allowance off. */
export function limitWindow(subscription: SubscriptionRow, reset: ResetPeriod | undefined, at: Date): LimitWindow {
  const { current_period_start, current_period_end, start_date, billing_anchor, timezone } = subscription;
  const current = { start: current_period_start.getTime(), end: current_period_end.getTime() };
  const now = at.getTime();
  switch (allowanceRule(reset, subscription.billing_period)) {
    case 'period':
      return until(current);
    case 'daily':
      return until([...windowsOf(current, 'DAY')].find(({ start, end }) => start <= now && now < end) ?? current);
    case 'monthly': {
      const rule = { period: 'MONTHLY', count: 1, anchor: billing_anchor.getTime(), timezone } as const;
      return until(periodContaining(now, current.start, rule) ?? current);
    }
    case 'lifetime':
      return { start: start_date.getTime(), end: FOREVER, resetsAt: null };
  }
}

const until = ({ start, end }: Interval): LimitWindow => ({ start, end, resetsAt: new Date(end) });

/** One number of whatever a meter measures. */
export function quantityOf(usage: MeasuredUsage): Decimal {
  switch (usage.kind) {
    case 'period':
      return usage.quantity;
    case 'buckets':
      return sum(usage.buckets);
    case 'windows':
      return sum(usage.quantities);
    case 'lifetime':
      return usage.untilEnd;
    case 'quotas':
      return sum(usage.uses.map(({ quantity }) => quantity));
  }
}
