export { Announcements } from './announcements.ts';
export { type Database, Databases, type RepeatableDatabase, type SystemDatabase, type UnitOfWork } from './database.ts';
export { migrate } from './migrate.ts';
export type { Orm } from './orm.ts';
export type { Connection } from './pool.ts';
export { insertRows, updateRow, updateRows } from './rows.ts';
export type { Scope } from './scope.ts';
export { join, ofEnvironment, raw, Sql, scoped, scopedToTenant, scopeValues, sql } from './sql.ts';
