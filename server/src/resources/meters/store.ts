import type { Prisma, Meter as Row } from '@flexprice/generated/prisma';
import type { MeterAggregation, MeterFilter, ResetUsage, Status } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { typed } from '../records.ts';

export type MeterRow = Omit<Row, 'aggregation' | 'filters' | 'reset_usage' | 'status'> & {
  aggregation: MeterAggregation;
  filters: MeterFilter[];
  reset_usage: ResetUsage;
  status: Status;
};

const LIST: ListSpec = {
  table: 'meters',
  fields: { ...BASE_FIELDS, name: 'text', event_name: 'text', reset_usage: 'text' },
  // Archived meters explain bills of the past.
  defaultStatus: ['published', 'archived'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface MeterListRequest extends ListRequest {
  meter_ids?: string[];
  event_name?: string;
}

export async function insertMeter(db: Database, row: MeterRow): Promise<MeterRow> {
  const orm = await db.orm();
  const data = { ...row, aggregation: { ...row.aggregation }, filters: filtersColumn(row.filters) };
  return typed<MeterRow>(await orm.meter.create({ data }));
}

export async function findMeter(db: Database, id: string): Promise<MeterRow | undefined> {
  const orm = await db.orm();
  return typed<MeterRow | null>(await orm.meter.findFirst({ where: { id } })) ?? undefined;
}

export async function findMeters(db: Database, ids: string[]): Promise<MeterRow[]> {
  if (ids.length === 0) return [];
  // Plain SQL: every bill asks for its meters, and Prisma costs several times as much.
  return db.query<MeterRow>(sql`select * from meters where ${scoped(db.scope)} and id = any(${ids}::text[])`);
}

/** Reads a meter that is about to change, and keeps others from changing it until the transaction ends. */
export function lockMeter(db: Database, id: string): Promise<MeterRow | undefined> {
  return db.first<MeterRow>(sql`select * from meters where id = ${id} and ${scoped(db.scope)} for no key update`);
}

export async function updateMeterRow(
  db: Database,
  id: string,
  { filters, ...columns }: Partial<Pick<MeterRow, 'filters' | 'status'>> & { updated_at: Date; updated_by: string },
): Promise<MeterRow> {
  const orm = await db.orm();
  const data = { ...columns, ...(filters && { filters: filtersColumn(filters) }) };
  return typed<MeterRow>(await orm.meter.update({ where: { id }, data }));
}

export function listMeterRows(db: Database, request: MeterListRequest): Promise<Page<MeterRow>> {
  return list<MeterRow>(db, LIST, request, [within('id', request.meter_ids), equals('event_name', request.event_name)]);
}

const filtersColumn = (filters: readonly MeterFilter[]): Prisma.InputJsonArray =>
  filters.map(({ key, values }) => ({ key, values }));
