import type { AggregationType } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, sql } from '../../db/index.ts';
import type { MeterFilter } from '../../rating/usage/meter.ts';
import type { CompiledRule } from '../compiled.ts';
import type { GroupKey, MeterQuery } from '../store.ts';
import { propertyNumber, selected } from './select.ts';

/** The events that a meter takes, as a `where`. */
export function taken(db: Database, query: MeterQuery, rule: CompiledRule): Sql {
  const selection = { ...query, eventName: rule.eventName.trim() };
  return join([selected(db.scope, selection), passesAll(rule)], ' and ');
}

/** Of events of a meter's name, those that its filters let through. */
export function passesAll({ filters = [] }: CompiledRule): Sql {
  return filters.length === 0 ? raw('true') : join(filters.map(passes), ' and ');
}

/** The key must be there, with one of the values. Most values are texts, for which there is no need to call a function. */
function passes({ key, values }: MeterFilter): Sql {
  return sql`case jsonb_typeof(properties -> ${key}) when 'string' then properties ->> ${key}
    else meter_text(properties -> ${key}) end = any(${values}::text[])`;
}

/** The columns that a fold of a meter's quantities needs. */
export function measured(rule: CompiledRule, fold: AggregationType): Sql[] {
  if (fold === 'COUNT') return [];
  if (fold === 'COUNT_UNIQUE')
    return [rule.type === fold ? sql`meter_text(properties -> ${rule.field}) as thing` : NONE];
  return [sql`${quantity(rule)} as quantity`];
}

/** Only meters that tell things apart know which they are. */
const NONE = raw('null::text as thing');

/** What an event counts for. */
function quantity({ type, field = '', multiplier }: CompiledRule): Sql {
  if (type === 'COUNT') return raw('1::numeric');
  if (type === 'COUNT_UNIQUE') return sql`(properties ? ${field})::int::numeric`;
  const factor = type === 'SUM_WITH_MULTIPLIER' && multiplier ? sql`${multiplier.toFixed()}::numeric * ` : raw('');
  return sql`greatest(${factor}(${propertyNumber(field)}), 0)`;
}

/** What is kept apart, each as text. */
export function groupsOf({ groupBy = [] }: MeterQuery, { groupBy: own }: CompiledRule): Sql[] {
  const keys: GroupKey[] = [...groupBy, ...(own === undefined ? [] : [{ property: own }])];
  return keys.map((key) => (key === 'source' ? raw('source') : groupText(key.property)));
}

/** Texts as they are, numbers without zeros at the end, other JSON as JSON; a missing property and null as the empty text. */
function groupText(key: string): Sql {
  return sql`case jsonb_typeof(properties -> ${key})
    when 'number' then trim_scale((properties ->> ${key})::numeric)::text else coalesce(properties ->> ${key}, '') end`;
}
