/** Addons that a customer pays first: what has to be paid, and what is done when it is. */
import type { AddAddonToSubscription } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { sql, updateRows } from '../../../db/index.ts';
import { validationError } from '../../../errors.ts';
import { sum } from '../../../rating/decimal.ts';
import {
  type AddonAssociationRow,
  addonAssociationsOf,
  type SubscriptionRow,
  updateAddonAssociation,
} from '../../../resources/subscriptions/index.ts';
import type { OneOffLine } from '../../invoices/index.ts';
import { type AddonDraft, addonsFor, associateAddon, fillAddon } from '../addAddon.ts';
import { type Added, restOf } from '../chargeRest.ts';
import type { Subject } from '../get.ts';
import { changed } from '../lineItem.ts';
import { requireAllowed } from '../states.ts';
import { isSamePeriod, type Paid, type Quote, refund, unlessImpossible } from './paid.ts';

/** An attachment that waits, as a session remembers it: what the association itself does not say. */
export type Waiting = { readonly association_id?: string } & Pick<AddAddonToSubscription, 'proration_behavior'>;

/**
 * Attaches addons that wait for their payment. Nothing of them counts until then.
 *
 * @param at where the request has one of them
 * @throws ApiError with every finding, `invalid_operation` unless the subscription is active
 */
export async function reserveAddons(
  { context, subscription }: Subject,
  requests: readonly AddAddonToSubscription[],
  at: (index: number) => string,
): Promise<Quote & { associations: AddonAssociationRow[] }> {
  requireAllowed(subscription, 'change_items');
  for (const [index, request] of requests.entries()) {
    for (const field of ['override_line_items', 'line_item_commitments'] as const) {
      if (Object.keys(request[field] ?? {}).length > 0) {
        throw validationError({ [`${at(index)}${field}`]: 'cannot be combined with checkout' });
      }
    }
  }
  const lines: OneOffLine[] = [];
  const associations: AddonAssociationRow[] = [];
  const drafts = await addonsFor(context, subscription, requests, at);
  for (const [index, draft] of drafts.entries()) {
    // Who pays first pays the rest of the period, unless it is said that nothing is to be charged for it.
    if (requests[index]?.proration_behavior !== 'none') lines.push(...linesOf(subscription, draft));
    associations.push(await associateAddon(context, subscription, draft, 'pending'));
  }
  return { associations, lines, amount: sum(lines.map((line) => line.amount)) };
}

const linesOf = (subscription: SubscriptionRow, { items, start: from }: AddonDraft): OneOffLine[] =>
  restOf(
    subscription,
    items.map(({ price, quantity, start, source }) => ({
      price,
      priceId: price.id,
      displayName: price.display_name || source.name,
      quantity,
      start,
    })),
    from,
  );

/**
 * The addons are paid, or there was nothing to pay: they begin as it was agreed. Where one of them cannot any more, none
 * does, and the money goes to the wallet.
 */
export async function fulfilAddons(
  context: Context,
  subscription: SubscriptionRow,
  waiting: readonly Waiting[],
  paid?: Paid,
): Promise<void> {
  const associations = await pendingOf(context, subscription, waiting);
  const drafts = await unlessImpossible(async () => {
    requireAllowed(subscription, 'change_items');
    return addonsFor(context, subscription, associations.map(requestOf(waiting)));
  });
  if (!drafts || (paid && !isSamePeriod(subscription, paid))) {
    await callOffAddons(context, subscription, waiting);
    if (paid) await refund(context, subscription, paid);
    return;
  }
  for (const [index, association] of associations.entries()) {
    const added = await fillAddon(context, subscription, drafts[index] as AddonDraft, association); // one for each
    await updateAddonAssociation(context, association, { addon_status: 'active' });
    if (paid) await nameOnInvoice(context, paid, added);
  }
  await changed(context, subscription);
}

const requestOf =
  (waiting: readonly Waiting[]) =>
  ({ id, addon_id, addon_cadence: cadence, start_date, metadata }: AddonAssociationRow): AddAddonToSubscription => {
    const proration_behavior = waiting.find((one) => one.association_id === id)?.proration_behavior;
    return {
      addon_id,
      cadence,
      start_date: start_date.toISOString(),
      ...(proration_behavior && { proration_behavior }),
      ...(metadata && { metadata }),
    };
  };

/** The lines of the invoice were written before there were line items; what they have paid is known by them later. */
async function nameOnInvoice({ db }: Context, { invoiceId }: Paid, added: readonly Added[]): Promise<void> {
  for (const { row } of added) {
    // The same addon twice has the same price on two lines: each names the item that it has paid.
    await updateRows(
      db,
      'invoice_line_items',
      sql`id = (select id from invoice_line_items where invoice_id = ${invoiceId} and price_id = ${row.price_id}
        and subscription_line_item_id is null order by sequence limit 1)`,
      { subscription_line_item_id: row.id },
    );
  }
}

/** The addons were not paid in time: they never were attached. */
export async function callOffAddons(
  context: Context,
  subscription: SubscriptionRow,
  waiting: readonly Waiting[],
): Promise<void> {
  for (const association of await pendingOf(context, subscription, waiting)) {
    await updateAddonAssociation(context, association, {
      addon_status: 'cancelled',
      cancelled_at: context.now,
      end_date: association.start_date,
      cancellation_reason: 'not paid',
      status: 'archived',
    });
  }
}

/** Those of one session: another may wait for its own payment at the same time. */
async function pendingOf(
  { db }: Context,
  { id }: SubscriptionRow,
  waiting: readonly Waiting[],
): Promise<AddonAssociationRow[]> {
  const ids = new Set(waiting.map(({ association_id }) => association_id));
  return (await addonAssociationsOf(db, [id])).filter((row) => row.addon_status === 'pending' && ids.has(row.id));
}
