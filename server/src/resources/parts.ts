import type { CreditGrant, Entitlement, Price, PriceEntityType } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { grantsOf } from './creditGrants/index.ts';
import { entitlementsOf } from './entitlements/index.ts';
import { findPricesOf, type PriceExpansion, showPrices } from './prices/index.ts';

/** What plans and addons can be shown with. `priceunit` is an older spelling of `price_unit`. */
export const PART_EXPANSIONS = [
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
export type PartExpansion = (typeof PART_EXPANSIONS)[number];

/** What a single plan or addon is shown with. */
export const WHOLE: readonly PartExpansion[] = ['prices', 'entitlements', 'entitlements.features', 'credit_grant'];

/** What belongs to a plan or addon, as far as it was asked for. */
export interface Parts {
  prices?: Price[];
  entitlements?: Entitlement[];
  credit_grants?: CreditGrant[];
}

/** What belongs to some plans or addons. Each kind of thing is read once for all of them. */
export async function partsOf(
  context: Context,
  type: 'PLAN' | 'ADDON',
  ids: string[],
  wanted: ReadonlySet<PartExpansion>,
): Promise<(id: string) => Parts> {
  const [prices, entitlements, grants] = await Promise.all([
    wantedPrices(context, type, ids, wanted),
    wanted.has('entitlements')
      ? entitlementsOf(context, type, ids, new Set(wanted.has('entitlements.features') ? ['features'] : []))
      : undefined,
    wanted.has('credit_grant') ? grantsOf(context, type, ids) : undefined,
  ]);
  return (id) => ({
    ...(prices && { prices: prices.get(id) ?? [] }),
    ...(entitlements && { entitlements: entitlements.get(id) ?? [] }),
    ...(grants && { credit_grants: grants.get(id) ?? [] }),
  });
}

/** The prices of some owners, ended ones too, by the owner's id; undefined when nobody asked for them. */
export async function wantedPrices(
  context: Context,
  type: PriceEntityType,
  ids: string[],
  wanted: ReadonlySet<PartExpansion>,
): Promise<Map<string, Price[]> | undefined> {
  const expansions = new Set<PriceExpansion>();
  if (wanted.has('prices.meters') || wanted.has('meters')) expansions.add('meters');
  const unit = ['prices.price_unit', 'prices.priceunit', 'price_unit', 'priceunit'] as const;
  if (unit.some((name) => wanted.has(name))) expansions.add('price_unit');
  // `meters` and `price_unit` are those of the prices, so they ask for the prices as well.
  if (!wanted.has('prices') && expansions.size === 0) return undefined;
  const prices = await showPrices(context, await findPricesOf(context.db, type, ids), expansions);
  return Map.groupBy(prices, (price) => price.entity_id);
}
