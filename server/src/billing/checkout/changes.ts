import type {
  AddAddonRequest,
  AddAddonToSubscription,
  CheckoutParams,
  ModifyQuantityParams,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { decimal, ZERO } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import {
  type AddonAssociationRow,
  findAddonAssociation,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { oneOffInvoice } from '../invoices/index.ts';
import { fulfilAddons, reserveAddons } from '../subscriptions/checkouts/addons.ts';
import type { Quote } from '../subscriptions/checkouts/paid.ts';
import { quoteQuantities } from '../subscriptions/checkouts/quantities.ts';
import { payerOf } from '../subscriptions/doors.ts';
import { openForChange, type Subject } from '../subscriptions/get.ts';
import type { FieldName } from '../subscriptions/modify/quantity.ts';
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
  const subject = await openForChange(request, subscription_id);
  const { associations, checkout } = await sellAddons(subject, [wish], params, () => '');
  const association = associations[0] as AddonAssociationRow; // one for each
  if (checkout) return { association, checkout };
  const { context, subscription } = subject;
  const { proration_behavior } = wish;
  await fulfilAddons(context, subscription, [
    { association_id: association.id, ...(proration_behavior && { proration_behavior }) },
  ]);
  return { association: (await findAddonAssociation(context.db, association.id)) ?? association };
}

/**
 * Reserves addons and opens a session for what they cost.
 *
 * @param at where the request has one of them
 * @returns without a session where there is nothing to pay
 */
export async function sellAddons(
  { context, subscription }: Subject,
  wishes: readonly AddAddonToSubscription[],
  params: CheckoutParams,
  at: (index: number) => string,
): Promise<{ associations: AddonAssociationRow[]; checkout?: CheckoutRow }> {
  const { associations, ...quote } = await reserveAddons({ context, subscription }, wishes, at);
  if (!quote.amount.gt(ZERO)) return { associations };
  const addons = associations.map(({ addon_id, addon_cadence: cadence, id: association_id, start_date }, index) => {
    const proration_behavior = wishes[index]?.proration_behavior;
    const start = start_date.toISOString();
    return { addon_id, association_id, cadence, start_date: start, ...(proration_behavior && { proration_behavior }) };
  });
  const checkout = await openFor(context, subscription, quote, params, {
    action: 'add_addon',
    configuration: { add_addon_params: { subscription_id: subscription.id, addons } },
  });
  return { associations, checkout };
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
): Promise<CheckoutRow | undefined> {
  return sellQuantities(await openForChange(request, subscriptionId), wish, params);
}

/** @param fieldName what the caller calls a field of a change */
export async function sellQuantities(
  { context, subscription }: Subject,
  wish: ModifyQuantityParams,
  params: CheckoutParams,
  fieldName?: FieldName,
): Promise<CheckoutRow | undefined> {
  // What is paid now is the difference from now on, whenever the payment comes.
  const dated = wish.line_items.map((item) => ({ effective_date: context.now.toISOString(), ...item }));
  const quote = await quoteQuantities({ context, subscription }, { line_items: dated }, fieldName);
  if (!quote.amount.gt(ZERO)) return undefined;
  const line_item_modifications = dated.map(({ id, ...change }) => ({ line_item_id: id, ...change }));
  return openFor(context, subscription, quote, params, {
    action: 'modify_subscription',
    configuration: { modify_subscription_params: { subscription_id: subscription.id, line_item_modifications } },
  });
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
