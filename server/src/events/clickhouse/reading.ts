import { type Database, raw, type Sql, sql } from '../../db/index.ts';
import { promisedEvents } from './claims.ts';
import type { ClickHouse } from './client.ts';
import { rowOf, valuesOf } from './row.ts';
import { COLUMN_NAMES, STRUCTURE } from './table.ts';

/** All events as somebody sees them who may see what is promised, and what their own transaction has claimed. */
export interface Reading {
  readonly table: Sql;
  query<Row extends object>(statement: Sql): Promise<Row[]>;
  pages<Row extends object>(statement: Sql): AsyncGenerator<Row[]>;
}

/**
 * The events of ClickHouse. Those that are promised and perhaps not there yet are handed along with the statement; should
 * some of them have arrived meanwhile, they are left out of the table.
 */
export async function readingFor(clickhouse: ClickHouse, db: Database): Promise<Reading> {
  const query = <Row extends object>(statement: Sql) => clickhouse.query<Row>(statement);
  const pages = <Row extends object>(statement: Sql) => clickhouse.pages<Row>(statement);
  const table = raw(clickhouse.table);
  const promised = await promisedEvents(db);
  if (promised.length === 0) return { table, query, pages };
  const columns = raw(COLUMN_NAMES.join(', '));
  const rows = promised.map(({ row, received_at }) => JSON.stringify(rowOf(valuesOf(row), db.scope, received_at)));
  const ids = promised.map(({ id }) => id);
  const both = sql`(
    select ${columns} from ${table} where not (environment_id = ${db.scope.environmentId} and id in ${ids})
    union all
    select ${columns} from format(JSONCompactEachRow, ${STRUCTURE}, ${rows.join('\n')})) as events`;
  return { table: both, query, pages };
}
