import type { Price, PriceEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findAddons } from '../addons/index.ts';
import { groupsOf } from '../groups/index.ts';
import { findMeters } from '../meters/index.ts';
import { findPlans } from '../plans/index.ts';
import { findPriceUnits } from '../priceUnits/index.ts';
import { byId, idsOf } from '../records.ts';
import { toPrice } from './map.ts';
import type { PriceRow } from './store.ts';

/** What can be shown with prices. `priceunit` is an older spelling of `price_unit`. */
export const PRICE_EXPANSIONS = ['meters', 'plan', 'addons', 'groups', 'price_unit', 'priceunit'] as const;
export type PriceExpansion = (typeof PRICE_EXPANSIONS)[number];

/** Prices with what was asked to go with them. Each kind of thing is read once for all prices. */
export async function showPrices(
  { db }: Context,
  rows: readonly PriceRow[],
  wanted: ReadonlySet<PriceExpansion> = new Set(),
): Promise<Price[]> {
  const [units, meters, plans, addons, groups] = await Promise.all([
    // Needed in any case: amounts in units are shown with the unit's symbol.
    findPriceUnits(db, idsOf(rows.map((row) => row.price_unit_id))),
    findMeters(db, wanted.has('meters') ? idsOf(rows.map((row) => row.meter_id)) : []),
    findPlans(db, wanted.has('plan') ? idsOf(rows.map(ownerId('PLAN'))) : []),
    findAddons(db, wanted.has('addons') ? idsOf(rows.map(ownerId('ADDON'))) : []),
    groupsOf(db, wanted.has('groups') ? rows : []),
  ]);
  const [unitOf, meterOf, planOf, addonOf] = [byId(units), byId(meters), byId(plans), byId(addons)];
  const withUnit = wanted.has('price_unit') || wanted.has('priceunit');
  return rows.map((row) => {
    const unit = unitOf.get(row.price_unit_id ?? '');
    return toPrice(row, unit, {
      meter: meterOf.get(row.meter_id ?? ''),
      plan: planOf.get(ownerId('PLAN')(row) ?? ''),
      addon: addonOf.get(ownerId('ADDON')(row) ?? ''),
      group: groups.get(row.group_id ?? ''),
      pricingUnit: withUnit ? unit : undefined,
    });
  });
}

/** {@link showPrices} for one. */
export async function showPrice(
  context: Context,
  row: PriceRow,
  wanted: ReadonlySet<PriceExpansion> = new Set(),
): Promise<Price> {
  const [price] = await showPrices(context, [row], wanted);
  return price as Price; // as many as rows
}

/** The owner of a price, if it is one of this kind. */
const ownerId = (type: PriceEntityType) => (row: PriceRow) => (row.entity_type === type ? row.entity_id : undefined);
