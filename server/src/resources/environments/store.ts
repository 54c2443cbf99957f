import type { Environment as Row } from '@flexprice/generated/prisma';
import type { EnvironmentType } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { typed } from '../records.ts';

export type EnvironmentRow = Omit<Row, 'type'> & { type: EnvironmentType };

const LIST: ListSpec = {
  table: 'environments',
  owner: 'tenant',
  fields: { ...BASE_FIELDS, name: 'text', type: 'text' },
  defaultStatus: ['published'],
  page: 'request_offset',
};

export async function insertEnvironment(db: Database, row: EnvironmentRow): Promise<EnvironmentRow> {
  const orm = await db.orm();
  return typed<EnvironmentRow>(await orm.environment.create({ data: row }));
}

export async function findEnvironment(db: Database, id: string): Promise<EnvironmentRow | undefined> {
  const orm = await db.orm();
  const row = await orm.environment.findFirst({ where: { id, status: 'published' } });
  return row ? typed<EnvironmentRow>(row) : undefined;
}

export async function countEnvironments(db: Database, type: EnvironmentType): Promise<number> {
  const orm = await db.orm();
  return orm.environment.count({ where: { type, status: 'published' } });
}

export async function updateEnvironmentRow(
  db: Database,
  id: string,
  change: { name?: string; updated_at: Date; updated_by: string },
): Promise<EnvironmentRow> {
  const orm = await db.orm();
  return typed<EnvironmentRow>(await orm.environment.update({ where: { id }, data: change }));
}

export function listEnvironmentRows(db: Database, request: ListRequest): Promise<Page<EnvironmentRow>> {
  return list<EnvironmentRow>(db, LIST, request);
}
