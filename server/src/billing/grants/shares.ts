import { Decimal, roundTo } from '../../rating/decimal.ts';
import { remainingShare } from '../../rating/proration.ts';
import type { GrantTerms } from '../../resources/creditGrants/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { CREDIT_DECIMALS } from '../wallets/book.ts';

/** The part of the first period that is left at an instant, where it is not whole: only of the subscription's own periods. */
export function firstShare(subscription: SubscriptionRow, grant: GrantTerms, start: Date): Decimal | undefined {
  const { current_period_start: from, current_period_end: to } = subscription;
  const isSame =
    grant.cadence === 'RECURRING' &&
    grant.period === subscription.billing_period &&
    grant.period_count === subscription.billing_period_count;
  if (!isSame || start <= from || start >= to) return undefined;
  return remainingShare({ start: from.getTime(), end: to.getTime() }, start.getTime());
}

/** The credits of a part of a period. */
export const partOf = ({ credits }: GrantTerms, share: Decimal): Decimal =>
  roundTo(new Decimal(credits).times(share), CREDIT_DECIMALS);
