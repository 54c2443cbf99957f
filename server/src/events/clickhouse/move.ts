import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import {
  type Database,
  type Databases,
  raw,
  type Scope,
  type Sql,
  scoped,
  sql,
  type UnitOfWork,
} from '../../db/index.ts';
import { parseExact } from '../../http/body.ts';
import { microsText } from '../micros.ts';
import { at, micros } from '../postgres/select.ts';
import { ClickHouse } from './client.ts';
import { rowOf } from './row.ts';

/** Why events could not be moved, and what to do. */
class MoveError extends Error {
  override readonly name = 'MoveError';
}

export interface MoveProgress {
  /** Events that ClickHouse has by now, of all. */
  readonly moved: number;
  readonly total: number;
}

/** A month of an environment, of which both engines say the same. */
export interface MovedMonth {
  readonly environmentId: string;
  /** `2025-09`. */
  readonly month: string;
  readonly events: number;
}

const PAGE = 10_000;
const DAY = 86_400_000_000n;

/**
 * Moves all events from PostgreSQL to ClickHouse, for good: afterwards the server starts with `EVENTS_URL` only.
 *
 * Month by month it compares how many events of each day both engines have and the sum of what they say, copies the days that
 * differ, and compares again. So it goes on where an earlier one was interrupted, and a day that is copied twice counts once.
 * Nothing is taken from PostgreSQL before all of it agrees; then it goes in one transaction, and the ids become claims. Nobody can
 * write events meanwhile.
 *
 * @throws MoveError, and then nothing has changed but copies in ClickHouse, which the next try uses
 */
export async function moveEvents(
  databases: Databases,
  url: string,
  onProgress: (progress: MoveProgress) => void = () => {},
): Promise<MovedMonth[]> {
  await refuseCompany(databases);
  const clickhouse = new ClickHouse(url);
  try {
    await clickhouse.prepare();
    return await databases.unit(async (unit) => {
      // However long it takes, nobody waits for it.
      await unit.query(raw('set local statement_timeout = 0'));
      await unit.query(raw('set local idle_in_transaction_session_timeout = 0'));
      await unit.query(raw('lock table events, event_ids in share row exclusive mode'));
      const months: MovedMonth[] = [];
      let moved = 0;
      const total = await countAll(unit);
      for (const scope of await scopesOf(unit)) {
        const db = unit.in(scope);
        const own: MovedMonth[] = [];
        for await (const month of monthsOf(db)) {
          own.push(
            await moveMonth(db, clickhouse, month, (events) => {
              moved += events;
              onProgress({ moved, total });
            }),
          );
        }
        await refuseStrangers(db, clickhouse, own);
        months.push(...own);
      }
      await takeOver(unit);
      return months;
    });
  } finally {
    await clickhouse.close();
  }
}

/** Servers that went on would write to tables that nobody reads any more. One that has just ended is still seen for a moment. */
async function refuseCompany(databases: Databases): Promise<void> {
  for (let tries = 20; ; tries--) {
    const [others] = await databases.query<{ count: number }>(sql`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`);
    if (!others?.count) return;
    if (tries === 0) {
      throw new MoveError(
        `${others.count} other connections use the database. Stop the servers, and whatever else uses it, and run this again.`,
      );
    }
    await setTimeout(250);
  }
}

async function scopesOf(unit: UnitOfWork): Promise<Scope[]> {
  const rows = await unit.query<{ tenant_id: string; environment_id: string }>(sql`
    select distinct tenant_id, environment_id from events order by environment_id`);
  return rows.map((row) => ({ tenantId: row.tenant_id, environmentId: row.environment_id }));
}

async function countAll(unit: UnitOfWork): Promise<number> {
  const [row] = await unit.query<{ events: string; claims: boolean }>(sql`
    select count(*)::text as events, exists (select 1 from event_claims) as claims from events`);
  if (row?.claims && row.events !== '0')
    throw new MoveError('Events came to ClickHouse before these were moved: both have some. Nothing was moved.');
  return Number(row?.events ?? 0);
}

interface Month {
  /** `2025-09`. */
  readonly name: string;
  /** Microseconds since 1970. */
  readonly from: bigint;
  readonly to: bigint;
}

/** The months in UTC that have events, in order. */
async function* monthsOf(db: Database): AsyncGenerator<Month> {
  for (let after: bigint | undefined; ; ) {
    const since: Sql = after === undefined ? raw('') : sql`and timestamp >= ${at(after)}`;
    const [row] = await db.query<{ name: string; start: string; finish: string }>(sql`
      select to_char(month, 'YYYY-MM') as name, ${micros(raw('month'))}::text as start,
        ${micros(raw("month + interval '1 month'"))}::text as finish
      from (
        select date_trunc('month', timestamp) as month from events where ${scoped(db.scope)} ${since} order by timestamp limit 1
      ) as first`);
    if (!row) return;
    after = BigInt(row.finish);
    yield { name: row.name, from: BigInt(row.start), to: after };
  }
}

/** Of a day: how many events, and the sum of the first 32 bits of a hash of each. */
interface Digest {
  readonly day: string;
  readonly events: string;
  readonly sum: string;
}

function digestsHere(db: Database, month: Month): Promise<Digest[]> {
  return db.query<Digest>(sql`
    select day::text as day, count(*)::text as events, sum(('x' || left(md5(content), 8))::bit(32)::bigint)::text as sum
    from (
      select floor(micros::numeric / ${DAY}::bigint) as day, concat_ws(chr(10), id, event_name, external_customer_id,
        customer_id, source, micros, (extract(epoch from received_at) * 1000)::bigint, properties::text) as content
      from (
        select *, ${micros(raw('timestamp'))} as micros from events
        where ${scoped(db.scope)} and timestamp >= ${at(month.from)} and timestamp < ${at(month.to)}
      ) as events
    ) as days group by days.day order by days.day`);
}

