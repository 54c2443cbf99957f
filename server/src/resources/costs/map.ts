import type { Costsheet, Price } from '@flexprice/generated/types';
import { baseFields } from '../../wire.ts';
import type { CostsheetRow } from './store.ts';

/** Row -> contract, with its rates where they were asked for. */
export function toCostsheet(row: CostsheetRow, prices?: Price[]): Costsheet {
  return {
    id: row.id,
    name: row.name,
    lookup_key: row.lookup_key,
    description: row.description,
    metadata: row.metadata,
    ...(prices && { prices }),
    ...baseFields(row),
  };
}
