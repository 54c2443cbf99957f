import type { CreateEntitlementRequest, EntitlementEntityType } from '@flexprice/generated/types';
import { type Database, raw, scoped, sql } from '../../db/index.ts';
import type { Faults } from '../../errors.ts';

/** A thing that grants entitlements. */
export interface Grantor {
  id: string;
  status: string;
}

/** What can grant, and the table it lies in. Nothing of a kind without a table exists on this server. */
const KINDS: Record<EntitlementEntityType, { thing: string; table?: string }> = {
  PLAN: { thing: 'Plan', table: 'plans' },
  ADDON: { thing: 'Addon', table: 'addons' },
  SUBSCRIPTION: { thing: 'Subscription', table: 'subscriptions' },
};

export const grantorName = (type: EntitlementEntityType): string => KINDS[type].thing;

/** Who is to grant, by either way to say so, and the field that names it. */
export interface Target {
  type: EntitlementEntityType;
  id: string;
  field: 'plan_id' | 'entity_id';
}

export function targetOf({ plan_id, entity_type, entity_id }: CreateEntitlementRequest): Target | undefined {
  if (plan_id) return { type: 'PLAN', id: plan_id, field: 'plan_id' };
  return entity_type && entity_id ? { type: entity_type, id: entity_id, field: 'entity_id' } : undefined;
}

/** What keeps a request without a target from having one. */
export function targetFaults({ entity_type, entity_id }: CreateEntitlementRequest): Faults {
  const text = 'is required, unless plan_id is given';
  return { ...(!entity_type && { entity_type: text }), ...(!entity_id && { entity_id: text }) };
}

/**
 * The things that entitlements are about to be given to, locked until the transaction ends: what they grant is compared,
 * and two at once could not see each other.
 */
export async function lockGrantors(db: Database, type: EntitlementEntityType, ids: string[]): Promise<Grantor[]> {
  const { table } = KINDS[type];
  if (!table || ids.length === 0) return [];
  return db.query<Grantor>(sql`
    select id, status from ${raw(table)}
    where id = any(${ids}::text[]) and ${scoped(db.scope)} order by id for no key update`);
}
