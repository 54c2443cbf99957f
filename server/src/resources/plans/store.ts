import type { Plan as Row } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type PlanRow = Omit<Row, 'metadata' | 'status'> & { metadata: Record<string, string> | null; status: Status };

const LIST: ListSpec = {
  table: 'plans',
  fields: { ...BASE_FIELDS, name: 'text', lookup_key: 'text', description: 'text', display_order: 'number' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface PlanListRequest extends ListRequest {
  plan_ids?: string[];
  lookup_key?: string;
}

export async function insertPlan(db: Database, row: PlanRow): Promise<PlanRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<PlanRow>(await orm.plan.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findPlans(db: Database, ids: string[]): Promise<PlanRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<PlanRow[]>(await orm.plan.findMany({ where: { id: { in: ids } } }));
}

export async function updatePlanRow(
  db: Database,
  id: string,
  change: Partial<PlanRow> & { updated_at: Date; updated_by: string },
): Promise<PlanRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<PlanRow>(await orm.plan.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export function listPlanRows(db: Database, request: PlanListRequest): Promise<Page<PlanRow>> {
  return list<PlanRow>(db, LIST, request, [within('id', request.plan_ids), equals('lookup_key', request.lookup_key)]);
}
