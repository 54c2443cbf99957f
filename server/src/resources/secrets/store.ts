import type { Secret as Row } from '@flexprice/generated/prisma';
import type { RoleId, SecretProvider, SecretType, Status, UserType } from '@flexprice/generated/types';
import { type Database, scopedToTenant, sql } from '../../db/index.ts';
import { equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { typed } from '../records.ts';

export type SecretRow = Omit<Row, 'type' | 'provider' | 'user_type' | 'roles' | 'status'> & {
  type: SecretType;
  provider: SecretProvider;
  user_type: UserType;
  roles: RoleId[];
  status: Status;
};

const LIST: ListSpec = {
  table: 'secrets',
  fields: { id: 'text', created_at: 'time' },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export async function insertSecret(db: Database, row: SecretRow): Promise<SecretRow> {
  const orm = await db.orm();
  return typed<SecretRow>(await orm.secret.create({ data: row }));
}

/** A secret that was not revoked. */
export async function findSecret(db: Database, id: string): Promise<SecretRow | undefined> {
  const orm = await db.orm();
  const row = await orm.secret.findFirst({ where: { id, status: 'published' } });
  return row ? typed<SecretRow>(row) : undefined;
}

export async function deleteSecretRow(db: Database, id: string, change: { updated_at: Date; updated_by: string }) {
  const orm = await db.orm();
  await orm.secret.update({ where: { id }, data: { status: 'deleted', ...change } });
}

/** Private keys of the environment. @param userId only those that act as this user */
export function listPrivateKeys(db: Database, request: ListRequest, userId?: string): Promise<Page<SecretRow>> {
  return list<SecretRow>(db, LIST, request, [equals('type', 'private_key'), equals('user_id', userId)]);
}

/** Keys of a user that still work, in every environment of the tenant. */
export function findLiveKeys(db: Database, userId: string, now: Date) {
  return db.query<{ id: string; name: string; environment_id: string; environment_name: string }>(sql`
    select s.id, s.name, s.environment_id, e.name as environment_name
    from secrets s join environments e on e.id = s.environment_id
    where s.user_id = ${userId} and s.status = 'published' and s.type = 'private_key'
      and (s.expires_at is null or s.expires_at > ${now}) and ${scopedToTenant(db.scope, 's.tenant_id')}
    order by s.created_at, s.id`);
}
