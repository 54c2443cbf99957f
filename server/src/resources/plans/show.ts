import type { Plan } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type PriceExpansion, showPrices } from '../prices/show.ts';
import { findPricesOf } from '../prices/store.ts';
import { toPlan } from './map.ts';
import type { PlanRow } from './store.ts';

/** What can be shown with plans. `priceunit` is an older spelling of `price_unit`. */
export const PLAN_EXPANSIONS = [
  'prices',
  'prices.meters',
  'prices.price_unit',
  'prices.priceunit',
  'meters',
  'price_unit',
  'priceunit',
  'entitlements',
  'entitlements.features',
  'credit_grant',
] as const;
export type PlanExpansion = (typeof PLAN_EXPANSIONS)[number];

/** Plans with what was asked to go with them. Prices that have ended are shown too. */
export async function showPlans(
  context: Context,
  rows: readonly PlanRow[],
  wanted: ReadonlySet<PlanExpansion>,
): Promise<Plan[]> {
  const prices = await pricesByPlan(context, rows, wanted);
  return rows.map((row) => ({
    ...toPlan(row),
    ...(prices && { prices: prices.get(row.id) ?? [] }),
    // Nothing gives a plan entitlements or credit grants before they are resources of this server.
    ...(wanted.has('entitlements') && { entitlements: [] }),
    ...(wanted.has('credit_grant') && { credit_grants: [] }),
  }));
}

async function pricesByPlan(context: Context, rows: readonly PlanRow[], wanted: ReadonlySet<PlanExpansion>) {
  const expansions = new Set<PriceExpansion>();
  if (wanted.has('prices.meters') || wanted.has('meters')) expansions.add('meters');
  const unit = ['prices.price_unit', 'prices.priceunit', 'price_unit', 'priceunit'] as const;
  if (unit.some((name) => wanted.has(name))) expansions.add('price_unit');
  // `meters` and `price_unit` of a plan are those of its prices, so they ask for the prices as well.
  if (!wanted.has('prices') && expansions.size === 0) return undefined;
  const ids = rows.map((row) => row.id);
  const prices = await showPrices(context, await findPricesOf(context.db, 'PLAN', ids), expansions);
  return Map.groupBy(prices, (price) => price.entity_id);
}
