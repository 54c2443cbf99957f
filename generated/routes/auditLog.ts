// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface AuditLogHandlers<Context> {
  /** List audit log entries */
  listAuditLogs: Handler<'listAuditLogs', Context>;
  /** Get an audit log entry */
  getAuditLog: Handler<'getAuditLog', Context>;
}
