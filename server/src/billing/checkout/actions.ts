import type { CheckoutAction, CheckoutResult } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import type { PaymentRow } from '../../resources/payments/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { settleOpening } from '../subscriptions/opening.ts';

/** What a paid session has at hand. */
export interface Paid {
  readonly payment: PaymentRow;
  readonly invoice: InvoiceRow;
  readonly subscription: SubscriptionRow | undefined;
}

interface Action {
  /** Does the work. What was agreed is done as it was agreed: amounts are not computed again. */
  fulfil(context: Context, session: CheckoutRow, paid: Paid): Promise<CheckoutResult | undefined>;
  /** Takes back what waited for the money, beside the invoice and the payment. */
  callOff?(context: Context, session: CheckoutRow): Promise<void>;
}

const ACTIONS: { readonly [A in CheckoutAction]?: Action } = {
  create_subscription: {
    async fulfil(context, _session, { payment, invoice, subscription }) {
      if (subscription) await settleOpening(context, subscription, invoice);
      return {
        create_subscription_result: {
          ...(subscription && { subscription_id: subscription.id }),
          invoice_id: invoice.id,
          payment_id: payment.id,
        },
      };
    },
  },
  // Credits come with the payment of the invoice that sells them, and are called off with it: nothing is left to do.
  wallet_topup: { fulfil: async () => undefined },
};

export async function fulfil(context: Context, session: CheckoutRow, paid: Paid): Promise<CheckoutResult | undefined> {
  return ACTIONS[session.action]?.fulfil(context, session, paid);
}

export async function callOff(context: Context, session: CheckoutRow): Promise<void> {
  await ACTIONS[session.action]?.callOff?.(context, session);
}
