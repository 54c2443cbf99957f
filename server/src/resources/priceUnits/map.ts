import type { PriceUnit } from '@flexprice/generated/types';
import { baseFields, decimalText } from '../../wire.ts';
import type { PriceUnitRow } from './store.ts';

/** Row -> contract. */
export function toPriceUnit(row: PriceUnitRow): PriceUnit {
  return {
    id: row.id,
    name: row.name,
    code: row.code,
    symbol: row.symbol,
    base_currency: row.base_currency,
    conversion_rate: decimalText(row.conversion_rate),
    metadata: row.metadata,
    ...baseFields(row),
  };
}
