import type { CheckoutAction, CheckoutResult } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import type { PaymentRow } from '../../resources/payments/index.ts';
import { findSubscriptions, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { callOffAddon, fulfilAddon, fulfilQuantities } from '../subscriptions/checkouts.ts';
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
  modify_subscription: {
    async fulfil(context, { configuration }, { invoice, subscription }) {
      const changes = configuration.modify_subscription_params?.line_item_modifications ?? [];
      const line_items = changes.map(({ line_item_id, ...change }) => ({ id: line_item_id, ...change }));
      if (subscription) await fulfilQuantities(context, subscription, { line_items }, paidBy(invoice));
      return undefined;
    },
  },
  add_addon: {
    async fulfil(context, _session, { invoice, subscription }) {
      if (subscription) await fulfilAddon(context, subscription, paidBy(invoice));
      return undefined;
    },
    async callOff(context, { subject_id }) {
      const [subscription] = await findSubscriptions(context.db, [subject_id]);
      if (subscription) await callOffAddon(context, subscription);
    },
  },
  // Credits come with the payment of the invoice that sells them, and are called off with it: nothing is left to do.
  wallet_topup: { fulfil: async () => undefined },
};

const paidBy = ({ id, amount_paid }: InvoiceRow) => ({ invoiceId: id, amount: decimal(String(amount_paid)) });

export async function fulfil(context: Context, session: CheckoutRow, paid: Paid): Promise<CheckoutResult | undefined> {
  return ACTIONS[session.action]?.fulfil(context, session, paid);
}

export async function callOff(context: Context, session: CheckoutRow): Promise<void> {
  await ACTIONS[session.action]?.callOff?.(context, session);
}
