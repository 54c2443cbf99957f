import { join, ofEnvironment, raw, type Scope, type Sql, scoped, sql } from '../../db/index.ts';
import { microsText } from '../micros.ts';
import type { EventSelection, PropertyFilter } from '../store.ts';

/** An instant as a value of a statement. */
export const at = (micros: bigint): Sql => sql`${microsText(micros)}::timestamptz`;

/** Microseconds of an instant in milliseconds, which may have a fraction. */
export const microsAt = (millis: number): bigint => BigInt(Math.round(millis * 1000));

/** Microseconds since 1970, without going through a binary fraction. */
export const micros = (expression: Sql): Sql => sql`(extract(epoch from ${expression}) * 1000000)::bigint`;

/** A property as text: texts as they are, other values as JSON, a missing one and null as the empty text. */
export const propertyText = (key: string): Sql => sql`coalesce(properties ->> ${key}, '')`;

/** The selected events, as a `where`. */
export function selected(scope: Scope, selection: EventSelection): Sql {
  const { id, eventName, externalCustomerId, externalCustomerIds, customerId, source, sources } = selection;
  const { properties = [], from, to, loose } = selection;
  // It stands before the time in the index of usage: where it makes no difference, both ways are looked through.
  const eitherWay = eventName !== undefined && (externalCustomerId ?? externalCustomerIds) !== undefined;
  return join(
    [
      scoped(scope),
      ...(id === undefined ? [] : [withId(scope, id)]),
      ...(eventName === undefined ? [] : [sql`event_name = ${eventName}`]),
      ...(externalCustomerId === undefined ? [] : [sql`external_customer_id = ${externalCustomerId}`]),
      ...(externalCustomerIds === undefined ? [] : [sql`external_customer_id ${anyOf(externalCustomerIds)}`]),
      ...(customerId === undefined ? [] : [sql`customer_id = ${customerId}`]),
      ...(source === undefined ? [] : [sql`source = ${source}`]),
      ...(sources === undefined ? [] : [sql`source ${anyOf(sources)}`]),
      ...(loose === undefined
        ? eitherWay
          ? [raw('loose in (true, false)')]
          : []
        : [raw(loose ? 'loose' : 'not loose')]),
      ...(from === undefined ? [] : [sql`timestamp >= ${at(from)}`]),
      ...(to === undefined ? [] : [sql`timestamp < ${at(to)}`]),
      ...properties.map(propertyCondition),
    ],
    ' and ',
  );
}

/** Its time leaves one month and one place in its index to look at. */
function withId(scope: Scope, id: string): Sql {
  return sql`id = ${id} and timestamp = (select timestamp from event_ids where ${ofEnvironment(scope)} and id = ${id})`;
}

/** The rows of some customers; of all where none are named. */
export const ofCustomers = (customers: readonly string[] | undefined): Sql =>
  customers === undefined ? raw('true') : sql`external_customer_id ${anyOf(customers)}`;

/** One value is asked for as one, so that an index gives its rows in order. */
function anyOf(values: readonly string[]): Sql {
  return values.length === 1 ? sql`= ${values[0]}` : sql`= any(${values}::text[])`;
}

const propertyCondition = ({ key, values }: PropertyFilter): Sql => sql`${propertyText(key)} = any(${values}::text[])`;

/**
 * A property as a number, by the same rule as the rating room: a JSON number, or a text that is one from end to end;
 * anything else, and a number of more than 30 digits on a side of the point, counts as 0.
 */
export function propertyNumber(key: string): Sql {
  const text = sql`(properties ->> ${key})`;
  const number = sql`${text}::numeric`;
  return sql`case
    when jsonb_typeof(properties -> ${key}) = 'number'
      or (jsonb_typeof(properties -> ${key}) = 'string' and length(${text}) <= 100
        and ${text} ~ '^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]{1,4})?$')
    then case when abs(${number}) < 1e30 and min_scale(${number}) <= 30 then ${number} else 0 end
    else 0 end`;
}
