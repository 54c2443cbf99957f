import type { Prisma, Price as Row } from '@flexprice/generated/prisma';
import type {
  BillingModel,
  BillingPeriod,
  InvoiceCadence,
  PriceEntityType,
  PriceTier,
  PriceType,
  PriceUnitType,
  Status,
  TierMode,
  TransformQuantity,
} from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { jsonColumns, typed } from '../records.ts';

/** A decimal column: text when read by plain SQL. */
type Numeric = Prisma.Decimal | string;

interface Words {
  entity_type: PriceEntityType;
  type: PriceType;
  billing_model: BillingModel;
  billing_period: BillingPeriod;
  invoice_cadence: InvoiceCadence;
  price_unit_type: PriceUnitType;
  status: Status;
}

/** What decides what a quantity costs. */
export interface Pricing {
  billing_model: BillingModel;
  amount: Numeric;
  tier_mode: TierMode | null;
  tiers: PriceTier[] | null;
  transform_quantity: TransformQuantity;
  price_unit_amount: Numeric | null;
  price_unit_tiers: PriceTier[] | null;
  conversion_rate: Numeric | null;
}

export type PriceRow = Omit<Row, keyof Words | keyof Pricing | 'sequence' | 'min_quantity' | 'metadata'> &
  Words &
  Pricing & {
    /** Text when read by plain SQL. */
    sequence: bigint | string;
    min_quantity: Numeric | null;
    metadata: Record<string, string> | null;
  };

/** A price to be; the database numbers it. */
export type NewPriceRow = Omit<PriceRow, 'sequence'>;

export type PriceChange = Partial<
  Pick<PriceRow, 'display_name' | 'lookup_key' | 'description' | 'group_id' | 'metadata' | 'end_date'>
> & { updated_at: Date; updated_by: string };

export async function insertPrice(db: Database, row: NewPriceRow): Promise<PriceRow> {
  const orm = await db.orm();
  const { tiers, transform_quantity, price_unit_tiers, metadata, ...columns } = row;
  const json = jsonColumns({ tiers, price_unit_tiers, metadata });
  return typed<PriceRow>(
    await orm.price.create({ data: { ...columns, ...json, transform_quantity: { ...transform_quantity } } }),
  );
}

export async function findPrice(db: Database, id: string): Promise<PriceRow | undefined> {
  const orm = await db.orm();
  return typed<PriceRow | null>(await orm.price.findFirst({ where: { id } })) ?? undefined;
}

export async function findPrices(db: Database, ids: string[]): Promise<PriceRow[]> {
  if (ids.length === 0) return [];
  // Plain SQL: every bill asks for its prices, and Prisma costs several times as much.
  return db.query<PriceRow>(sql`select * from prices where ${scoped(db.scope)} and id = any(${ids}::text[])`);
}

/** The open price with a lookup key. */
export async function findPriceByLookupKey(db: Database, lookupKey: string): Promise<PriceRow | undefined> {
  const orm = await db.orm();
  const where = { lookup_key: lookupKey, status: 'published', end_date: null };
  return typed<PriceRow | null>(await orm.price.findFirst({ where })) ?? undefined;
}

/**
 * An open price that says all that a new one would: in all that its columns hold, but for who made it and when.
 *
 * @param byStart whether it must begin at the same time as well
 */
export function findEqualPrice(db: Database, row: NewPriceRow, byStart: boolean): Promise<PriceRow | undefined> {
  const { id: _, created_at, updated_at, created_by, updated_by, start_date, ...content } = row;
  const meant = JSON.stringify({ ...content, ...(byStart && { start_date }) });
  // A row into which the content is put stays the same row; numbers and JSON are compared by what they mean.
  return db.first<PriceRow>(sql`
    select p.* from prices p
    where ${scoped(db.scope, 'p')} and p.entity_type = ${row.entity_type} and p.entity_id = ${row.entity_id}
      and p.status = 'published' and to_jsonb(jsonb_populate_record(p, ${meant}::jsonb)) = to_jsonb(p)
    order by p.sequence limit 1`);
}

/** Every price in use of some owners, ended ones too, oldest first. */
export async function findPricesOf(db: Database, type: PriceEntityType, ids: string[]): Promise<PriceRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  const where = { entity_type: type, entity_id: { in: ids }, status: 'published' };
  return typed<PriceRow[]>(await orm.price.findMany({ where, orderBy: { sequence: 'asc' } }));
}

/** Which of some meters are charged by tiers, in a price that has not ended. */
export async function findTieredMeters(db: Database, meterIds: string[], now: Date): Promise<Set<string>> {
  if (meterIds.length === 0) return new Set();
  const rows = await db.query<{ meter_id: string }>(sql`
    select distinct meter_id from prices
    where meter_id = any(${meterIds}::text[]) and billing_model = 'TIERED' and status = 'published'
      and (end_date is null or end_date > ${now}) and ${scoped(db.scope)}`);
  return new Set(rows.map((row) => row.meter_id));
}

/** Reads a price that is about to change, and keeps others from changing it until the transaction ends. */
export function lockPrice(db: Database, id: string): Promise<PriceRow | undefined> {
  return db.first<PriceRow>(sql`select * from prices where id = ${id} and ${scoped(db.scope)} for no key update`);
}

export async function updatePriceRow(
  db: Database,
  id: string,
  { metadata, ...columns }: PriceChange,
): Promise<PriceRow> {
  const orm = await db.orm();
  return typed<PriceRow>(await orm.price.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }));
}
