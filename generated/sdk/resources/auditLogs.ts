// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListAuditLogsQuery } from '../queries.ts';
import type {
  AuditLogEntry,
  AuditLogList,
} from '../../schemas.ts';

/** Who changed what and when. Entries are written together with the change they describe and never altered. */
export interface AuditLogsResource {
  /**
   * List audit log entries.
   *
   * Who changed what and when, newest first. Every successful write of this API and of the server's own work
   * leaves an entry, except usage events, which are a record of their own.
   *
   * `GET /audit-logs`, needs `audit_log:read`.
   *
   * @example
   * for await (const item of flexprice.auditLogs.list()) {}
   */
  list(query?: ListAuditLogsQuery, options?: RequestOptions): PageCall<AuditLogEntry, AuditLogList>;

  /**
   * Get an audit log entry.
   *
   * Reads one entry by id.
   *
   * `GET /audit-logs/{id}`, needs `audit_log:read`.
   *
   * @example
   * const result = await flexprice.auditLogs.get(id);
   */
  get(id: string, options?: RequestOptions): Call<AuditLogEntry>;
}
