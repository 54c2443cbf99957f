import type { Group as Row } from '@flexprice/generated/prisma';
import type { GroupEntityType, Status } from '@flexprice/generated/types';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type GroupRow = Omit<Row, 'metadata' | 'entity_type' | 'status'> & {
  metadata: Record<string, string> | null;
  entity_type: GroupEntityType;
  status: Status;
};

const LIST: ListSpec = {
  table: 'groups',
  fields: { ...BASE_FIELDS, name: 'text', lookup_key: 'text', entity_type: 'text' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface GroupListRequest extends ListRequest {
  group_ids?: string[];
  entity_type?: GroupEntityType;
  name?: string;
  lookup_key?: string;
}

export async function insertGroup(db: Database, row: GroupRow): Promise<GroupRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<GroupRow>(await orm.group.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findGroups(db: Database, ids: string[]): Promise<GroupRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<GroupRow[]>(await orm.group.findMany({ where: { id: { in: ids } } }));
}

/** Groups that members are about to join, kept from being archived until the transaction ends. */
export function lockGroups(db: Database, ids: string[]): Promise<GroupRow[]> {
  return db.query<GroupRow>(
    sql`select * from groups where id = any(${ids}::text[]) and ${scoped(db.scope)} order by id for share`,
  );
}

/** Ids of the members in use, oldest first, by group. */
export async function findMembers(db: Database, groupIds: string[]): Promise<Map<string, string[]>> {
  const members = new Map(groupIds.map((id): [string, string[]] => [id, []]));
  if (groupIds.length === 0) return members;
  const rows = await db.query<{ id: string; group_id: string }>(sql`
    select id, group_id from (
      select id, group_id, created_at from prices
        where group_id = any(${groupIds}::text[]) and status = 'published' and ${scoped(db.scope)}
      union all
      select id, group_id, created_at from features
        where group_id = any(${groupIds}::text[]) and status = 'published' and ${scoped(db.scope)}
    ) members order by created_at, id`);
  for (const { id, group_id } of rows) members.get(group_id)?.push(id);
  return members;
}

/** Archives a group and lets its members go. */
export async function archiveGroupRow(db: Database, id: string, change: { updated_at: Date; updated_by: string }) {
  const orm = await db.orm();
  await orm.group.update({ where: { id }, data: { status: 'archived', ...change } });
  await orm.price.updateMany({ where: { group_id: id }, data: { group_id: null, ...change } });
  await orm.feature.updateMany({ where: { group_id: id }, data: { group_id: null, ...change } });
}

export function listGroupRows(db: Database, request: GroupListRequest): Promise<Page<GroupRow>> {
  return list<GroupRow>(db, LIST, request, [
    within('id', request.group_ids),
    equals('entity_type', request.entity_type),
    equals('name', request.name),
    equals('lookup_key', request.lookup_key),
  ]);
}
