import { join, raw, type Scope, type Sql, scoped, sql } from '../../db/index.ts';
import type { EventSelection, PropertyFilter } from '../store.ts';

/** A property as an exact number, by the rule of the rating room; 0 for whatever is none. */
export const propertyNumber = (key: string): Sql => sql`numbers[${key}]`;

/** A property as raw queries read it; the empty text for a missing one and for null. */
export const propertyText = (key: string): Sql => sql`texts[${key}]`;

/** A property as filters of meters read it; null for a missing one. */
export function meterText(key: string): Sql {
  const spelling = `m${key}`;
  return sql`if(mapContains(spellings, ${spelling}), spellings[${spelling}],
    if(mapContains(texts, ${key}), texts[${key}], null))`;
}

/** A property as groups are named after it. */
export function groupText(key: string): Sql {
  const spelling = `g${key}`;
  return sql`if(mapContains(spellings, ${spelling}), spellings[${spelling}], texts[${key}])`;
}

export const isOneOf = (what: Sql, values: readonly string[]): Sql =>
  values.length === 0 ? raw('false') : sql`${what} in ${values}`;

/** The selected events, as a `where`. */
export function selected(scope: Scope, selection: EventSelection): Sql {
  const { id, eventName, externalCustomerId, externalCustomerIds, customerId, source, sources } = selection;
  const { properties = [], from, to } = selection;
  const equals = (column: string, value: string | undefined): Sql[] =>
    value === undefined ? [] : [sql`${raw(column)} = ${value}`];
  const among = (column: string, values: readonly string[] | undefined): Sql[] =>
    values === undefined ? [] : [isOneOf(raw(column), values)];
  return join(
    [
      scoped(scope),
      ...equals('id', id),
      ...equals('event_name', eventName),
      ...equals('external_customer_id', externalCustomerId),
      ...among('external_customer_id', externalCustomerIds),
      ...equals('customer_id', customerId),
      ...equals('source', source),
      ...among('source', sources),
      ...(from === undefined ? [] : [sql`micros >= ${from}`]),
      ...(to === undefined ? [] : [sql`micros < ${to}`]),
      ...properties.map(({ key, values }: PropertyFilter) => isOneOf(propertyText(key), values)),
    ],
    ' and ',
  );
}

const MINUTE = 60_000_000;

/** Whole minutes, or the starts of consecutive windows in milliseconds. */
export type Windows = 'minutes' | readonly number[];

/** The start of the window that an event lies in, in microseconds; the first of them is not after the first event. */
export function windowStart(windows: Windows | undefined): Sql {
  if (windows === undefined || windows.length === 0) return raw('toInt64(0)');
  if (windows === 'minutes') return sql`micros - positiveModulo(micros, ${MINUTE})`;
  const starts = windows.map((start) => String(Math.trunc(start) * 1000)).join(',');
  return sql`roundDown(micros, cast(${raw(`[${starts}]`)}, 'Array(Int64)'))`;
}

/** The start of a window as it was given, in milliseconds. */
export function startsOf(windows: Windows | undefined): (micros: string | null) => number | undefined {
  if (windows === undefined) return () => undefined;
  if (windows === 'minutes') return (micros) => Number(micros) / 1000;
  const given = new Map(windows.map((start) => [String(Math.trunc(start) * 1000), start]));
  return (micros) => given.get(micros ?? '');
}
