import { join, type Scope, type Sql, scoped, sql } from '../../db/index.ts';
import { microsText } from '../micros.ts';
import type { EventSelection, PropertyFilter } from '../store.ts';

/** An instant as a value of a statement. */
export const at = (micros: bigint): Sql => sql`${microsText(micros)}::timestamptz`;

/** Microseconds since 1970, without going through a binary fraction. */
export const micros = (expression: Sql): Sql => sql`(extract(epoch from ${expression}) * 1000000)::bigint`;

/** A property as text: texts as they are, other values as JSON, a missing one and null as the empty text. */
export const propertyText = (key: string): Sql => sql`coalesce(properties ->> ${key}, '')`;

/** The selected events, as a `where`. */
export function selected(scope: Scope, selection: EventSelection): Sql {
  const { id, eventName, externalCustomerId, customerId, source, properties = [], from, to } = selection;
  return join(
    [
      scoped(scope),
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(eventName === undefined ? [] : [sql`event_name = ${eventName}`]),
      ...(externalCustomerId === undefined ? [] : [sql`external_customer_id = ${externalCustomerId}`]),
      ...(customerId === undefined ? [] : [sql`customer_id = ${customerId}`]),
      ...(source === undefined ? [] : [sql`source = ${source}`]),
      ...(from === undefined ? [] : [sql`timestamp >= ${at(from)}`]),
      ...(to === undefined ? [] : [sql`timestamp < ${at(to)}`]),
      ...properties.map(propertyCondition),
    ],
    ' and ',
  );
}

const propertyCondition = ({ key, values }: PropertyFilter): Sql => sql`${propertyText(key)} = any(${values}::text[])`;
