export { tasks } from './handlers.ts';
export { insertTask, lockTask, type TaskFacts, type TaskRow, updateTaskRow } from './store.ts';
