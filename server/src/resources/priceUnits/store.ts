import type { Prisma, PriceUnit as Row } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type PriceUnitRow = Omit<Row, 'conversion_rate' | 'metadata' | 'status'> & {
  /** Text when read by plain SQL. */
  conversion_rate: Prisma.Decimal | string;
  metadata: Record<string, string> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'price_units',
  fields: {
    ...BASE_FIELDS,
    name: 'text',
    code: 'text',
    symbol: 'text',
    base_currency: 'text',
    conversion_rate: 'number',
  },
  defaultStatus: ['published'],
  page: 'request_offset',
  timeColumn: 'created_at',
};

export interface PriceUnitListRequest extends ListRequest {
  price_unit_ids?: string[];
}

export async function insertPriceUnit(db: Database, row: PriceUnitRow): Promise<PriceUnitRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<PriceUnitRow>(await orm.priceUnit.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findPriceUnits(db: Database, ids: string[]): Promise<PriceUnitRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<PriceUnitRow[]>(await orm.priceUnit.findMany({ where: { id: { in: ids } } }));
}

/** The units in use with these codes: an archived one has given its code away. */
export async function findPriceUnitsByCode(db: Database, codes: string[]): Promise<PriceUnitRow[]> {
  if (codes.length === 0) return [];
  const orm = await db.orm();
  return typed<PriceUnitRow[]>(await orm.priceUnit.findMany({ where: { code: { in: codes }, status: 'published' } }));
}

export async function updatePriceUnitRow(
  db: Database,
  id: string,
  change: Partial<Pick<PriceUnitRow, 'name' | 'metadata' | 'status'>> & { updated_at: Date; updated_by: string },
): Promise<PriceUnitRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ metadata }) };
  return typed<PriceUnitRow>(await orm.priceUnit.update({ where: { id }, data }));
}

export function listPriceUnitRows(db: Database, request: PriceUnitListRequest): Promise<Page<PriceUnitRow>> {
  return list<PriceUnitRow>(db, LIST, request, [within('id', request.price_unit_ids)]);
}
