import type { AddAddonToSubscription, AddonCadence } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type AddonRow, findAddons } from '../../resources/addons/index.ts';
import { findEntitlementsOf } from '../../resources/entitlements/index.ts';
import { Findings } from '../../resources/findings.ts';
import { newRecord } from '../../resources/records.ts';
import {
  type AddonAssociationRow,
  insertAddonAssociation,
  type SubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { entitlementsOfSubscription } from '../entitlements.ts';
import { type Added, chargeRest } from './chargeRest.ts';
import { startAddonGrants, type WrittenInvoice } from './doors.ts';
import { openForChange } from './get.ts';
import { endOfPeriodAt, spanFindings } from './itemDates.ts';
import { type ItemDraft, placeItems } from './items.ts';
import { changed } from './lineItem.ts';
import { later } from './periods.ts';
import { addonPrices, type ItemTerms, readItems } from './planItems.ts';
import { requireAllowed } from './states.ts';

/** An addon that may be attached. */
export interface AddonDraft {
  readonly addon: AddonRow;
  readonly cadence: AddonCadence;
  readonly start: Date;
  readonly items: readonly ItemDraft[];
  readonly prorates: boolean;
  readonly metadata: Record<string, unknown> | null;
}

/** @param start when it is attached unless it says so */
export async function readAddon(
  context: Context,
  request: AddAddonToSubscription,
  terms: ItemTerms,
  start: Date,
  at: string,
  findings: Findings,
): Promise<AddonDraft | undefined> {
  const [addon] = await findAddons(context.db, [request.addon_id]);
  if (!addon) {
    findings.notFound('Addon', `${at}addon_id`, request.addon_id);
    return undefined;
  }
  if (addon.status !== 'published') findings.fault(`${at}addon_id`, `addon ${addon.id} is archived`);
  const prices = await addonPrices(context, addon.id, terms);
  if (prices.length === 0) {
    findings.fault(`${at}addon_id`, `addon ${addon.id} has no price in ${terms.currency} that fits ${terms.period}`);
  }
  const asked = request.start_date ? new Date(request.start_date) : start;
  const from = later(asked, terms.start);
  spanFindings({ start: from, end: null }, { start: terms.start, end: terms.end }, at, findings);
  const source = { type: 'addon' as const, id: addon.id, name: addon.name };
  const items = await readItems(context, prices, source, request, { start: from, end: terms.end }, at, findings);
  return {
    addon,
    cadence: request.cadence ?? 'recurring',
    start: from,
    items,
    prorates: request.proration_behavior === 'create_prorations',
    metadata: request.metadata ?? null,
  };
}

/** An addon counts limits of its features together with the others, so all must begin anew at the same time. */
async function resetFindings(
  context: Context,
  subscription: SubscriptionRow,
  addonId: string,
  at: string,
  findings: Findings,
): Promise<void> {
  const held = new Map(
    (await entitlementsOfSubscription(context, subscription, context.now)).map((one) => [one.featureId, one]),
  );
  for (const { feature_id, feature_type, usage_reset_period } of await findEntitlementsOf(context.db, 'ADDON', [
    addonId,
  ])) {
    const before = held.get(feature_id)?.resetPeriod;
    if (feature_type !== 'metered' || !before || !usage_reset_period || before === usage_reset_period) continue;
    findings.fault(
      `${at}addon_id`,
      `its limit of feature ${feature_id} begins anew ${usage_reset_period}, but that of the subscription ${before}`,
    );
  }
}

/** An attached addon, its line items, and what they cost for the rest of the period. */
export interface Attached {
  readonly association: AddonAssociationRow;
  readonly added: readonly Added[];
}

/** Attaches an addon: line items, entitlements and credit grants. One that is attached once ends with its period. */
export async function placeAddon(
  context: Context,
  subscription: SubscriptionRow,
  draft: AddonDraft,
): Promise<Attached> {
  const association = await associateAddon(context, subscription, draft, 'active');
  return { association, added: await fillAddon(context, subscription, draft, association) };
}

/** @param status `pending` while its checkout is not paid: then nothing of it counts */
export async function associateAddon(
  context: Context,
  subscription: SubscriptionRow,
  { addon, cadence, start, metadata }: AddonDraft,
  status: 'active' | 'pending',
): Promise<AddonAssociationRow> {
  const once = cadence === 'onetime' ? endOfPeriodAt(subscription, start) : null;
  const end = once && subscription.end_date && subscription.end_date < once ? subscription.end_date : once;
  return insertAddonAssociation(context.db, {
    ...newRecord(context, 'addon_assoc'),
    status: 'published',
    entity_id: subscription.id,
    entity_type: 'subscription',
    addon_id: addon.id,
    addon_cadence: cadence,
    addon_status: status,
    start_date: start,
    end_date: end,
    cancellation_reason: '',
    cancelled_at: null,
    // Notes of an addon are any JSON.
    metadata: metadata as Record<string, string> | null,
  });
}

/** Gives an associated addon its line items and credit grants. */
export async function fillAddon(
  context: Context,
  subscription: SubscriptionRow,
  { items, addon, start, prorates }: AddonDraft,
  { id, end_date: end }: AddonAssociationRow,
): Promise<Added[]> {
  const drafts = items.map((item) => ({ ...item, end: end ?? item.end, associationId: id }));
  const placed = await placeItems(context, subscription, drafts);
  await startAddonGrants(context, subscription, addon.id, { start, end, prorate: prorates });
  // An overridden price is a copy: charged are the terms of the draft.
  return placed.map(({ row }, index) => ({ row, price: priceOf(drafts[index] as ItemDraft) }));
}

const priceOf = ({ price, pricing }: ItemDraft) => ({ ...price, ...pricing });

/**
 * Attaches an addon to an active or draft subscription. With `create_prorations` the rest of the period is invoiced.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` in another state
 */
export async function addAddon(
  outer: Context,
  subscriptionId: string,
  request: AddAddonToSubscription,
): Promise<{ association: AddonAssociationRow; invoice: WrittenInvoice | undefined; added: readonly Added[] }> {
  const { context, subscription } = await openForChange(outer, subscriptionId);
  requireAllowed(subscription, 'change_addons');
  const draft = await addonFor(context, subscription, request);
  const { association, added } = await placeAddon(context, subscription, draft);
  const charges = draft.prorates && subscription.subscription_status === 'active';
  const invoice = charges ? await chargeRest(context, subscription, added, draft.start) : undefined;
  await changed(context, subscription);
  return { association, invoice, added };
}

/** An addon for a subscription that exists. @throws ApiError with every finding */
export async function addonFor(
  context: Context,
  subscription: SubscriptionRow,
  request: AddAddonToSubscription,
): Promise<AddonDraft> {
  const [draft] = await addonsFor(context, subscription, [request]);
  return draft as AddonDraft; // one for each
}

/**
 * Addons for a subscription that exists.
 *
 * @param at where the request has one of them
 * @throws ApiError with every finding
 */
export async function addonsFor(
  context: Context,
  subscription: SubscriptionRow,
  requests: readonly AddAddonToSubscription[],
  at: (index: number) => string = () => '',
): Promise<AddonDraft[]> {
  const findings = new Findings();
  const { currency, billing_period: period, start_date: start, end_date: end } = subscription;
  const now = later(context.now, start);
  const drafts: AddonDraft[] = [];
  for (const [index, request] of requests.entries()) {
    const draft = await readAddon(context, request, { currency, period, start, end }, now, at(index), findings);
    if (!draft) continue;
    await resetFindings(context, subscription, draft.addon.id, at(index), findings);
    drafts.push(draft);
  }
  findings.raise();
  return drafts;
}
