import { type Database, ofEnvironment, raw, type Sql, sql } from '../../db/index.ts';
import { readingDirection } from '../cursor.ts';
import type { StoredEvent } from '../event.ts';
import type { EventSelection, ListQuery } from '../store.ts';
import { at, micros, selected } from './select.ts';

type Row = Omit<StoredEvent, 'micros'> & { micros: string };

const COLUMNS = sql`id, event_name, external_customer_id, customer_id, ${micros(raw('timestamp'))} as micros, source,
  properties::text as properties, received_at`;

const toStored = ({ micros: text, ...row }: Row): StoredEvent => ({ ...row, micros: BigInt(text) });

export async function find(db: Database, id: string): Promise<StoredEvent | undefined> {
  const row = await db.first<Row>(sql`select ${COLUMNS} from events where ${selected(db.scope, { id })}`);
  return row && toStored(row);
}

export async function findAll(db: Database, ids: readonly string[]): Promise<StoredEvent[]> {
  if (ids.length === 0) return [];
  const rows = await db.query<Row>(sql`
    select ${COLUMNS} from events where ${selected(db.scope, {})} and (timestamp, id) in (
      select timestamp, id from event_ids where ${ofEnvironment(db.scope)} and id = any(${ids}::text[]))`);
  return rows.map(toStored);
}

export async function list(db: Database, query: ListQuery): Promise<StoredEvent[]> {
  const direction = readingDirection(query);
  const column = raw(query.sort);
  const rows = await db.query<Row>(sql`
    select ${COLUMNS} from events where ${condition(db, query)}
    order by ${column} ${raw(direction)}, id ${raw(direction)} limit ${query.limit} offset ${query.offset}`);
  const events = rows.map(toStored);
  return direction === query.order ? events : events.reverse();
}

export async function count(db: Database, query: ListQuery): Promise<number> {
  const row = await db.first<{ count: string }>(sql`select count(*) from events where ${condition(db, query)}`);
  return Number(row?.count);
}

export async function span(
  db: Database,
  selection: EventSelection,
): Promise<{ first: bigint; last: bigint } | undefined> {
  const half = (loose: boolean) => sql`
    select min(timestamp) as first, max(timestamp) as last from events where ${selected(db.scope, { ...selection, loose })}`;
  const row = await db.first<{ first: string | null; last: string | null }>(sql`
    select ${micros(raw('min(first)'))} as first, ${micros(raw('max(last)'))} as last
    from (${half(true)} union all ${half(false)}) as halves`);
  return row?.first && row.last ? { first: BigInt(row.first), last: BigInt(row.last) } : undefined;
}

function condition(db: Database, query: ListQuery): Sql {
  const where = selected(db.scope, query);
  if (!query.beyond) return where;
  const { side, cursor } = query.beyond;
  return sql`${where} and (timestamp, id) ${raw(side === 'newer' ? '>' : '<')} (${at(cursor.micros)}, ${cursor.id})`;
}
