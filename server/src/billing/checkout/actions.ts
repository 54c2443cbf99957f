import type { CheckoutAction, CheckoutResult } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import type { PaymentRow } from '../../resources/payments/index.ts';
import { findSubscriptions, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { callOffAddons, fulfilAddons } from '../subscriptions/checkouts/addons.ts';
import type { Paid as PaidChange } from '../subscriptions/checkouts/paid.ts';
import { fulfilQuantities } from '../subscriptions/checkouts/quantities.ts';
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
    async fulfil(context, session, { invoice, subscription }) {
      const changes = session.configuration.modify_subscription_params?.line_item_modifications ?? [];
      const line_items = changes.map(({ line_item_id, ...change }) => ({ id: line_item_id, ...change }));
      if (subscription) await fulfilQuantities(context, subscription, { line_items }, paidBy(invoice, session));
      return undefined;
    },
  },
  add_addon: {
    async fulfil(context, session, { invoice, subscription }) {
      if (subscription) await fulfilAddons(context, subscription, addonsOf(session), paidBy(invoice, session));
      return undefined;
    },
    async callOff(context, session) {
      const [subscription] = await findSubscriptions(context.db, [session.subject_id]);
      if (subscription) await callOffAddons(context, subscription, addonsOf(session));
    },
  },
  // Credits come with the payment of the invoice that sells them, and are called off with it: nothing is left to do.
  wallet_topup: { fulfil: async () => undefined },
};

const addonsOf = ({ configuration }: CheckoutRow) => configuration.add_addon_params?.addons ?? [];

const paidBy = ({ id, amount_paid, period_end }: InvoiceRow, { created_at }: CheckoutRow): PaidChange => ({
  invoiceId: id,
  amount: decimal(String(amount_paid)),
  agreedAt: created_at,
  until: period_end ?? created_at,
});

export async function fulfil(context: Context, session: CheckoutRow, paid: Paid): Promise<CheckoutResult | undefined> {
  return ACTIONS[session.action]?.fulfil(context, session, paid);
}

export async function callOff(context: Context, session: CheckoutRow): Promise<void> {
  await ACTIONS[session.action]?.callOff?.(context, session);
}
