import type { Entitlement, EntitlementEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findAddons, toAddon } from '../addons/index.ts';
import { findFeatures, toFeature } from '../features/index.ts';
import { findMeters } from '../meters/index.ts';
import { findPlans, toPlan } from '../plans/index.ts';
import { byId, idsOf } from '../records.ts';
import { toEntitlement } from './map.ts';
import { type EntitlementRow, findEntitlementsOf } from './store.ts';

/** What can be shown with entitlements. `meters` are those of the features, so they ask for the features as well. */
export const ENTITLEMENT_EXPANSIONS = ['features', 'features.meters', 'meters', 'plans', 'addons'] as const;
export type EntitlementExpansion = (typeof ENTITLEMENT_EXPANSIONS)[number];

/** Entitlements with what was asked to go with them. Each kind of thing is read once for all of them. */
export async function showEntitlements(
  { db }: Context,
  rows: readonly EntitlementRow[],
  wanted: ReadonlySet<EntitlementExpansion> = new Set(),
): Promise<Entitlement[]> {
  const withMeters = wanted.has('meters') || wanted.has('features.meters');
  const withFeatures = withMeters || wanted.has('features');
  const [features, plans, addons] = await Promise.all([
    findFeatures(db, withFeatures ? idsOf(rows.map((row) => row.feature_id)) : []),
    findPlans(db, wanted.has('plans') ? grantorIds(rows, 'PLAN') : []),
    findAddons(db, wanted.has('addons') ? grantorIds(rows, 'ADDON') : []),
  ]);
  const meters = await findMeters(db, withMeters ? idsOf(features.map((feature) => feature.meter_id)) : []);
  const [featureOf, planOf, addonOf, meterOf] = [byId(features), byId(plans), byId(addons), byId(meters)];
  return rows.map((row) => {
    const feature = featureOf.get(row.feature_id);
    const plan = row.entity_type === 'PLAN' ? planOf.get(row.entity_id) : undefined;
    const addon = row.entity_type === 'ADDON' ? addonOf.get(row.entity_id) : undefined;
    return toEntitlement(row, {
      feature: feature && toFeature(feature, { meter: meterOf.get(feature.meter_id ?? '') }),
      plan: plan && toPlan(plan),
      addon: addon && toAddon(addon),
    });
  });
}

/** Every entitlement in use of some things, as they are shown, by the thing's id. */
export async function entitlementsOf(
  context: Context,
  type: EntitlementEntityType,
  ids: string[],
  wanted: ReadonlySet<EntitlementExpansion> = new Set(),
): Promise<Map<string, Entitlement[]>> {
  const rows = await findEntitlementsOf(context.db, type, ids);
  return Map.groupBy(await showEntitlements(context, rows, wanted), (entitlement) => entitlement.entity_id);
}

const grantorIds = (rows: readonly EntitlementRow[], type: EntitlementEntityType): string[] =>
  idsOf(rows.filter((row) => row.entity_type === type).map((row) => row.entity_id));
