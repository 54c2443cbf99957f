import { baseFields } from '../../wire.ts';
import type { PlanRow } from './store.ts';

/** Row -> contract: a plan without what belongs to it, which is also how other objects show it. */
export function toPlan(row: PlanRow) {
  return {
    id: row.id,
    name: row.name,
    lookup_key: row.lookup_key,
    description: row.description,
    display_order: row.display_order,
    metadata: row.metadata,
    ...baseFields(row),
  };
}
