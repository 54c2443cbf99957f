export { addTask, sendTask } from './begin.ts';
export { tasks } from './handlers.ts';
export { failTask, runTask } from './service.ts';
export { findTask, lockTask, type TaskRow, updateTaskRow } from './store.ts';
