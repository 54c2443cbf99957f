/** Changes of a running subscription that a customer pays first: what has to be paid, and what is done when it is. */
import type { AddAddonToSubscription, ModifyQuantityParams } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { sql, updateRows } from '../../db/index.ts';
import { ApiError, validationError } from '../../errors.ts';
import { type Decimal, sum } from '../../rating/decimal.ts';
import {
  type AddonAssociationRow,
  addonAssociationsOf,
  type SubscriptionRow,
  updateAddonAssociation,
} from '../../resources/subscriptions/index.ts';
import type { OneOffLine } from '../invoices/index.ts';
import { addonFor, associateAddon, fillAddon } from './addAddon.ts';
import { type Added, restOf } from './chargeRest.ts';
import { giveBack } from './doors.ts';
import type { Subject } from './get.ts';
import { changed } from './lineItem.ts';
import { execute, linesOf, readSteps, totalOf } from './modify/quantity.ts';
import { requireAllowed } from './states.ts';

/** What has to be paid before a change is made: nothing, where the sum is not above 0. */
export interface Quote {
  readonly lines: readonly OneOffLine[];
  readonly amount: Decimal;
}

/** @throws ApiError with every finding, `invalid_operation` unless the subscription is active */
export async function quoteQuantities(
  { context, subscription }: Subject,
  params: ModifyQuantityParams,
): Promise<Quote> {
  const steps = await readSteps(context, subscription, params);
  return { lines: linesOf(subscription, steps), amount: totalOf(steps) };
}

/**
 * The quantities are paid: changes them without moving money again. Where that has become impossible, because the
 * subscription ended while the customer paid, the money goes to the wallet: nobody pays for nothing.
 */
export async function fulfilQuantities(
  context: Context,
  subscription: SubscriptionRow,
  params: ModifyQuantityParams,
  paid: Paid,
): Promise<void> {
  const steps = await unlessImpossible(() => readSteps(context, subscription, params));
  if (steps) await execute(context, subscription, steps, { isPaid: true });
  else await refund(context, subscription, paid);
}

/** The invoice that was paid for a change. */
export interface Paid {
  readonly invoiceId: string;
  readonly amount: Decimal;
}

async function unlessImpossible<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

const refund = (context: Context, subscription: SubscriptionRow, { invoiceId, amount }: Paid) =>
  giveBack(
    context,
    subscription,
    amount,
    `unfulfilled_${invoiceId}`,
    'Paid for a change that was not possible any more',
  );

/**
 * Attaches an addon that waits for its payment. Nothing of it counts until then.
 *
 * @throws ApiError with every finding, `invalid_operation` unless the subscription is active
 */
export async function reserveAddon(
  { context, subscription }: Subject,
  request: AddAddonToSubscription,
): Promise<Quote & { association: AddonAssociationRow }> {
  requireAllowed(subscription, 'change_items');
  for (const field of ['override_line_items', 'line_item_commitments'] as const) {
    if (Object.keys(request[field] ?? {}).length > 0) {
      throw validationError({ [field]: 'cannot be combined with checkout' });
    }
  }
  const draft = await addonFor(context, subscription, request);
  const additions = draft.items.map(({ price, quantity, start, source }) => ({
    price,
    priceId: price.id,
    displayName: price.display_name || source.name,
    quantity,
    start,
  }));
  const lines = restOf(subscription, additions, draft.start);
  const association = await associateAddon(context, subscription, draft, 'pending');
  return { association, lines, amount: sum(lines.map((line) => line.amount)) };
}

/** The addon is paid: it begins as it was agreed, or the money goes to the wallet where it cannot any more. */
export async function fulfilAddon(context: Context, subscription: SubscriptionRow, paid?: Paid): Promise<void> {
  for (const association of await pendingOf(context, subscription)) {
    const { addon_id, addon_cadence: cadence, start_date, metadata } = association;
    const request = { addon_id, cadence, start_date: start_date.toISOString(), ...(metadata && { metadata }) };
    const draft = await unlessImpossible(async () => {
      requireAllowed(subscription, 'change_items');
      return addonFor(context, subscription, request);
    });
    if (!draft) {
      await callOffAddon(context, subscription);
      if (paid) await refund(context, subscription, paid);
      return;
    }
    const added = await fillAddon(context, subscription, draft, association);
    await updateAddonAssociation(context, association, { addon_status: 'active' });
    if (paid) await nameOnInvoice(context, paid, added);
  }
  await changed(context, subscription);
}

/** The lines of the invoice were written before there were line items; what they have paid is known by them later. */
async function nameOnInvoice({ db }: Context, { invoiceId }: Paid, added: readonly Added[]): Promise<void> {
  for (const { row } of added) {
    await updateRows(
      db,
      'invoice_line_items',
      sql`invoice_id = ${invoiceId} and price_id = ${row.price_id} and subscription_line_item_id is null`,
      { subscription_line_item_id: row.id },
    );
  }
}

/** The addon was not paid in time: it never was attached. */
export async function callOffAddon(context: Context, subscription: SubscriptionRow): Promise<void> {
  for (const association of await pendingOf(context, subscription)) {
    await updateAddonAssociation(context, association, {
      addon_status: 'cancelled',
      cancelled_at: context.now,
      end_date: association.start_date,
      cancellation_reason: 'not paid',
      status: 'archived',
    });
  }
}

const pendingOf = async ({ db }: Context, { id }: SubscriptionRow): Promise<AddonAssociationRow[]> =>
  (await addonAssociationsOf(db, [id])).filter((row) => row.addon_status === 'pending');
