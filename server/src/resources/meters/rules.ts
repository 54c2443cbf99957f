import type { AggregationType, CreateMeterRequest, MeterAggregation, MeterFilter } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { expressionFault } from '../../expressions/index.ts';
import { positiveDecimal } from '../decimals.ts';

const WITH_EXPRESSION: readonly AggregationType[] = ['SUM', 'AVG', 'MAX', 'LATEST'];
const WITH_BUCKETS: readonly AggregationType[] = ['MAX', 'SUM'];

/** Every fault of a meter beyond its schema. Keys are paths within the request. */
export function meterFaults({ name, event_name, aggregation, filters }: CreateMeterRequest): Faults {
  return {
    ...(name.trim() === '' && { name: 'must not be blank' }),
    ...(event_name.trim() === '' && { event_name: 'must not be blank' }),
    ...aggregationFaults(aggregation),
    ...filterFaults(filters ?? []),
  };
}

/** Faults of filters: a blank key would never be a property. */
export function filterFaults(filters: readonly MeterFilter[]): Faults {
  const blank = filters.flatMap(({ key }, index) => (key.trim() === '' ? [index] : []));
  return Object.fromEntries(blank.map((index) => [`filters[${index}].key`, 'must not be blank']));
}

function aggregationFaults(aggregation: MeterAggregation): Faults {
  const { type, field, expression, multiplier, bucket_size, group_by } = aggregation;
  const faults: Faults = {};
  if (field && expression) faults['aggregation.expression'] = 'cannot be combined with field';
  else if (expression && !WITH_EXPRESSION.includes(type))
    faults['aggregation.expression'] = `is not for ${type}, only for ${WITH_EXPRESSION.join(', ')}`;
  const fault = expression && expressionFault(expression);
  if (fault) faults['aggregation.expression'] ??= fault;
  if (type !== 'COUNT' && !field && !expression)
    faults['aggregation.field'] = WITH_EXPRESSION.includes(type)
      ? `is required by ${type}, unless expression is given`
      : `is required by ${type}`;
  if (bucket_size && !WITH_BUCKETS.includes(type))
    faults['aggregation.bucket_size'] = `is not for ${type}, only for ${WITH_BUCKETS.join(', ')}`;
  if (group_by && !(type === 'MAX' && bucket_size)) faults['aggregation.group_by'] = 'is only for MAX with bucket_size';
  if (multiplier === undefined) {
    if (type === 'SUM_WITH_MULTIPLIER') faults['aggregation.multiplier'] = `is required by ${type}`;
  } else if (type === 'SUM_WITH_MULTIPLIER' || expression) {
    positiveDecimal(multiplier, 'aggregation.multiplier', faults);
  } else {
    // It would be ignored, and the bill be wrong by that factor.
    faults['aggregation.multiplier'] = `is not for ${type}, only for SUM_WITH_MULTIPLIER`;
  }
  return faults;
}

/** The union of filters per key: nothing is ever taken away. Keys and values keep the order in which they came. */
export function mergeFilters(filters: readonly MeterFilter[], added: readonly MeterFilter[]): MeterFilter[] {
  const merged = new Map<string, Set<string>>();
  for (const { key, values } of [...filters, ...added]) {
    const known = merged.get(key) ?? new Set();
    for (const value of values) known.add(value);
    merged.set(key, known);
  }
  return [...merged].map(([key, values]) => ({ key, values: [...values] }));
}
