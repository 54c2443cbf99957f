import type { Principal } from '../access/principal.ts';
import { type Database, type Sql, scopeValues, sql } from '../db/index.ts';
import { newId } from '../ids.ts';
import type { Change } from './changes.ts';

export type AuditAction = 'create' | 'update' | 'delete' | 'execute';

/** What is known of a change besides when and in whose environment. */
export interface AuditEntry {
  readonly actor: Pick<Principal, 'keyId' | 'userId' | 'userType'> | 'system' | { readonly customerId: string };
  readonly action: AuditAction;
  readonly operationId: string;
  readonly entityType: string;
  readonly entityId: string;
  readonly changes: readonly Change[];
  readonly requestId?: string;
  readonly ipAddress?: string;
  readonly userAgent?: string;
  readonly tenantWide?: boolean;
}

/** Writes down who changed what, in the transaction of the change. */
export async function record(db: Database, entry: AuditEntry, now: Date): Promise<void> {
  await db.send(recording(db, entry, now));
}

/** What {@link record} does, as a part of a statement that does something else as well. */
export function recording(db: Database, entry: AuditEntry, now: Date): Sql {
  const [type, id, key, name] = actorOf(entry.actor);
  return sql`
    insert into audit_logs (id, tenant_id, environment_id, tenant_wide, occurred_at, actor_type, actor_id, actor_name,
      api_key_id, action, operation_id, entity_type, entity_id, changes, request_id, ip_address, user_agent)
    values (${newId('audit', now)}, ${scopeValues(db.scope)}, ${entry.tenantWide ?? false}, ${now}, ${type}, ${id},
      coalesce(${name}, ''), ${key}, ${entry.action}, ${entry.operationId}, ${entry.entityType}, ${entry.entityId},
      ${JSON.stringify(entry.changes)}::jsonb, ${entry.requestId ?? ''}, ${entry.ipAddress ?? null},
      ${entry.userAgent?.slice(0, 300) ?? null})`;
}

function actorOf(actor: AuditEntry['actor']): [type: string, id: string, key: string | null, name: Sql] {
  if (actor === 'system') return ['system', '', null, sql`'Server'`];
  if ('customerId' in actor) {
    return ['customer', actor.customerId, null, sql`(select name from customers where id = ${actor.customerId})`];
  }
  const { userType, userId, keyId } = actor;
  return [userType, userId, keyId || null, sql`(select name from users where id = ${userId})`];
}
