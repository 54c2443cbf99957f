import { type Database, raw, type Sql, sql } from '../../db/index.ts';
import { readingDirection } from '../cursor.ts';
import type { StoredEvent } from '../event.ts';
import type { EventSelection, ListQuery } from '../store.ts';
import { timesOf } from './claims.ts';
import type { Reading } from './reading.ts';
import { selected } from './select.ts';

type Row = Omit<StoredEvent, 'micros' | 'received_at'> & { micros: string; received: string };

const COLUMNS = raw('id, event_name, external_customer_id, customer_id, micros, source, properties, received');

const toStored = ({ micros, received, ...row }: Row): StoredEvent => ({
  ...row,
  micros: BigInt(micros),
  received_at: new Date(Number(received)),
});

/** Those of some events that are in ClickHouse. PostgreSQL knows when they were, which leaves few of all parts to look at. */
export async function findAll(events: Reading, db: Database, ids: readonly string[]): Promise<StoredEvent[]> {
  const times = ids.length > 0 ? await timesOf(db, ids) : [];
  if (times.length === 0) return [];
  const rows = await events.query<Row>(sql`
    select ${COLUMNS} from ${events.table}
    where ${selected(db.scope, {})} and micros in ${times} and id in ${ids}`);
  return rows.map(toStored);
}

export async function list(events: Reading, db: Database, query: ListQuery): Promise<StoredEvent[]> {
  const direction = readingDirection(query);
  const rows = await events.query<Row>(sql`
    select ${COLUMNS} from ${events.table} where ${condition(db, query)}
    order by ${raw(query.sort === 'timestamp' ? 'micros' : 'event_name')} ${raw(direction)}, id ${raw(direction)}
    limit ${query.limit} offset ${query.offset}`);
  const found = rows.map(toStored);
  return direction === query.order ? found : found.reverse();
}

export async function count(events: Reading, db: Database, query: ListQuery): Promise<number> {
  const [row] = await events.query<{ events: string }>(sql`
    select count() as events from ${events.table} where ${condition(db, query)}`);
  return Number(row?.events);
}

export async function span(
  events: Reading,
  db: Database,
  selection: EventSelection,
): Promise<{ first: bigint; last: bigint } | undefined> {
  const [row] = await events.query<{ first: string; last: string; events: string }>(sql`
    select min(micros) as first, max(micros) as last, count() as events
    from ${events.table} where ${selected(db.scope, selection)}`);
  return row && row.events !== '0' ? { first: BigInt(row.first), last: BigInt(row.last) } : undefined;
}

function condition(db: Database, query: ListQuery): Sql {
  const where = selected(db.scope, query);
  if (!query.beyond) return where;
  const { side, cursor } = query.beyond;
  return sql`${where} and (micros, id) ${raw(side === 'newer' ? '>' : '<')} (${cursor.micros}, ${cursor.id})`;
}
