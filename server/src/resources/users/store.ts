import type { User as Row } from '@flexprice/generated/prisma';
import type { RoleId, Status, UserType } from '@flexprice/generated/types';
import { type Database, scopedToTenant, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type UserRow = Omit<Row, 'type' | 'roles' | 'metadata' | 'status'> & {
  type: UserType;
  roles: RoleId[];
  metadata: Record<string, string> | null;
  status: Status;
};

const { environment_id: _, ...TENANT_FIELDS } = BASE_FIELDS;

const LIST: ListSpec = {
  table: 'users',
  owner: 'tenant',
  fields: { ...TENANT_FIELDS, name: 'text', email: 'text', type: 'text' },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface UserListRequest extends ListRequest {
  user_ids?: string[];
  type?: UserType;
  roles?: RoleId[];
}

export async function insertUser(db: Database, row: UserRow): Promise<UserRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<UserRow>(await orm.user.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

/** A user in use. */
export async function findUser(db: Database, id: string): Promise<UserRow | undefined> {
  const orm = await db.orm();
  const row = await orm.user.findFirst({ where: { id, status: 'published' } });
  return row ? typed<UserRow>(row) : undefined;
}

/** Users, archived ones included. */
export async function findUsers(db: Database, ids: string[]): Promise<UserRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<UserRow[]>(await orm.user.findMany({ where: { id: { in: ids } } }));
}

/** A user in use, who stays so, and as they are, until the transaction ends. */
export async function lockUser(db: Database, id: string): Promise<UserRow | undefined> {
  return db.first<UserRow>(
    sql`select * from users where id = ${id} and status = 'published' and ${scopedToTenant(db.scope)} for no key update`,
  );
}

/** The service accounts among some users, archived ones included. */
export async function findServiceAccounts(db: Database, ids: string[]): Promise<UserRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<UserRow[]>(await orm.user.findMany({ where: { id: { in: ids }, type: 'service_account' } }));
}

export async function countPeople(db: Database): Promise<number> {
  const orm = await db.orm();
  return orm.user.count({ where: { type: 'user', status: 'published' } });
}

export async function updateUserRow(
  db: Database,
  id: string,
  change: Partial<Pick<UserRow, 'name' | 'roles' | 'metadata' | 'status'>> & { updated_at: Date; updated_by: string },
): Promise<UserRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<UserRow>(await orm.user.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export function listUserRows(db: Database, request: UserListRequest): Promise<Page<UserRow>> {
  return list<UserRow>(db, LIST, request, [
    within('id', request.user_ids),
    equals('type', request.type ?? 'service_account'),
    request.roles && sql`roles && ${request.roles}::text[]`,
  ]);
}
