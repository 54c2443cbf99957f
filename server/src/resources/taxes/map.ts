import type { TaxAssociation, TaxRate } from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { TaxAssociationRow } from './associationStore.ts';
import type { TaxRateRow } from './rateStore.ts';

/** Row -> contract. */
export function toTaxRate(row: TaxRateRow): TaxRate {
  const { percentage_value, fixed_value } = row;
  return {
    id: row.id,
    name: row.name,
    code: row.code,
    description: row.description,
    tax_rate_type: row.tax_rate_type,
    tax_rate_status: row.tax_rate_status,
    scope: row.scope,
    ...(percentage_value !== null && { percentage_value: decimalText(percentage_value) }),
    ...(fixed_value !== null && { fixed_value: decimalText(fixed_value) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract. */
export function toTaxAssociation(row: TaxAssociationRow, rate: TaxRateRow | undefined): TaxAssociation {
  const { end_date } = row;
  return {
    id: row.id,
    tax_rate_id: row.tax_rate_id,
    ...(rate && { tax_rate: toTaxRate(rate) }),
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    priority: row.priority,
    auto_apply: row.auto_apply,
    currency: row.currency,
    start_date: instant(row.start_date),
    ...(end_date && { end_date: instant(end_date) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}
