import type { CheckoutParams } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import { finalizeInvoice as finalizeState } from '../../rating/steps/pipeline.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { amountsOf, stateOf } from '../invoices/contents.ts';
import { computeDraft, draftFor } from '../invoices/drafts.ts';
import { ratingTerms } from '../invoices/terms.ts';
import { openCheckout } from './open.ts';

/**
 * Opens a session for a draft subscription. Its first invoice is the one that the subscription would begin with
 * (SUBSCRIPTION_CREATE, what is charged in advance for the first period), so that what is paid is the period that begins,
 * and the renewal after it finds nothing in its way. The customer pays what the draft comes to with taxes.
 *
 * @returns undefined when there is nothing to pay; then the draft invoice is skipped, and nothing else was made
 */
export async function openSubscriptionCheckout(
  context: Context,
  subscription: SubscriptionRow,
  params: CheckoutParams,
): Promise<CheckoutRow | undefined> {
  const period = { start: subscription.current_period_start, end: subscription.current_period_end };
  const request = { reason: 'SUBSCRIPTION_CREATE', period, point: 'period_start' } as const;
  const { row: empty, isNew } = await draftFor(context, subscription, request);
  const { row: draft, contents, taxes } = await computeDraft(context, empty, subscription, { isNew });
  const terms = ratingTerms({ currency: draft.currency, coupons: [], taxes, wallets: [] });
  const { amount_due } = amountsOf(draft, finalizeState(stateOf(draft, contents.lines), terms));
  const amount = decimal(String(amount_due ?? '0'));
  if (draft.invoice_status === 'SKIPPED' || !amount.gt(0)) return undefined;
  return openCheckout(context, {
    action: 'create_subscription',
    customerId: draft.customer_id,
    subjectId: subscription.id,
    configuration: {
      create_subscription_params: {
        plan_id: subscription.plan_id,
        currency: subscription.currency,
        billing_period: subscription.billing_period,
        subscription_id: subscription.id,
      },
    },
    params,
    invoice: draft,
    amount,
  });
}
