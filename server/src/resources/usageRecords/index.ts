export { usageRecords } from './handlers.ts';
