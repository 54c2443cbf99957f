export { type Change, changesBetween } from './changes.ts';
export { type AuditAction, type AuditEntry, type Origin, originOf, record, recording } from './record.ts';