function digestsThere({ scope }: Database, clickhouse: ClickHouse, month: Month): Promise<Digest[]> {
  return clickhouse.query<Digest>(sql`
    select toString(number) as day, toString(count()) as events,
      toString(sum(toUInt64(reinterpretAsUInt32(reverse(substring(MD5(content), 1, 4)))))) as sum
    from (
      select intDiv(micros - positiveModulo(micros, ${DAY}), ${DAY}) as number, concat(${raw(CONTENT_THERE)}) as content
      from ${raw(clickhouse.table)} where ${scoped(scope)} and micros >= ${month.from} and micros < ${month.to}
    ) group by number`);
}

const CONTENT_THERE = [
  ...['id', 'event_name', 'external_customer_id', 'customer_id', 'source', 'toString(micros)', 'toString(received)'],
  'properties',
].join(', char(10), ');

/** The days of which ClickHouse says something else. */
async function differing(
  db: Database,
  clickhouse: ClickHouse,
  month: Month,
  here: readonly Digest[],
): Promise<Digest[]> {
  const there = new Map((await digestsThere(db, clickhouse, month)).map((digest) => [digest.day, digest]));
  return here.filter(({ day, events, sum }) => events !== there.get(day)?.events || sum !== there.get(day)?.sum);
}

/**
 * Copies what of a month is not there.
 *
 * @param onMoved hears how many more events are there
 * @throws MoveError where the engines still do not say the same afterwards
 */
async function moveMonth(
  db: Database,
  clickhouse: ClickHouse,
  month: Month,
  onMoved: (events: number) => void,
): Promise<MovedMonth> {
  const here = await digestsHere(db, month);
  const missing = await differing(db, clickhouse, month, here);
  const events = countOf(here);
  onMoved(events - countOf(missing));
  for (const { day } of missing) {
    for await (const rows of pagesOf(db, BigInt(day) * DAY)) {
      // Not a name that another try had: with it ClickHouse would leave out what was copied in part.
      await clickhouse.insert(rows, `move ${randomUUID()}`);
      onMoved(rows.length);
    }
  }
  const { environmentId } = db.scope;
  if (missing.length > 0 && (await differing(db, clickhouse, month, here)).length > 0)
    throw doubt(environmentId, month.name);
  return { environmentId, month: month.name, events };
}

const countOf = (digests: readonly Digest[]): number => digests.reduce((sum, { events }) => sum + Number(events), 0);

/** @throws MoveError where ClickHouse has events of days that PostgreSQL has none of */
async function refuseStrangers(
  { scope }: Database,
  clickhouse: ClickHouse,
  months: readonly MovedMonth[],
): Promise<void> {
  const [there] = await clickhouse.query<{ events: string }>(sql`
    select toString(count()) as events from ${raw(clickhouse.table)} where ${scoped(scope)}`);
  const here = months.reduce((sum, { events }) => sum + events, 0);
  if (Number(there?.events) !== here)
    throw doubt(scope.environmentId, `all months together: ${there?.events} events there, ${here} here`);
}

const doubt = (environmentId: string, what: string) =>
  new MoveError(
    `ClickHouse does not say the same of ${environmentId}, ${what}. Nothing was taken from PostgreSQL. Run this again; if it stays ` +
      'so, name a database of ClickHouse in EVENTS_URL that nothing was ever written to.',
  );

interface EventRow {
  readonly id: string;
  readonly event_name: string;
  readonly external_customer_id: string;
  readonly customer_id: string;
  readonly micros: string;
  readonly received_at: Date;
  readonly source: string;
  readonly properties: string;
}

/** The events of a day as rows of ClickHouse. */
async function* pagesOf(db: Database, day: bigint): AsyncGenerator<unknown[][]> {
  for (let last: EventRow | undefined, isLast = false; !isLast; ) {
    const after = last ? sql`and (timestamp, id) > (${at(BigInt(last.micros))}, ${last.id})` : raw('');
    const rows: EventRow[] = await db.query<EventRow>(sql`
      select id, event_name, external_customer_id, customer_id, ${micros(raw('timestamp'))}::text as micros,
        received_at, source, properties::text as properties
      from events where ${scoped(db.scope)} and timestamp >= ${at(day)} and timestamp < ${at(day + DAY)} ${after}
      order by timestamp, id limit ${PAGE}`);
    if (rows.length > 0) yield rows.map((row) => movedRow(row, db.scope));
    last = rows.at(-1);
    isLast = rows.length < PAGE;
  }
}

function movedRow(row: EventRow, scope: Scope): unknown[] {
  const { id, event_name, external_customer_id, customer_id, micros, source, received_at, properties } = row;
  const parsed = parseExact(properties) as Record<string, unknown>;
  const time = microsText(BigInt(micros));
  const values = [id, event_name, external_customer_id, customer_id, time, true, source, parsed] as const;
  return rowOf(values, scope, received_at, properties);
}

/** Ids become claims, those of archived months too, and the tables of PostgreSQL are emptied. */
async function takeOver(unit: UnitOfWork): Promise<void> {
  await unit.query(sql`
    insert into event_claims (environment_id, id, timestamp, batch)
    select environment_id, id, timestamp, ${randomUUID()}::uuid from event_ids`);
  await unit.query(raw('truncate events, event_ids, usage_rollups, usage_minutes'));
}
