import type { EntitlementEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { scoped, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';
import { emit } from '../../webhooks/index.ts';
import { entitlementWebhook } from './map.ts';
import { type EntitlementRow, findEntitlementsOf } from './store.ts';

/** Gives one grantor copies of the entitlements in use of another of its kind. */
export async function copyEntitlements(
  context: Context,
  type: EntitlementEntityType,
  from: string,
  to: string,
): Promise<void> {
  const { db, now, principal } = context;
  // Oldest first, so that the copies' ids keep their order.
  const sources = (await findEntitlementsOf(db, type, [from])).map((row) => row.id).reverse();
  if (sources.length === 0) return;
  const ids = sources.map(() => newId('ent', now));
  const copies = await db.query<EntitlementRow>(sql`
    insert into entitlements (id, tenant_id, environment_id, entity_type, entity_id, feature_id, feature_type, is_enabled,
      usage_limit, usage_reset_period, is_soft_limit, static_value, config_value, display_order,
      grant_measure, grant_duration_value, grant_duration_unit, grant_allocation_behavior, grant_quota, aggregation_mode,
      created_at, updated_at, created_by, updated_by)
    select copies.id, tenant_id, environment_id, entity_type, ${to}, feature_id, feature_type, is_enabled,
      usage_limit, usage_reset_period, is_soft_limit, static_value, config_value, display_order,
      grant_measure, grant_duration_value, grant_duration_unit, grant_allocation_behavior, grant_quota, aggregation_mode,
      ${now}, ${now}, ${principal.userId}, ${principal.userId}
    from unnest(${sources}::text[], ${ids}::text[]) as copies (source_id, id)
    join entitlements on entitlements.id = copies.source_id and ${scoped(db.scope, 'entitlements')}
    returning *`);
  for (const copy of copies) await emit(context, 'entitlement.created', copy.id, entitlementWebhook(copy));
}
