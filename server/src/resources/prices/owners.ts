import type { PriceEntityType } from '@flexprice/generated/types';
import { type Database, raw, scoped, sql } from '../../db/index.ts';

/** A thing that prices belong to. */
export interface Owner {
  id: string;
  name: string;
  status: string;
  /** How many prices in use it has, ended ones too. */
  prices: number;
}

/** What a price can belong to, and the table it lies in. Nothing of a kind without a table exists on this server. */
const KINDS: Record<PriceEntityType, { thing: string; table?: string; name?: string }> = {
  PLAN: { thing: 'Plan', table: 'plans' },
  ADDON: { thing: 'Addon', table: 'addons' },
  SUBSCRIPTION: { thing: 'Subscription', table: 'subscriptions', name: 'lookup_key' },
  COSTSHEET: { thing: 'Cost sheet', table: 'costsheets' },
  PRICE: { thing: 'Price' },
};

/** Most prices in use that one owner may have. */
export const MAX_PRICES = 5000;

export const ownerName = (type: PriceEntityType): string => KINDS[type].thing;

/**
 * The owners that prices are about to be given to. They are locked until the transaction ends: their prices are counted,
 * and those that are committed later have a greater `sequence`.
 */
export async function lockOwners(db: Database, type: PriceEntityType, ids: string[]): Promise<Owner[]> {
  const { table, name = 'name' } = KINDS[type];
  if (!table || ids.length === 0) return [];
  const owners = await db.query<Owner>(sql`
    select id, ${raw(name)} as name, status from ${raw(table)}
    where id = any(${ids}::text[]) and ${scoped(db.scope)} order by id for no key update`);
  // In a statement of its own, which sees what was committed while waiting for the lock.
  const counts = await db.query<{ id: string; prices: number }>(sql`
    select entity_id as id, count(*)::int as prices from prices
    where entity_type = ${type} and entity_id = any(${ids}::text[]) and status = 'published' and ${scoped(db.scope)}
    group by entity_id`);
  const known = new Map(counts.map(({ id, prices }) => [id, prices]));
  return owners.map((owner) => ({ ...owner, prices: known.get(owner.id) ?? 0 }));
}
