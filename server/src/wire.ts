import { Decimal } from 'decimal.js';

/** An instant as the API writes it: UTC, no zeros at the end of the fraction. */
export function instant(date: Date): string {
  const text = date.toISOString();
  return text.endsWith('.000Z') ? `${text.slice(0, -5)}Z` : text.replace(/0+Z$/, 'Z');
}

/** An instant of an environment or tenant, which the API gives in whole seconds. */
export function wholeSecond(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** A decimal as the API writes it: plain notation, no zeros at the end. Takes PostgreSQL's text as well. */
export function decimalText(value: Decimal.Value): string {
  if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
    if (!value.includes('.')) return value === '-0' ? '0' : value;
    const trimmed = value.replace(/\.?0+$/, '');
    return trimmed === '-0' || trimmed === '' ? '0' : trimmed;
  }
  const text = new Wide(value).toFixed();
  return text === '-0' ? '0' : text;
}

const Wide = Decimal.clone({ precision: 120, toExpNeg: -120, toExpPos: 120 });

interface BaseRow {
  tenant_id: string;
  environment_id: string;
  status: string;
  created_at: Date;
  updated_at: Date;
  created_by: string;
  updated_by: string;
}

/** The fields that every record ends with. */
export function baseFields(row: BaseRow) {
  return {
    environment_id: row.environment_id,
    tenant_id: row.tenant_id,
    status: row.status as 'published' | 'archived' | 'deleted',
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
    created_by: row.created_by,
    updated_by: row.updated_by,
  };
}
