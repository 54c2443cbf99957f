/** What another program needs to keep databases of the server's, without the server itself, which takes longer to load. */
export { backUp, restore } from './db/backup/index.ts';
export { type EmbeddedPostgres, startEmbeddedPostgres } from './db/embedded/index.ts';
export { migrate } from './db/migrate.ts';
export type { Connection } from './db/pool.ts';
export { sql } from './db/sql.ts';
