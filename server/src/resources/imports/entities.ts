import type { TaskEntityType } from '@flexprice/generated/types';

/** How a cell of a CSV file is read. */
export type Cell = 'text' | 'integer' | 'json';

/** What a file of one kind of record may hold. */
export interface Importable {
  /** Columns of a CSV file. Objects of a JSON file may have the same members, and the request's own shape. */
  readonly columns: Readonly<Record<string, Cell>>;
  /** Columns without which no record can be right. */
  readonly required: readonly string[];
  /** Members that a CSV file may spread over columns: `metadata.segment`. */
  readonly maps: readonly string[];
  /** Where a column goes in the request, when it is no member of the same name. */
  readonly places?: Readonly<Record<string, readonly [member: string, ...inner: string[]]>>;
  /** Records of one transaction. */
  readonly chunk: number;
}

const texts = (...names: string[]): Record<string, Cell> => Object.fromEntries(names.map((name) => [name, 'text']));
const cells = (cell: Cell, ...names: string[]): Record<string, Cell> =>
  Object.fromEntries(names.map((name) => [name, cell]));

const ADDRESS = ['line1', 'line2', 'city', 'state', 'postal_code', 'country'].map((part) => `address_${part}`);

export const IMPORTABLE: Readonly<Record<TaskEntityType, Importable>> = {
  CUSTOMERS: {
    columns: {
      ...texts('external_id', 'name', 'email', 'contact', ...ADDRESS, 'timezone'),
      metadata: 'json',
    },
    required: ['external_id'],
    maps: ['metadata'],
    chunk: 200,
  },
  EVENTS: {
    columns: {
      ...texts('event_id', 'event_name', 'external_customer_id', 'customer_id', 'timestamp', 'source'),
      properties: 'json',
    },
    required: ['event_name', 'external_customer_id'],
    maps: ['properties'],
    chunk: 2000,
  },
  PRICES: {
    columns: {
      ...texts('amount', 'currency', 'entity_type', 'entity_id', 'type', 'billing_model', 'billing_period'),
      ...texts('invoice_cadence', 'tier_mode', 'meter_id', 'price_unit_type', 'start_date', 'end_date'),
      ...texts('display_name', 'lookup_key', 'description', 'group_id'),
      ...cells('integer', 'billing_period_count', 'trial_period_days', 'min_quantity'),
      ...cells('json', 'tiers', 'transform_quantity', 'price_unit_config', 'filter_values', 'metadata'),
    },
    required: ['currency', 'entity_type', 'entity_id', 'type'],
    maps: ['metadata'],
    chunk: 200,
  },
  FEATURES: {
    columns: {
      ...texts('name', 'type', 'lookup_key', 'description', 'unit_singular', 'unit_plural', 'group_id', 'meter_id'),
      ...texts('meter_name', 'event_name', 'reset_usage', 'aggregation_type', 'aggregation_field'),
      ...texts('aggregation_expression', 'aggregation_multiplier', 'aggregation_bucket_size', 'aggregation_group_by'),
      ...cells('json', 'meter', 'filters', 'reporting_unit', 'alert_settings', 'metadata'),
    },
    required: ['name'],
    maps: ['metadata'],
    places: {
      meter_name: ['meter', 'name'],
      event_name: ['meter', 'event_name'],
      reset_usage: ['meter', 'reset_usage'],
      filters: ['meter', 'filters'],
      aggregation_type: ['meter', 'aggregation', 'type'],
      aggregation_field: ['meter', 'aggregation', 'field'],
      aggregation_expression: ['meter', 'aggregation', 'expression'],
      aggregation_multiplier: ['meter', 'aggregation', 'multiplier'],
      aggregation_bucket_size: ['meter', 'aggregation', 'bucket_size'],
      aggregation_group_by: ['meter', 'aggregation', 'group_by'],
    },
    chunk: 200,
  },
};
