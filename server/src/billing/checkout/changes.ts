import type { AddAddonRequest, CheckoutParams, ModifyQuantityParams } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import {
  type AddonAssociationRow,
  findAddonAssociation,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { oneOffInvoice } from '../invoices/index.ts';
import { fulfilAddon, type Quote, quoteQuantities, reserveAddon } from '../subscriptions/checkouts.ts';
import { payerOf } from '../subscriptions/doors.ts';
import { openForChange } from '../subscriptions/get.ts';
import { type CheckoutOpening, openCheckout } from './open.ts';

/**
 * Attaches an addon once it is paid. Where there is nothing to pay now it is attached at once.
 *
 * @throws ApiError with every finding, `already_exists` while another session of the subscription is open
 */
export async function orderAddon(
  request: Context,
  { subscription_id, checkout: _, ...wish }: AddAddonRequest,
  params: CheckoutParams,
): Promise<{ association: AddonAssociationRow; checkout?: CheckoutRow }> {
  const { context, subscription } = await openForChange(request, subscription_id);
  const { association, ...quote } = await reserveAddon({ context, subscription }, wish);
  if (!quote.amount.gt(ZERO)) {
    await fulfilAddon(context, subscription);
    return { association: (await findAddonAssociation(context.db, association.id)) ?? association };
  }
  const { addon_id, addon_cadence: cadence, id: association_id, start_date } = association;
  const addons = [{ addon_id, association_id, cadence, start_date: start_date.toISOString() }];
  const checkout = await openFor(context, subscription, quote, params, {
    action: 'add_addon',
    configuration: { add_addon_params: { subscription_id, addons } },
  });
  return { association, checkout };
}

/**
 * Changes quantities once the difference is paid.
 *
 * @returns undefined where there is nothing to pay: then they can be changed at once
 * @throws ApiError with every finding, `already_exists` while another session of the subscription is open
 */
export async function orderQuantities(
  request: Context,
  subscriptionId: string,
  wish: ModifyQuantityParams,
  params: CheckoutParams,
): Promise<{ checkout: CheckoutRow; subscription: SubscriptionRow } | undefined> {
  const { context, subscription } = await openForChange(request, subscriptionId);
  // What is paid now is the difference from now on, whenever the payment comes.
  const dated = wish.line_items.map((item) => ({ effective_date: context.now.toISOString(), ...item }));
  const quote = await quoteQuantities({ context, subscription }, { line_items: dated });
  if (!quote.amount.gt(ZERO)) return undefined;
  const line_item_modifications = dated.map(({ id, ...change }) => ({ line_item_id: id, ...change }));
  const checkout = await openFor(context, subscription, quote, params, {
    action: 'modify_subscription',
    configuration: { modify_subscription_params: { subscription_id: subscriptionId, line_item_modifications } },
  });
  return { checkout, subscription };
}

/** One draft over everything that has to be paid, and a session for it. */
async function openFor(
  context: Context,
  subscription: SubscriptionRow,
  { lines }: Quote,
  params: CheckoutParams,
  opening: Pick<CheckoutOpening, 'action' | 'configuration'>,
): Promise<CheckoutRow> {
  const invoice = await oneOffInvoice(context, {
    customerId: payerOf(subscription),
    subscription,
    reason: 'SUBSCRIPTION_UPDATE',
    currency: subscription.currency,
    lines,
    taxes: 'subscription',
    asDraft: true,
  });
  return openCheckout(context, {
    ...opening,
    customerId: invoice.customer_id,
    subjectId: subscription.id,
    params,
    invoice,
    amount: decimal(String(invoice.amount_due)),
  });
}
