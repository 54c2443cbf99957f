import { type Database, raw, type Scope, type Sql, scoped, sql } from '../../db/index.ts';
import { newId } from '../../ids.ts';

/** From one environment to another of the same tenant. */
export interface Route {
  readonly db: Database;
  readonly from: Scope;
  readonly to: Scope;
  readonly now: Date;
}

/** What is found again by a code of its own. */
export type Coded = 'coupons' | 'tax_rates';

type Table =
  | Coded
  | 'groups'
  | 'meters'
  | 'features'
  | 'plans'
  | 'prices'
  | 'price_units'
  | 'entitlements'
  | 'credit_grants';

const PREFIXES: Readonly<Record<Table, string>> = {
  groups: 'group',
  meters: 'meter',
  features: 'feat',
  plans: 'plan',
  prices: 'price',
  price_units: 'price_unit',
  entitlements: 'ent',
  credit_grants: 'cg',
  coupons: 'coupon',
  tax_rates: 'taxrate',
};

/**
 * Copies a row to the other environment under a new id.
 *
 * @param different columns that the copy has of its own
 * @returns the id of the copy
 */
export async function copyRow(
  { db, from, to, now }: Route,
  table: Table,
  id: string,
  different: object = {},
): Promise<string> {
  const copy = newId(PREFIXES[table], now);
  const own = { id: copy, environment_id: to.environmentId, created_at: now, updated_at: now, ...different };
  const name = raw(table);
  await db.query(sql`
    insert into ${name} overriding user value
    select (jsonb_populate_record(null::${name}, to_jsonb(t) || ${JSON.stringify(own)}::jsonb)).*
    from ${name} t where t.id = ${id} and ${scoped(from, 't')}`);
  return copy;
}

/** What in the other environment stands for rows of this one, by their ids: what has the same key there. */
export async function counterparts(
  { db, from, to }: Route,
  table: 'groups' | 'features' | 'price_units',
  ids: readonly string[],
): Promise<Map<string, string>> {
  const key = raw(table === 'price_units' ? 'code' : 'lookup_key');
  const name = raw(table);
  const rows = await db.query<{ here: string; there: string }>(sql`
    select a.id as here, b.id as there from ${name} a join ${name} b on b.${key} = a.${key} and b.status = 'published'
    where a.id = any(${ids}::text[]) and ${scoped(from, 'a')} and ${scoped(to, 'b')}`);
  return new Map(rows.map(({ here, there }) => [here, there]));
}

/** Meters have no key: one stands for another if a feature with the same key counts with it. */
export async function meterCounterparts({ db, from, to }: Route, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<{ here: string; there: string }>(sql`
    select distinct on (a.meter_id) a.meter_id as here, b.meter_id as there
    from features a join features b on b.lookup_key = a.lookup_key and b.status = 'published' and b.meter_id is not null
    where a.meter_id = any(${ids}::text[]) and ${scoped(from, 'a')} and ${scoped(to, 'b')}
    order by a.meter_id, b.created_at`);
  return new Map(rows.map(({ here, there }) => [here, there]));
}

/** The counterpart of one row, made if there is none. */
export async function counterpart(
  route: Route,
  table: 'groups' | 'price_units',
  id: string | null,
): Promise<string | null> {
  if (id === null) return null;
  const known = (await counterparts(route, table, [id])).get(id);
  return known ?? copyRow(route, table, id);
}

const CODES: Readonly<Record<Coded, { readonly code: string; readonly origin: string }>> = {
  coupons: { code: 'coupon_code', origin: 'source_environment_coupon_id' },
  tax_rates: { code: 'code', origin: 'source_environment_tax_rate_id' },
};

/** Under which name a copy remembers what it is a copy of. */
export const originOfCoded = (table: Coded): string => CODES[table].origin;

/**
 * Whether the other environment has what the row `s` of this one is: something of the same code, or of the same name where it has
 * no code, or a copy of it.
 */
export function isCodedThere(to: Scope, table: Coded): Sql {
  const { origin } = CODES[table];
  const code = raw(CODES[table].code);
  return sql`exists (
    select 1 from ${raw(table)} t where ${scoped(to, 't')} and t.status = 'published' and (
      case s.${code} when '' then t.name = s.name else t.${code} = s.${code} end or t.metadata ->> ${origin} = s.id))`;
}
