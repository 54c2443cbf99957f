export { runImport } from './run.ts';
export { createImport } from './service.ts';
export { dropChunks, listErrorRows } from './store.ts';
export type { Reading } from './takers.ts';
