import type { Costsheet as Row } from '@flexprice/generated/prisma';
import type { CostsheetSearchRequest, Status } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type CostsheetRow = Omit<Row, 'metadata' | 'status'> & {
  metadata: Record<string, string> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'costsheets',
  fields: { ...BASE_FIELDS, name: 'text', lookup_key: 'text', description: 'text' },
  defaultStatus: ['published', 'archived', 'deleted'],
  page: 'request_offset',
  timeColumn: 'created_at',
};

export async function insertCostsheet(db: Database, row: CostsheetRow): Promise<CostsheetRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<CostsheetRow>(await orm.costsheet.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findCostsheet(db: Database, id: string): Promise<CostsheetRow | undefined> {
  const orm = await db.orm();
  return typed<CostsheetRow | null>(await orm.costsheet.findFirst({ where: { id } })) ?? undefined;
}

/** The newest costsheet in use: the one that costs are computed with. */
export async function findActiveCostsheet(db: Database): Promise<CostsheetRow | undefined> {
  const orm = await db.orm();
  const orderBy = [{ created_at: 'desc' as const }, { id: 'desc' as const }];
  const row = await orm.costsheet.findFirst({ where: { status: 'published' }, orderBy });
  return typed<CostsheetRow | null>(row) ?? undefined;
}

export async function updateCostsheetRow(
  db: Database,
  id: string,
  change: Partial<Pick<CostsheetRow, 'name' | 'lookup_key' | 'description' | 'metadata' | 'status'>> & {
    updated_at: Date;
    updated_by: string;
  },
): Promise<CostsheetRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  const data = { ...columns, ...jsonColumns({ metadata }) };
  return typed<CostsheetRow>(await orm.costsheet.update({ where: { id }, data }));
}

/** Costsheets have search words of their own; what they mean is what it is everywhere. */
export function listCostsheetRows(db: Database, request: CostsheetSearchRequest): Promise<Page<CostsheetRow>> {
  const { queryFilter = {}, timeRangeFilter, filters, sort = queryFilter.sort, status = queryFilter.status } = request;
  const { limit, offset, order } = queryFilter;
  const common = {
    ...(filters && { filters }),
    ...(sort && { sort }),
    ...(order && { order }),
    ...(status && { status }),
    ...(limit !== undefined && { limit }),
    ...(offset !== undefined && { offset }),
    ...timeRangeFilter,
  };
  return list<CostsheetRow>(db, LIST, common, [
    within('id', request.costsheetIDs),
    equals('name', request.name),
    equals('lookup_key', request.lookupKey),
  ]);
}
