import type { CreateGroupRequest, Group, GroupEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import type { Database } from '../../db/index.ts';
import { alreadyExists, notFound } from '../../errors.ts';
import { byId, changeOf, idsOf, newRecord } from '../records.ts';
import { toGroup } from './map.ts';
import { archiveGroupRow, findGroups, findMembers, type GroupRow, insertGroup, lockGroups } from './store.ts';

/** @throws ApiError `already_exists` when a group in use has the lookup key */
export async function createGroup(context: Context, request: CreateGroupRequest): Promise<GroupRow> {
  const { name, entity_type, lookup_key, metadata } = request;
  const row: GroupRow = {
    ...newRecord(context, 'group'),
    status: 'published',
    name,
    entity_type,
    lookup_key,
    metadata: metadata ?? null,
  };
  try {
    return await insertGroup(context.db, row);
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists(`A group with lookup key ${lookup_key} already exists`, { lookup_key });
  }
}

/** @throws ApiError `not_found` */
export async function getGroup(context: Context, id: string): Promise<GroupRow> {
  const [row] = await findGroups(context.db, [id]);
  if (!row) throw notFound('Group', 'group_id', id);
  return row;
}

/** Takes a group out of use; its members stay and are in no group. Doing it twice changes nothing. */
export async function archiveGroup(context: Context, id: string): Promise<void> {
  const row = await getGroup(context, id);
  if (row.status === 'archived') return;
  await archiveGroupRow(context.db, id, changeOf(context));
}

/** Groups as they are shown, with their members, by id. */
export async function showGroups(db: Database, rows: readonly GroupRow[]): Promise<Map<string, Group>> {
  const members = await findMembers(
    db,
    rows.map((row) => row.id),
  );
  return new Map(rows.map((row) => [row.id, toGroup(row, members.get(row.id) ?? [])]));
}

/** The groups that some records name, as they are shown. */
export async function groupsOf(db: Database, records: readonly { group_id: string | null }[]) {
  return showGroups(db, await findGroups(db, idsOf(records.map((record) => record.group_id))));
}

/** Why a thing of this type cannot be put into a group, by the group's id. Ids without an entry are fine. For writes. */
export async function groupFaults(db: Database, ids: string[], type: GroupEntityType): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const groups = byId(await lockGroups(db, ids));
  const faults = new Map<string, string>();
  for (const id of ids) {
    const group = groups.get(id);
    if (group?.status !== 'published') faults.set(id, `there is no group ${id} in use`);
    else if (group.entity_type !== type) faults.set(id, `group ${id} is for entities of type ${group.entity_type}`);
  }
  return faults;
}
