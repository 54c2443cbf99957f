import type { EntityIntegrationMapping } from '@flexprice/generated/types';
import { baseFields } from '../../wire.ts';
import type { MappingRow } from './store.ts';

export function toMapping(row: MappingRow): EntityIntegrationMapping {
  const { id, entity_id, entity_type, provider_type, provider_entity_id, metadata } = row;
  return {
    ...{ id, entity_id, entity_type, provider_type, provider_entity_id },
    ...(metadata && { metadata }),
    ...baseFields(row),
  };
}
