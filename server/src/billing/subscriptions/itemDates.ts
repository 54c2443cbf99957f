import type { BillingPeriod } from '@flexprice/generated/types';
import { periodContaining } from '../../rating/period.ts';
import type { Findings } from '../../resources/findings.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { periodEnd, periodRule } from './periods.ts';

/** Periods from the shortest to the longest. */
const BY_LENGTH: readonly BillingPeriod[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'ANNUAL'];

/** Whether a charge recurs more often than its subscription is invoiced. What is charged once never does. */
export const isShorter = (period: BillingPeriod, than: BillingPeriod): boolean =>
  period !== 'ONETIME' && BY_LENGTH.indexOf(period) < BY_LENGTH.indexOf(than);

/** End of the period of a subscription that an instant lies in. */
export function endOfPeriodAt(subscription: SubscriptionRow, at: Date): Date {
  if (at < subscription.current_period_end) return subscription.current_period_end;
  const found = periodContaining(at.getTime(), subscription.current_period_end.getTime(), periodRule(subscription));
  return found ? new Date(found.end) : periodEnd(at, subscription);
}

/** Leaves a finding where a stretch of time does not lie in another. */
export function spanFindings(
  { start, end }: { start: Date; end: Date | null },
  whole: { start: Date; end: Date | null },
  at: string,
  findings: Findings,
): void {
  if (start < whole.start) findings.fault(`${at}start_date`, `must not be before ${instant(whole.start)}`);
  if (whole.end && start >= whole.end) findings.fault(`${at}start_date`, `must be before ${instant(whole.end)}`);
  if (end && end <= start) findings.fault(`${at}end_date`, 'must be after it starts');
}
