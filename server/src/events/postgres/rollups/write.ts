import { raw, type Sql, sql } from '../../../db/index.ts';
import { instant } from '../../../wire.ts';
import type { Contribution } from './gather.ts';

/** Contributions as a JSON array of arrays, in the order in which {@link contributed} reads them. */
export function contributionRows(contributions: readonly Contribution[]): string {
  return JSON.stringify(
    contributions.map((c) => [
      ...[c.scope, c.series, c.customer, c.start, c.seen, c.events],
      ...[c.total, c.greatest, c.latestAt, c.latestId, c.latest],
    ]),
  );
}

interface Scopes {
  /** Arrays of tenant ids and environment ids, to be indexed by a scope's number. */
  readonly tenants: Sql;
  readonly environments: Sql;
}

/** Rows for {@link upsert} out of contributions. */
export function contributed(rows: string, { tenants, environments }: Scopes): Sql {
  return sql`
    select (${tenants})[(row -> 0)::int] as tenant_id, (${environments})[(row -> 0)::int] as environment_id,
      (row ->> 1)::uuid as series, row ->> 2 as external_customer_id, to_timestamp((row -> 3)::bigint) as hour,
      (row -> 4)::int as seen, (row -> 5)::int as events, (row ->> 6)::numeric as total, (row ->> 7)::numeric as greatest,
      (row ->> 8)::timestamptz as latest_at, row ->> 9 as latest_id, (row ->> 10)::numeric as latest
    from jsonb_array_elements(${rows}::jsonb) as contributions (row)`;
}

/** Counts the new events of each name, customer and hour, whatever meters there are; `stored` is where they come from. */
export function counted(stored: Sql): Sql {
  return sql`
    select tenant_id, environment_id, md5(environment_id || chr(10) || event_name || chr(10))::uuid as series,
      external_customer_id, hour, seen::int, 0 as events, 0::numeric as total, 0::numeric as greatest,
      null::timestamptz as latest_at, null as latest_id, null::numeric as latest
    from (
      select tenant_id, environment_id, event_name, external_customer_id,
        date_bin('1 hour', timestamp, '2000-01-01Z') as hour, count(*) as seen
      from ${stored} group by 1, 2, 3, 4, 5
    ) as hours`;
}

/** Adds rows to the roll-ups. They are taken in the order of the key: statements that meet queue, and never wait in a circle. */
export function upsert(rows: Sql, slot: number): Sql {
  return sql`
    insert into usage_rollups as kept (tenant_id, environment_id, series, external_customer_id, hour, slot, seen, events,
      total, greatest, latest_at, latest_id, latest)
    select tenant_id, environment_id, series, external_customer_id, hour, ${slot}::smallint, seen, events, total, greatest,
      latest_at, latest_id, latest
    from (${rows}) as added order by series, external_customer_id, hour
    on conflict (series, external_customer_id, hour, slot) do update set
      seen = kept.seen + excluded.seen,
      events = kept.events + excluded.events,
      total = kept.total + excluded.total,
      greatest = greatest(kept.greatest, excluded.greatest),
      latest_at = ${later('latest_at')}, latest_id = ${later('latest_id')}, latest = ${later('latest')}`;
}

/** Replaces the minutes of an hour by rows that were gathered by the minute. */
export function upsertMinutes(rows: Sql, hour: Date): Sql {
  const columns = ['minutes', 'events', 'totals', 'greatest', 'latest_at', 'latest_ids', 'latest'];
  const arrays = ['hour', 'events', 'total', 'greatest', 'latest_at', 'latest_id', 'latest'];
  return sql`
    insert into usage_minutes (tenant_id, environment_id, series, external_customer_id, hour, seen, ${raw(columns.join(', '))})
    select tenant_id, environment_id, series, external_customer_id, ${instant(hour)}::timestamptz, sum(seen),
      ${raw(arrays.map((name) => `array_agg(${name} order by hour)`).join(', '))}
    from (${rows}) as by_minute group by tenant_id, environment_id, series, external_customer_id
    on conflict (series, external_customer_id, hour) do update set
      seen = excluded.seen, ${raw(columns.map((name) => `${name} = excluded.${name}`).join(', '))}`;
}

/** The one of two events that is later; of two at one instant the one with the greater id. A row may know of none. */
function later(column: string): Sql {
  return raw(`case when excluded.latest_at is null or (kept.latest_at, kept.latest_id) > (excluded.latest_at, excluded.latest_id)
    then kept.${column} else excluded.${column} end`);
}

/** Slots for statements that run at the same time in this process. */
export class Slots {
  private readonly taken: boolean[] = [];

  async hold<T>(work: (slot: number) => Promise<T>): Promise<T> {
    const free = this.taken.indexOf(false);
    const slot = free === -1 ? this.taken.length : free;
    this.taken[slot] = true;
    try {
      return await work(slot);
    } finally {
      this.taken[slot] = false;
    }
  }
}
