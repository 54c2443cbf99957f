import type { Prisma, TaxRate as Row } from '@flexprice/generated/prisma';
import type { Status, TaxRateScope, TaxRateStatus, TaxRateType } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

interface Words {
  tax_rate_type: TaxRateType;
  tax_rate_status: TaxRateStatus;
  scope: TaxRateScope;
  status: Status;
}

/** Decimals are text when read by plain SQL. */
interface Value {
  percentage_value: Prisma.Decimal | string | null;
  fixed_value: Prisma.Decimal | string | null;
}

export type TaxRateRow = Omit<Row, keyof Words | keyof Value | 'metadata'> &
  Words &
  Value & { metadata: Record<string, string> | null };

const LIST: ListSpec = {
  table: 'tax_rates',
  fields: {
    ...BASE_FIELDS,
    name: 'text',
    code: 'text',
    description: 'text',
    tax_rate_type: 'text',
    tax_rate_status: 'text',
    scope: 'text',
    percentage_value: 'number',
    fixed_value: 'number',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface TaxRateListRequest extends ListRequest {
  scope?: TaxRateScope;
  taxrate_codes?: string[];
  taxrate_ids?: string[];
}

export async function insertTaxRate(db: Database, row: TaxRateRow): Promise<TaxRateRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<TaxRateRow>(await orm.taxRate.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findTaxRates(db: Database, ids: string[]): Promise<TaxRateRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<TaxRateRow[]>(await orm.taxRate.findMany({ where: { id: { in: ids } } }));
}

/** Rates in use that are about to be linked, kept from being changed or archived until the transaction ends. */
export async function lockTaxRatesByCode(db: Database, codes: string[]): Promise<TaxRateRow[]> {
  if (codes.length === 0) return [];
  return db.query<TaxRateRow>(sql`
    select * from tax_rates where code = any(${codes}::text[]) and status = 'published' and ${scoped(db.scope)}
    order by id for share`);
}

/** Reads a rate that is about to change, and keeps others from changing or linking it until the transaction ends. */
export function lockTaxRate(db: Database, id: string): Promise<TaxRateRow | undefined> {
  return db.first<TaxRateRow>(sql`select * from tax_rates where id = ${id} and ${scoped(db.scope)} for no key update`);
}

export async function updateTaxRateRow(
  db: Database,
  id: string,
  change: Partial<Pick<TaxRateRow, 'name' | 'code' | 'description' | 'tax_rate_status' | 'metadata' | 'status'>> & {
    updated_at: Date;
    updated_by: string;
  },
): Promise<TaxRateRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<TaxRateRow>(
    await orm.taxRate.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }),
  );
}

export function listTaxRateRows(db: Database, request: TaxRateListRequest): Promise<Page<TaxRateRow>> {
  return list<TaxRateRow>(db, LIST, request, [
    equals('scope', request.scope),
    within('code', request.taxrate_codes),
    within('id', request.taxrate_ids),
  ]);
}
