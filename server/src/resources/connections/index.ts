export { connections } from './handlers.ts';
export { getConnection, secretsOf } from './service.ts';
export { type ConnectionRow, findConnectionTo, listConnectionRows } from './store.ts';
