export { changesBetween } from './changes.ts';
export { type AuditAction, type AuditEntry, originOf, record, recording } from './record.ts';
