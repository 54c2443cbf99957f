export { tasks } from './handlers.ts';
export { runTask } from './service.ts';
export { findTask, insertTask, lockTask, type TaskFacts, type TaskRow, updateTaskRow } from './store.ts';
