export { scheduledTasks } from './handlers.ts';
export { linkToExport, runExport } from './run.ts';
export { runOnSchedule } from './service.ts';
