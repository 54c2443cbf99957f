import type { RemoveAddonRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound } from '../../errors.ts';
import { type Decimal, sum, ZERO } from '../../rating/decimal.ts';
import { Findings } from '../../resources/findings.ts';
import { findPrices } from '../../resources/prices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import {
  type AddonAssociationRow,
  addonAssociationsOf,
  findAddonAssociation,
  type LineItemRow,
  lineItemsOf,
  type SubscriptionRow,
  updateAddonAssociation,
  updateLineItem,
} from '../../resources/subscriptions/index.ts';
import { instant } from '../../wire.ts';
import { cancelFutureGrants, giveBack } from './doors.ts';
import { openForChange, type Subject } from './get.ts';
import { changed } from './lineItem.ts';
import { creditFor } from './prorations.ts';
import { requireAllowed } from './states.ts';

/** An attached addon that may be removed, when, and what is given back. */
export interface Removal extends Subject {
  readonly association: AddonAssociationRow;
  readonly at: Date;
  readonly items: readonly LineItemRow[];
  readonly credit: Decimal;
}

/** @throws ApiError `not_found`, `validation_error`, `invalid_operation` for one that ends by itself or has ended */
export async function removalOf(outer: Context, request: RemoveAddonRequest): Promise<Removal> {
  const id = request.addon_association_id;
  const found = await findAddonAssociation(outer.db, id);
  if (!found) throw notFound('Addon association', 'addon_association_id', id);
  const { context, subscription } = await openForChange(outer, found.entity_id);
  requireAllowed(subscription, 'change_addons');
  const association = (await findAddonAssociation(context.db, id)) ?? found;
  refuse(association);
  const { current_period_start: start, current_period_end: end } = subscription;
  const at = request.effective_date ? new Date(request.effective_date) : end;
  const findings = new Findings();
  if (at < start || at > end) {
    findings.fault('effective_date', `must lie in the current period, ${instant(start)} to ${instant(end)}`);
  }
  if (at < association.start_date && association.start_date <= end) {
    findings.fault('effective_date', `must not be before the addon starts, ${instant(association.start_date)}`);
  }
  findings.raise();
  const items = (await lineItemsOf(context.db, [subscription.id])).filter(
    (item) => item.addon_association_id === id && (!item.end_date || item.end_date > at),
  );
  const prorates = request.proration_behavior === 'create_prorations' && at < end;
  const credit = prorates ? await creditOf(context, subscription, items, at) : ZERO;
  return { context, subscription, association, at, items, credit };
}

function refuse({ id, addon_status, addon_cadence }: AddonAssociationRow): void {
  const details = { addon_association_id: id, addon_status };
  if (addon_status === 'pending') throw invalidOperation('The addon waits for its checkout to be paid', details);
  if (addon_status === 'cancelled') throw invalidOperation('The addon has been removed already', details);
  if (addon_cadence === 'onetime') throw invalidOperation('An addon that is attached once ends by itself', details);
}

async function creditOf(context: Context, subscription: SubscriptionRow, items: readonly LineItemRow[], at: Date) {
  const priceOf = byId(await findPrices(context.db, idsOf(items.map((item) => item.price_id))));
  const credits: Decimal[] = [];
  for (const item of items) {
    const price = priceOf.get(item.price_id);
    if (price) credits.push((await creditFor(context, subscription, item, price, at)).amount);
  }
  return sum(credits);
}

/** Ends an attached addon at the end of the period, or within it. With `create_prorations` unused time is given back. */
export async function removeAddon(outer: Context, request: RemoveAddonRequest) {
  const removal = await removalOf(outer, request);
  const { context, subscription, association, at, items, credit } = removal;
  const ended: LineItemRow[] = [];
  for (const item of items) ended.push(await updateLineItem(context, item.id, { end_date: at }));
  await updateAddonAssociation(context, association, {
    addon_status: 'cancelled',
    end_date: at,
    cancelled_at: context.now,
    cancellation_reason: request.reason ?? '',
  });
  await endGrants(context, subscription, association, at);
  const transaction = credit.gt(ZERO)
    ? await giveBack(context, subscription, credit, `addon_removed_${association.id}`, 'Unused time of an addon')
    : undefined;
  const updated = await changed(context, subscription);
  return { context, subscription: updated, ended, credit, transaction };
}

/** Grants are known by their addon: while it is attached a second time they go on. */
async function endGrants(context: Context, subscription: SubscriptionRow, removed: AddonAssociationRow, at: Date) {
  const others = (await addonAssociationsOf(context.db, [subscription.id])).filter(
    (row) => row.id !== removed.id && row.addon_id === removed.addon_id && row.addon_status === 'active',
  );
  if (others.length === 0) await cancelFutureGrants(context, subscription.id, at, { addonId: removed.addon_id });
}
