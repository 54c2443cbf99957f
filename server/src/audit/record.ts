import type { Principal } from '../access/principal.ts';
import { type Database, type Sql, scoped, scopeValues, sql } from '../db/index.ts';
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
  await db.send(recording(db, [entry], now));
}

/** What {@link record} does for several changes, or as a part of a statement that does something else as well. */
export function recording(db: Database, entries: readonly AuditEntry[], now: Date): Sql {
  const rows = entries.map((entry) => ({
    ...actorOf(entry.actor),
    id: newId('audit', now),
    tenant_wide: entry.tenantWide ?? false,
    action: entry.action,
    operation_id: entry.operationId,
    entity_type: entry.entityType,
    entity_id: entry.entityId,
    changes: entry.changes,
    request_id: entry.requestId ?? '',
    ip_address: entry.ipAddress ?? null,
    user_agent: entry.userAgent?.slice(0, 300) ?? null,
  }));
  return sql`
    insert into audit_logs (id, tenant_id, environment_id, tenant_wide, occurred_at, actor_type, actor_id, actor_name,
      api_key_id, action, operation_id, entity_type, entity_id, changes, request_id, ip_address, user_agent)
    select id, ${scopeValues(db.scope)}, tenant_wide, ${now}, actor_type, actor_id,
      coalesce(case actor_type
        when 'system' then 'Server'
        when 'customer' then (select c.name from customers c where c.id = r.actor_id)
        else (select u.name from users u where u.id = r.actor_id)
      end, ''),
      api_key_id, action, operation_id, entity_type, entity_id, changes, request_id, ip_address, user_agent
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, tenant_wide boolean, actor_type text,
      actor_id text, api_key_id text, action text, operation_id text, entity_type text, entity_id text, changes jsonb,
      request_id text, ip_address text, user_agent text)`;
}

function actorOf(actor: AuditEntry['actor']): { actor_type: string; actor_id: string; api_key_id: string | null } {
  if (actor === 'system') return { actor_type: 'system', actor_id: '', api_key_id: null };
  if ('customerId' in actor) return { actor_type: 'customer', actor_id: actor.customerId, api_key_id: null };
  return { actor_type: actor.userType, actor_id: actor.userId, api_key_id: actor.keyId || null };
}

/** Who did something, and by which request. */
export type Origin = Pick<AuditEntry, 'actor' | 'requestId' | 'ipAddress' | 'userAgent'>;

/**
 * Who asked for something that is done later, so that what is done can be written down as theirs.
 *
 * @param operationId the operation that asked for it
 * @param entityId what it made
 */
export async function originOf(db: Database, operationId: string, entityId: string): Promise<Origin | undefined> {
  const row = await db.first<OriginRow>(sql`
    select actor_type, actor_id, api_key_id, request_id, ip_address, user_agent from audit_logs
    where ${scoped(db.scope)} and entity_id = ${entityId} and operation_id = ${operationId} order by sequence limit 1`);
  if (!row) return undefined;
  const { actor_type: userType, actor_id: userId, api_key_id: keyId, request_id: requestId } = row;
  if (userType !== 'user' && userType !== 'service_account') return { actor: 'system', requestId };
  return {
    actor: { userType, userId, keyId: keyId ?? '' },
    requestId,
    ...(row.ip_address !== null && { ipAddress: row.ip_address }),
    ...(row.user_agent !== null && { userAgent: row.user_agent }),
  };
}

interface OriginRow {
  actor_type: string;
  actor_id: string;
  api_key_id: string | null;
  request_id: string;
  ip_address: string | null;
  user_agent: string | null;
}
