export { tasks } from './handlers.ts';
export { failTask, runTask } from './service.ts';
export { findTask, insertTask, lockTask, type TaskFacts, type TaskRow, updateTaskRow } from './store.ts';
