import type { AuditLog as Row } from '@flexprice/generated/prisma';
import type { AuditAction, AuditActorType, AuditChange } from '@flexprice/generated/types';
import { type Database, type Sql, scoped, scopedToTenant, sql } from '../../db/index.ts';
import { equals, type ListRequest, type ListSpec, list, type Page } from '../list.ts';

export type AuditLogRow = Omit<Row, 'actor_type' | 'action' | 'changes'> & {
  actor_type: AuditActorType;
  action: AuditAction;
  changes: AuditChange[];
};

export interface AuditLogListRequest extends ListRequest {
  entity_type?: string;
  entity_id?: string;
  actor_id?: string;
  actor_type?: string;
  action?: string;
  request_id?: string;
}

/** Of this environment, and of the tenant as a whole. */
const visible = (db: Database): Sql => sql`((${scoped(db.scope)}) or (${scopedToTenant(db.scope)} and tenant_wide))`;

export async function findAuditLog(db: Database, id: string): Promise<AuditLogRow | undefined> {
  const [row] = await db.query<AuditLogRow>(sql`select * from audit_logs where id = ${id} and ${visible(db)}`);
  return row;
}

const LIST: ListSpec = {
  table: 'audit_logs',
  owner: visible,
  fields: {},
  page: 'next_offset',
  timeColumn: 'occurred_at',
  sequence: 'sequence',
};

export function listAuditLogRows(db: Database, request: AuditLogListRequest): Promise<Page<AuditLogRow>> {
  return list<AuditLogRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    equals('entity_id', request.entity_id),
    equals('actor_id', request.actor_id),
    equals('actor_type', request.actor_type),
    equals('action', request.action),
    equals('request_id', request.request_id),
  ]);
}
