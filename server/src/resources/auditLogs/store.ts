import type { AuditLog as Row } from '@flexprice/generated/prisma';
import type { AuditAction, AuditActorType, AuditChange } from '@flexprice/generated/types';
import { type Database, join, type Sql, scoped, scopedToTenant, sql } from '../../db/index.ts';
import { equals } from '../list.ts';

export type AuditLogRow = Omit<Row, 'actor_type' | 'action' | 'changes'> & {
  actor_type: AuditActorType;
  action: AuditAction;
  changes: AuditChange[];
};

export interface AuditLogListRequest {
  entity_type?: string;
  entity_id?: string;
  actor_id?: string;
  actor_type?: string;
  action?: string;
  request_id?: string;
  start_time?: string;
  end_time?: string;
  order?: 'asc' | 'desc';
  limit?: number;
  offset?: number;
}

/** Of this environment, and of the tenant as a whole. */
const visible = (db: Database): Sql => sql`((${scoped(db.scope)}) or (${scopedToTenant(db.scope)} and tenant_wide))`;

export async function findAuditLog(db: Database, id: string): Promise<AuditLogRow | undefined> {
  const [row] = await db.query<AuditLogRow>(sql`select * from audit_logs where id = ${id} and ${visible(db)}`);
  return row;
}

export async function listAuditLogRows(db: Database, request: AuditLogListRequest) {
  const { limit = 50, offset = 0, order = 'desc', start_time, end_time } = request;
  const conditions = [
    visible(db),
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
    equals('actor_id', request.actor_id),
    equals('actor_type', request.actor_type),
    equals('action', request.action),
    equals('request_id', request.request_id),
    start_time === undefined ? undefined : sql`occurred_at >= ${start_time}::timestamptz`,
    end_time === undefined ? undefined : sql`occurred_at <= ${end_time}::timestamptz`,
  ].filter((condition): condition is Sql => condition !== undefined);
  const where = join(conditions, ' and ');
  const direction = order === 'asc' ? sql`sequence asc` : sql`sequence desc`;
  const [rows, [count]] = await Promise.all([
    db.query<AuditLogRow>(sql`
      select * from audit_logs where ${where} order by ${direction} limit ${limit} offset ${offset}`),
    db.query<{ total: string }>(sql`select count(*) as total from audit_logs where ${where}`),
  ]);
  return { rows, pagination: { total: Number(count?.total ?? 0), limit, offset: offset + limit } };
}
