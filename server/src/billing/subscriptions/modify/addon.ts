import type { ModifyAddonParams } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { validationError } from '../../../errors.ts';
import { ZERO } from '../../../rating/decimal.ts';
import { addAddon, addonFor } from '../addAddon.ts';
import { getSubscription, type Subject } from '../get.ts';
import { chargeFor } from '../prorations.ts';
import { removalOf, removeAddon } from '../removeAddon.ts';
import { requireAllowed } from '../states.ts';
import {
  changedItem,
  changedSubscription,
  issuedCredit,
  issuedInvoice,
  NOTHING_CHANGED,
  type Outcome,
  PREVIEW,
  previewedCharge,
  previewedCredit,
} from './result.ts';

/** Attaches or removes an addon, as `POST` and `DELETE /subscriptions/addon` do. */
export async function changeAddon(subject: Subject, params: ModifyAddonParams, preview: boolean): Promise<Outcome> {
  const { add, remove, action } = params;
  if (action === 'add') {
    if (!add) throw validationError({ 'addon_params.add': 'is required with action add' });
    return preview ? previewAdding(subject, add) : adding(subject, add);
  }
  if (!remove) throw validationError({ 'addon_params.remove': 'is required with action remove' });
  return preview ? previewRemoving(subject, remove) : removing(subject.context, remove);
}

async function adding(
  { context, subscription }: Subject,
  add: NonNullable<ModifyAddonParams['add']>,
): Promise<Outcome> {
  const { invoice, added } = await addAddon(context, subscription.id, add);
  const updated = await getSubscription(context, subscription.id);
  return {
    subscription: updated,
    changed: {
      line_items: added.map(({ row }) => changedItem(row, 'created')),
      subscriptions: [changedSubscription(updated)],
      invoices: invoice ? [await issuedInvoice(context, invoice)] : [],
    },
  };
}

async function previewAdding(
  { context, subscription }: Subject,
  add: NonNullable<ModifyAddonParams['add']>,
): Promise<Outcome> {
  requireAllowed(subscription, 'change_addons');
  const draft = await addonFor(context, subscription, add);
  const items = draft.items.map(({ price, quantity, start, end }) =>
    changedItem(
      { id: PREVIEW.created, price_id: price.id, quantity: quantity.toFixed(), start_date: start, end_date: end },
      'created',
    ),
  );
  const charges = draft.items.some(
    ({ price, pricing, quantity, start }) =>
      price.type === 'FIXED' &&
      price.invoice_cadence === 'ADVANCE' &&
      start < subscription.current_period_end &&
      chargeFor(subscription, { ...price, ...pricing }, quantity, start).amount.gt(ZERO),
  );
  const invoices = draft.prorates && charges && subscription.subscription_status === 'active' ? [previewedCharge] : [];
  return { subscription, changed: { line_items: items, subscriptions: [], invoices } };
}

async function removing(outer: Context, remove: NonNullable<ModifyAddonParams['remove']>): Promise<Outcome> {
  const { subscription, ended, transaction } = await removeAddon(outer, remove);
  return {
    subscription,
    changed: {
      line_items: ended.map((row) => changedItem(row, 'ended')),
      subscriptions: [changedSubscription(subscription)],
      invoices: transaction ? [issuedCredit(transaction)] : [],
    },
  };
}

async function previewRemoving(
  { context, subscription }: Subject,
  remove: NonNullable<ModifyAddonParams['remove']>,
): Promise<Outcome> {
  const { items, at, credit } = await removalOf(context, remove);
  return {
    subscription,
    changed: {
      ...NOTHING_CHANGED,
      line_items: items.map((row) => changedItem({ ...row, end_date: at }, 'ended')),
      invoices: credit.gt(ZERO) ? [previewedCredit] : [],
    },
  };
}
