import type { Group } from '@flexprice/generated/types';
import { instant } from '../../wire.ts';
import type { GroupRow } from './store.ts';

/** Row -> contract. Environment, tenant and authors of a group are shown only inside usage analytics. */
export function toGroup(row: GroupRow, members: readonly string[]): Group {
  return {
    id: row.id,
    name: row.name,
    lookup_key: row.lookup_key,
    entity_type: row.entity_type,
    entity_ids: [...members],
    metadata: row.metadata,
    status: row.status,
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}
