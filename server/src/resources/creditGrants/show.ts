import type { CreditGrant, CreditGrantScope } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { toCreditGrant } from './map.ts';
import { findGrantsOf } from './store.ts';

const OWNER = { PLAN: 'plan_id', ADDON: 'addon_id', SUBSCRIPTION: 'subscription_id' } as const;

/** The published grants of some plans, addons or subscriptions, by the owner's id. Each list has the newest first. */
export async function grantsOf(
  context: Context,
  scope: CreditGrantScope,
  ids: readonly string[],
): Promise<Map<string, CreditGrant[]>> {
  const grants = (await findGrantsOf(context.db, scope, ids, context.now)).map(toCreditGrant);
  return Map.groupBy(grants, (grant) => grant[OWNER[scope]] ?? '');
}
