export { auditLogs } from './handlers.ts';
