export { Announcements } from './announcements.ts';
export { Databases, type RepeatableDatabase } from './database.ts';
export { migrate, requireSchema } from './migrate.ts';

export type { Connection } from './pool.ts';
export { insertRows, updateRow, updateRows } from './rows.ts';
export type { Scope } from './scope.ts';
export type { Database } from './scopedDatabase.ts';
export { join, ofEnvironment, raw, Sql, scoped, scopedToTenant, scopeValues, sql } from './sql.ts';
export type { SystemDatabase, UnitOfWork } from './unit.ts';
