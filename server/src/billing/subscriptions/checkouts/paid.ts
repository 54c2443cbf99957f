import type { Context } from '../../../context.ts';
import { ApiError } from '../../../errors.ts';
import type { Decimal } from '../../../rating/decimal.ts';
import type { SubscriptionRow } from '../../../resources/subscriptions/index.ts';
import type { OneOffLine } from '../../invoices/index.ts';
import { giveBack } from '../doors.ts';

/** What has to be paid before a change is made: nothing, where the sum is not above 0. */
export interface Quote {
  readonly lines: readonly OneOffLine[];
  readonly amount: Decimal;
}

/** The invoice that was paid for a change. */
export interface Paid {
  readonly invoiceId: string;
  readonly amount: Decimal;
  /** When the price was agreed. What was changed since then may not be worth it any more. */
  readonly agreedAt: Date;
  /** The end of the period whose rest it pays. */
  readonly until: Date;
}

/** Whether the period that a change was priced for is still the current one. */
export const isSamePeriod = ({ current_period_end }: SubscriptionRow, { until }: Paid): boolean =>
  current_period_end.getTime() === until.getTime();

export async function unlessImpossible<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Puts what was paid for a change that is not possible any more into the wallet: nobody pays for nothing. */
export async function refund(
  context: Context,
  subscription: SubscriptionRow,
  { invoiceId, amount }: Paid,
): Promise<void> {
  const text = 'Paid for a change that was not possible any more';
  await giveBack(context, subscription, amount, `unfulfilled_${invoiceId}`, text);
}
