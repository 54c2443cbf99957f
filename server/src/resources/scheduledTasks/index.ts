export { type ComputedExporters, columnsWith, type Exporter, metadataCells } from './exporter.ts';
export { scheduledTasks } from './handlers.ts';
export { linkToExport, openExport } from './link.ts';
export { runExport } from './run.ts';
export { runOnSchedule } from './service.ts';
