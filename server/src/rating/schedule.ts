/**
 * Fixed lines that recur less often than their subscription is invoiced, e.g. a quarterly fee on a monthly subscription.
 * Their service periods are anchored at the line's own start and are charged whole, once each.
 */
import { billingPeriods, type PeriodRule } from './period.ts';
import type { InvoiceCadence } from './prices/enums.ts';
import { type Instant, type Interval, SECOND } from './timezone.ts';

export interface LineSchedule extends Omit<PeriodRule, 'anchor'> {
  readonly start: Instant;
  readonly cadence: InvoiceCadence;
}

type IsDue = (period: Interval, window: Interval) => boolean;

const IS_DUE: { readonly [Cadence in InvoiceCadence]: IsDue } = {
  ADVANCE: ({ start }, window) => second(window.start) <= second(start) && second(start) < second(window.end),
  ARREAR: ({ end }, window) => second(window.start) < second(end) && second(end) <= second(window.end),
};

/**
 * Service periods an invoice window must charge: in advance those that start in [start, end), in arrears those that end in
 * (start, end], compared at whole seconds. Windows that tile time charge every period exactly once.
 */
export function servicePeriodsDue(line: LineSchedule, window: Interval): Interval[] {
  const due: Interval[] = [];
  for (const period of billingPeriods(line.start, { ...line, anchor: line.start })) {
    if (IS_DUE[line.cadence](period, window)) due.push(period);
    if (period.start >= window.end) break;
  }
  return due;
}

function second(at: Instant): number {
  return Math.floor(at / SECOND);
}
