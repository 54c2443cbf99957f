import type { ChangedInvoice } from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import { sql, updateRows } from '../../../db/index.ts';
import { formatDecimal, ZERO } from '../../../rating/decimal.ts';
import { changeOf } from '../../../resources/records.ts';
import {
  CONTINUES,
  type LineItemRow,
  type SubscriptionRow,
  tell,
  updateAddonAssociation,
  updateLineItem,
  updateSubscriptionRow,
} from '../../../resources/subscriptions/index.ts';
import { type OneOffLine, REFUND_VALUE } from '../../invoices/index.ts';
import { cancelFutureGrants, chargeNow, giveBack, swapPlanGrants } from '../doors.ts';
import { placeItems } from '../items.ts';
import { issuedCredit, issuedInvoice } from '../modify/result.ts';
import { later } from '../periods.ts';
import { netOfChange, type PlanChange } from './planChange.ts';

/** What a change of plan did. */
export interface Applied {
  readonly subscription: SubscriptionRow;
  readonly ended: readonly LineItemRow[];
  readonly created: readonly LineItemRow[];
  readonly invoices: readonly ChangedInvoice[];
}

/** Puts a locked subscription on another plan: the same id, periods and anchor, other line items from an instant on. */
export async function applyPlanChange(
  context: Context,
  subscription: SubscriptionRow,
  change: PlanChange,
  idempotencyKey?: string,
): Promise<Applied> {
  const { from, to, at, carried, closing, opening, addons } = change;
  for (const { item, price } of carried) {
    const names = { entity_id: to.id, plan_display_name: to.name, price_id: price.id };
    await updateLineItem(context, item.id, names);
  }
  const ended: LineItemRow[] = [];
  for (const { item } of closing)
    ended.push(await updateLineItem(context, item.id, { end_date: later(item.start_date, at) }));
  for (const { row, behaviour } of addons) {
    if (behaviour === 'carry') continue;
    await updateAddonAssociation(context, row, { addon_status: 'cancelled', end_date: at, cancelled_at: context.now });
    await cancelFutureGrants(context, subscription.id, at, { addonId: row.addon_id });
  }
  const net = netOfChange(change);
  const paid = closing.find(({ credit }) => credit.gt(ZERO))?.item.id;
  const created = await placeItems(
    context,
    subscription,
    // Where no invoice says what the new items cost, they were paid with the old ones.
    opening.map(({ draft }) => (paid && !net.gt(ZERO) ? { ...draft, metadata: { [CONTINUES]: paid } } : draft)),
  );
  await endOverrides(context, subscription, from.id, at);
  const moved = await updateSubscriptionRow(context, subscription, { plan_id: to.id });
  await swapPlanGrants(context, moved, from.id, to.id, at);
  const rows = created.map(({ row }) => row);
  const invoices = await settle(context, moved, change, rows, idempotencyKey);
  await tell(context, moved, 'subscription.plan_changed', 'subscription.updated');
  return { subscription: moved, ended, created: rows, invoices };
}

/** What replaced an entitlement of the old plan has nothing to replace in the new one. */
async function endOverrides(context: Context, { id }: SubscriptionRow, planId: string, at: Date): Promise<void> {
  const ofOldPlan = sql`entity_type = 'SUBSCRIPTION' and entity_id = ${id} and status = 'published'
    and parent_entitlement_id in (select p.id from entitlements p where p.entity_type = 'PLAN' and p.entity_id = ${planId})`;
  // One that begins only now never held, and has no time to end.
  const never = sql`${ofOldPlan} and start_date >= ${at}`;
  await updateRows(context.db, 'entitlements', never, { status: 'archived', ...changeOf(context) });
  const held = sql`${ofOldPlan} and (end_date is null or end_date > ${at})`;
  await updateRows(context.db, 'entitlements', held, { end_date: at, ...changeOf(context) });
}

/** One sum: what is due is invoiced with what is given back on it, what is left over goes to the wallet. */
async function settle(
  context: Context,
  subscription: SubscriptionRow,
  change: PlanChange,
  created: readonly LineItemRow[],
  idempotencyKey: string | undefined,
): Promise<ChangedInvoice[]> {
  const net = netOfChange(change);
  const { at, from, to, opening, closing } = change;
  if (net.isZero()) return [];
  if (net.isNegative()) {
    const key = idempotencyKey ?? `plan_change_${subscription.id}_${subscription.version}`;
    return [issuedCredit(await giveBack(context, subscription, net.negated(), key, `From ${from.name} to ${to.name}`))];
  }
  const period = { periodStart: at, periodEnd: subscription.current_period_end };
  const lines = [
    ...opening.flatMap(({ draft, charge }, index): OneOffLine[] => {
      const row = created[index];
      if (charge.isZero() || !row) return [];
      const about = { priceId: row.price_id, lineItemId: row.id };
      return [{ displayName: row.display_name, amount: charge, quantity: draft.quantity, ...about, ...period }];
    }),
    ...closing.flatMap(({ item, credit, refund }): OneOffLine[] => {
      if (credit.isZero()) return [];
      const metadata = refund.eq(credit) ? undefined : { [REFUND_VALUE]: formatDecimal(refund) };
      const about = { priceId: item.price_id, lineItemId: item.id, ...(metadata && { metadata }) };
      return [{ displayName: `Unused time of ${item.display_name}`, amount: credit.negated(), ...about, ...period }];
    }),
  ];
  return [await issuedInvoice(context, await chargeNow(context, subscription, lines, idempotencyKey))];
}
