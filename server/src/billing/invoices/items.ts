import { type Decimal, ONE } from '../../rating/decimal.ts';
import { billingPeriods, calendarAnchor, previousBillingDate, type RecurringPeriod } from '../../rating/period.ts';
import { activeShare, prorationCoefficient } from '../../rating/proration.ts';
import { servicePeriodsDue } from '../../rating/schedule.ts';
import { type Instant, type Interval, SECOND } from '../../rating/timezone.ts';
import type { ReferencePoint } from '../../resources/invoices/index.ts';
import type { LineItemRow, SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { lineageOf } from './lineage.ts';
import { periodAfter, uncutEnd } from './periods.ts';

/** Something that an invoice must charge. */
export interface ChargeDue {
  readonly item: LineItemRow;
  readonly kind: 'fixed' | 'usage';
  /** The time that is charged for. */
  readonly period: Interval;
  /** The part of the price that is charged; 1 for usage. */
  readonly share: Decimal;
}

/** Which fixed charges in advance, and whether fixed charges in arrear and usage, belong to an invoice. */
export const CONTENTS: {
  readonly [Point in ReferencePoint]: {
    readonly advance: 'window' | 'next' | 'none';
    readonly arrear: boolean;
    readonly usage: boolean;
  };
} = {
  period_start: { advance: 'window', arrear: false, usage: false },
  period_end: { advance: 'next', arrear: true, usage: true },
  cancel: { advance: 'none', arrear: true, usage: true },
  usage: { advance: 'none', arrear: false, usage: true },
};

/**
 * What an invoice over a window contains, in the order of the line items. Pure: what was invoiced before is taken off
 * afterwards.
 *
 * Charges that recur with the subscription are charged once per window. Those with another period of their own follow
 * that: in advance when one of their periods starts, in arrear when one ends.
 */
export function chargesDue(
  subscription: SubscriptionRow,
  items: readonly LineItemRow[],
  window: Interval,
  point: ReferencePoint,
): ChargeDue[] {
  if (window.end <= window.start || startsAfterEnd(subscription, window)) return [];
  const contents = CONTENTS[point];
  const next = contents.advance === 'next' ? periodAfter(subscription, window) : undefined;
  return items.flatMap((item): ChargeDue[] => {
    if (item.price_type === 'USAGE') return contents.usage ? usage(item, window) : [];
    const due = { subscription, item, began: lineageOf(item, items).at(-1) ?? item };
    if (item.invoice_cadence === 'ARREAR') return contents.arrear ? arrear(due, window, point) : [];
    if (contents.advance === 'window') return advance(due, window, window);
    return contents.advance === 'next' ? advance(due, window, next) : [];
  });
}

/** A fixed charge that may be due. */
interface Fixed {
  readonly subscription: SubscriptionRow;
  readonly item: LineItemRow;
  /** The line item that it continues, or itself: where its own periods are counted from. */
  readonly began: LineItemRow;
}

const startsAfterEnd = ({ end_date }: SubscriptionRow, window: Interval) =>
  end_date !== null && end_date.getTime() <= window.start;

/** Usage is always charged when it is known: an advance cadence makes no difference to it. */
function usage(item: LineItemRow, window: Interval): ChargeDue[] {
  const period = within(item, window);
  return period ? [{ item, kind: 'usage', period, share: ONE }] : [];
}

function arrear(due: Fixed, window: Interval, point: ReferencePoint): ChargeDue[] {
  const { subscription, item } = due;
  if (item.billing_period === 'ONETIME') return onetime(due, window);
  if (!recursWith(subscription, item)) return ownPeriods(due, window);
  const isCut = point === 'cancel' || subscription.cancel_at?.getTime() === window.end;
  const whole = isCut ? { start: window.start, end: uncutEnd(subscription, window) } : window;
  return charge(subscription, item, window, whole);
}

/** @param target the window itself, or the one after it; undefined when there is none */
function advance(due: Fixed, window: Interval, target: Interval | undefined): ChargeDue[] {
  const { subscription, item } = due;
  if (item.billing_period !== 'ONETIME' && recursWith(subscription, item)) {
    return target ? charge(subscription, item, target, target) : [];
  }
  // What began in the middle of the window was not there when the window's own advance charges were made.
  const reach = { start: window.start, end: target?.end ?? window.end };
  return item.billing_period === 'ONETIME' ? onetime(due, reach) : ownPeriods(due, reach);
}

/** A charge that recurs with the subscription, for its part of a window. */
function charge(subscription: SubscriptionRow, item: LineItemRow, window: Interval, whole: Interval): ChargeDue[] {
  const period = within(item, window);
  if (!period) return [];
  const share = firstShare(subscription, period, window) ?? activeShare(period, whole);
  return share.isZero() ? [] : [{ item, kind: 'fixed', period, share }];
}

/**
 * The part of a price that a short first period costs, where the subscription prorates: what is left of the period that
 * would have been, had it not begun late. Undefined for every other window.
 */
function firstShare(subscription: SubscriptionRow, period: Interval, window: Interval): Decimal | undefined {
  const { billing_cycle, proration_behavior, billing_period, billing_period_count, timezone } = subscription;
  const begins = [subscription.start_date, subscription.trial_end].map((date) => date?.getTime());
  if (billing_cycle !== 'calendar' || proration_behavior !== 'create_prorations') return undefined;
  if (!begins.includes(window.start)) return undefined;
  const full = uncutEnd(subscription, window);
  // A pause makes the period longer, not dearer.
  const end =
    billing_period_count === 1 ? Math.min(calendarAnchor(window.start, billing_period, timezone), full) : full;
  const start = previousBillingDate(end, billing_period, billing_period_count, timezone);
  if (start >= window.start) return undefined;
  if (full > end) {
    const whole = { start: window.start, end: full };
    return prorationCoefficient({ start, end }, window.start).times(activeShare(period, whole));
  }
  return period.end === end ? prorationCoefficient({ start, end }, period.start) : activeShare(period, { start, end });
}

function onetime({ subscription, item, began }: Fixed, window: Interval): ChargeDue[] {
  const start = chargedFrom(subscription, began);
  if (second(start) < second(window.start) || second(start) >= second(window.end)) return [];
  const end = Math.max(item.end_date?.getTime() ?? window.end, start);
  return [{ item, kind: 'fixed', period: { start, end }, share: ONE }];
}

/**
 * Periods of the line's own. One that began before the line was paid in advance by the line that it continues; of those that
 * are charged in arrear each line has its part.
 */
function ownPeriods({ subscription, item, began }: Fixed, window: Interval): ChargeDue[] {
  const { invoice_cadence: cadence, start_date, end_date } = item;
  const schedule = { ...ownRule(subscription, item), start: chargedFrom(subscription, began), cadence };
  return servicePeriodsDue(schedule, window).flatMap((period): ChargeDue[] => {
    if (cadence === 'ADVANCE') {
      const isOwn = second(period.start) >= second(start_date.getTime());
      const isAlive = end_date === null || period.start < end_date.getTime();
      return isOwn && isAlive ? [{ item, kind: 'fixed', period, share: ONE }] : [];
    }
    const active = within(item, period);
    return active ? [{ item, kind: 'fixed', period: active, share: activeShare(active, period) }] : [];
  });
}

const ownRule = (
  { timezone }: SubscriptionRow,
  { billing_period, billing_period_count: count }: Pick<LineItemRow, 'billing_period' | 'billing_period_count'>,
) => ({
  period: billing_period as RecurringPeriod, // ONETIME was asked for before
  count,
  timezone,
});

/**
 * Periods of a charge of its own, counted from where it began, of which something lies after an instant and which the
 * subscription's current period charges in advance.
 */
export function ownPeriodsAfter(
  subscription: SubscriptionRow,
  recurs: Pick<LineItemRow, 'billing_period' | 'billing_period_count'>,
  began: Date,
  at: Date,
): Interval[] {
  const anchor = Math.max(began.getTime(), subscription.trial_end?.getTime() ?? 0);
  const periods: Interval[] = [];
  for (const period of billingPeriods(anchor, { ...ownRule(subscription, recurs), anchor })) {
    if (period.start >= subscription.current_period_end.getTime()) break;
    if (period.end > at.getTime()) periods.push(period);
  }
  return periods;
}

/**
 * Whether a line is charged once per period of the subscription. A price that says the subscription's unit is; one of a
 * multiple of it, or of another unit, has periods of its own.
 */
export function recursWith(
  subscription: SubscriptionRow,
  item: Pick<LineItemRow, 'billing_period' | 'billing_period_count'>,
): boolean {
  return (
    item.billing_period === subscription.billing_period &&
    item.billing_period_count <= subscription.billing_period_count
  );
}

/** When a line's own periods begin. A trial gives away none of them. */
function chargedFrom({ trial_end }: SubscriptionRow, { start_date }: LineItemRow): Instant {
  return Math.max(start_date.getTime(), trial_end?.getTime() ?? 0);
}

/** The part of a window in which a line is active. */
function within(item: LineItemRow, window: Interval): Interval | undefined {
  const start = Math.max(item.start_date.getTime(), window.start);
  const end = Math.min(item.end_date?.getTime() ?? window.end, window.end);
  return start < end ? { start, end } : undefined;
}

const second = (at: Instant): number => Math.floor(at / SECOND);
