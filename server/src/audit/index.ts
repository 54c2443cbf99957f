export { type Change, changesBetween } from './changes.ts';
export { type AuditAction, type AuditEntry, record, recording } from './record.ts';
