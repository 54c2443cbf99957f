/** One event seen by one meter: does it count, and how much. */
import { atLeastZero, type Decimal, ONE, ZERO } from '../decimal.ts';
import type { Instant } from '../timezone.ts';
import { meterText, propertyNumber, rawText } from './text.ts';

export const AGGREGATION_TYPES = [
  'COUNT',
  'SUM',
  'AVG',
  'COUNT_UNIQUE',
  'LATEST',
  'MAX',
  'SUM_WITH_MULTIPLIER',
  'WEIGHTED_SUM',
] as const;
export type AggregationType = (typeof AGGREGATION_TYPES)[number];

export type Properties = Readonly<Record<string, unknown>>;

/** An event as far as meters look at it. */
export interface UsageEvent {
  readonly id: string;
  readonly name: string;
  readonly at: Instant;
  readonly properties: Properties;
}

/** A property that must have one of some values. */
export interface MeterFilter {
  readonly key: string;
  readonly values: readonly string[];
}

/** Which events count, and how much of each. */
export interface Meter {
  readonly eventName: string;
  readonly type: AggregationType;
  /** Property that is measured; COUNT has none, nor do meters with an expression. */
  readonly field?: string | undefined;
  /** Compiled expression; undefined as its result means it failed for this event. */
  readonly expression?: ((properties: Properties) => Decimal | undefined) | undefined;
  readonly multiplier?: Decimal | undefined;
  readonly filters?: readonly MeterFilter[] | undefined;
  /** Property whose values are kept apart within a bucket. */
  readonly groupBy?: string | undefined;
}

/** What is kept of an event for a meter, and what bills are made of. */
export interface MeteredEvent {
  readonly eventId: string;
  readonly at: Instant;
  /** ≥ 0 */
  readonly quantity: Decimal;
  /** Same text, same thing counted; empty when there is nothing to count. Only COUNT_UNIQUE sets it. */
  readonly uniqueKey: string;
  /** Value of the meter's `groupBy` property; empty without one. */
  readonly group: string;
}

type Quantity = (meter: Meter, properties: Properties) => Decimal;

const QUANTITY: { readonly [Type in AggregationType]: Quantity } = {
  COUNT: () => ONE,
  SUM: fieldNumber,
  AVG: fieldNumber,
  COUNT_UNIQUE: (meter, properties) => (fieldOf(meter, properties) === undefined ? ZERO : ONE),
  LATEST: fieldNumber,
  MAX: fieldNumber,
  SUM_WITH_MULTIPLIER: (meter, properties) => multiplied(fieldNumber(meter, properties), meter),
  WEIGHTED_SUM: fieldNumber,
};

/**
 * What a meter keeps of an event; undefined when the event has another name, a filter does not match, or the expression
 * fails. A property that is missing or no number counts as 0 and *is* kept, so that it lowers an average. A negative
 * quantity is 0: events cannot be corrected by negative ones.
 */
export function meterEvent(meter: Meter, event: UsageEvent): MeteredEvent | undefined {
  const { properties } = event;
  if (event.name.trim() !== meter.eventName.trim() || !passesFilters(meter.filters, properties)) return undefined;
  const quantity = meter.expression ? evaluated(meter, properties) : QUANTITY[meter.type](meter, properties);
  if (quantity === undefined) return undefined;
  return {
    eventId: event.id,
    at: event.at,
    quantity: atLeastZero(quantity),
    uniqueKey: meter.type === 'COUNT_UNIQUE' ? uniqueKey(meter, properties) : '',
    group: meter.groupBy === undefined ? '' : rawText(own(properties, meter.groupBy)),
  };
}

/** Every key must be present with one of its values. */
export function passesFilters(filters: readonly MeterFilter[] | undefined, properties: Properties): boolean {
  return (filters ?? []).every(({ key, values }) => {
    const value = own(properties, key);
    return value !== undefined && values.includes(meterText(value));
  });
}

/** Filters of raw event queries: a missing property reads as the empty text and can be asked for. */
export function passesRawFilters(filters: readonly MeterFilter[] | undefined, properties: Properties): boolean {
  return (filters ?? []).every(({ key, values }) => values.includes(rawText(own(properties, key))));
}

function evaluated(meter: Meter, properties: Properties): Decimal | undefined {
  const value = meter.expression?.(properties);
  return value && multiplied(value, meter);
}

function multiplied(value: Decimal, meter: Meter): Decimal {
  return meter.multiplier === undefined ? value : value.times(meter.multiplier);
}

function fieldNumber(meter: Meter, properties: Properties): Decimal {
  return propertyNumber(fieldOf(meter, properties));
}

function fieldOf(meter: Meter, properties: Properties): unknown {
  return meter.field === undefined ? undefined : own(properties, meter.field);
}

/** Only what the event itself says: `constructor` is not a property of every event. */
function own(properties: Properties, key: string): unknown {
  return Object.hasOwn(properties, key) ? properties[key] : undefined;
}

function uniqueKey(meter: Meter, properties: Properties): string {
  const value = fieldOf(meter, properties);
  return value === undefined ? '' : JSON.stringify([meter.eventName.trim(), meter.field, meterText(value)]);
}
