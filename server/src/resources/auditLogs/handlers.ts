import type { AuditLogHandlers } from '@flexprice/generated/routes';
import type { AuditLogEntry } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { instant } from '../../wire.ts';
import { type AuditLogRow, findAuditLog, listAuditLogRows } from './store.ts';

function toAuditLog(row: AuditLogRow): AuditLogEntry {
  const { api_key_id, ip_address, user_agent } = row;
  return {
    id: row.id,
    occurred_at: instant(row.occurred_at),
    actor_type: row.actor_type,
    actor_id: row.actor_id,
    actor_name: row.actor_name,
    ...(api_key_id !== null && { api_key_id }),
    action: row.action,
    operation_id: row.operation_id,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    changes: row.changes,
    request_id: row.request_id,
    ...(ip_address !== null && { ip_address }),
    ...(user_agent !== null && { user_agent }),
    environment_id: row.tenant_wide ? '' : row.environment_id,
    tenant_id: row.tenant_id,
  };
}

export const auditLogs = {
  async listAuditLogs({ query }, context) {
    const { rows, pagination } = await listAuditLogRows(context.db, query);
    return { status: 200, body: { items: rows.map(toAuditLog), pagination } };
  },
  async getAuditLog({ path }, context) {
    const row = await findAuditLog(context.db, path.id);
    if (!row) throw notFound('Audit log entry', 'audit_log_id', path.id);
    return { status: 200, body: toAuditLog(row) };
  },
} satisfies Partial<AuditLogHandlers<Context>>;
