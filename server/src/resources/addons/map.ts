import { baseFields } from '../../wire.ts';
import type { AddonRow } from './store.ts';

/** Row -> contract: an addon without what belongs to it, which is also how other objects show it. */
export function toAddon(row: AddonRow) {
  return {
    id: row.id,
    name: row.name,
    lookup_key: row.lookup_key,
    description: row.description,
    metadata: row.metadata,
    ...baseFields(row),
  };
}
