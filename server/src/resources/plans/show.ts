import type { Plan } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type PartExpansion, partsOf } from '../parts.ts';
import { toPlan } from './map.ts';
import type { PlanRow } from './store.ts';

/** Plans with what was asked to go with them. */
export async function showPlans(
  context: Context,
  rows: readonly PlanRow[],
  wanted: ReadonlySet<PartExpansion>,
): Promise<Plan[]> {
  const ids = rows.map((row) => row.id);
  const parts = await partsOf(context, 'PLAN', ids, wanted);
  return rows.map((row) => ({ ...toPlan(row), ...parts(row.id) }));
}
