import pg from 'pg';
import type { Connection } from '../../src/db/index.ts';
import type { MeteringRule } from '../../src/events/index.ts';
import { everyEvent, seriesOf } from '../../src/events/postgres/rollups/series.ts';

/** A rule, and what it makes of an event in plain SQL. */
export interface RuleInSql {
  readonly rule: MeteringRule;
  readonly quantity: string;
  readonly condition: string;
}

export interface Filling {
  readonly name: string;
  readonly customers: number;
  readonly events: number;
  /** Milliseconds. */
  readonly month: { readonly start: number; readonly end: number };
  readonly rules: readonly RuleInSql[];
}

const CONNECTIONS = 2;
const CHUNK = 100_000;

/**
 * Events of some customers, spread evenly over a month, as ingest leaves them: stored and rolled up. Written by SQL alone, so
 * that ten million take minutes; that the roll-ups are right is for the benchmark to check.
 */
export async function fillEvents(connection: Connection, filling: Filling): Promise<void> {
  const clients = Array.from(
    { length: CONNECTIONS },
    () => new pg.Client({ ...connection, options: '-c TimeZone=UTC -c synchronous_commit=off' }),
  );
  for (const client of clients) client.on('error', () => {});
  await Promise.all(clients.map((client) => client.connect()));
  const [first] = clients as [pg.Client];
  await first.query('select add_event_month($1)', [new Date(filling.month.start).toISOString().slice(0, 10)]);
  let next = 0;
  await Promise.all(
    clients.map(async (client) => {
      for (let from = next; from < filling.events; from = next) {
        next = Math.min(filling.events, from + CHUNK);
        await client.query(insert(filling, from, next - 1));
      }
    }),
  );
  await rollUp(first, filling);
  await first.query('vacuum analyze events');
  await first.query('vacuum analyze event_ids');
  await first.query('vacuum analyze usage_rollups');
  await Promise.all(clients.map((client) => client.end()));
}

/** The scope is that of the meters. */
const SCOPE = `(select tenant_id, environment_id from meters limit 1) as scope`;

function insert({ name, customers, events, month }: Filling, from: number, to: number): string {
  const step = (month.end - month.start) / events;
  return `
    with incoming as (
      select tenant_id, environment_id, 'event_filled_' || lpad(n::text, 16, '0') as id,
        to_timestamp((${month.start} + floor(n * ${step})) / 1000.0) as timestamp, n
      from generate_series(${from}::bigint, ${to}::bigint) as numbers (n), ${SCOPE}
    ), claimed as (
      insert into event_ids (environment_id, id, timestamp) select environment_id, id, timestamp from incoming
    )
    insert into events (tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp, received_at,
      source, properties, loose)
    select tenant_id, environment_id, id, '${name}', 'customer_' || n % ${customers}, '', timestamp, now(), 'api',
      jsonb_build_object('model', case n % 2 when 1 then 'large' else 'small' end,
        'region', case n % 3 when 0 then 'us' else 'eu' end, 'request_id', 'req_' || to_hex(n * 7919),
        'input_tokens', n % 4000, 'output_tokens', n % 700),
      false
    from incoming`;
}

async function rollUp(client: pg.Client, { name, rules }: Filling): Promise<void> {
  const { rows } = await client.query<{ tenantId: string; environmentId: string }>(
    `select tenant_id as "tenantId", environment_id as "environmentId" from ${SCOPE}`,
  );
  const [scope] = rows;
  if (!scope) throw new Error('The meters have to be there before their events.');
  const sums = rules.map(
    ({ quantity, condition }, index) => `count(*) filter (where ${condition})::int as events_${index},
      coalesce(sum(${quantity}) filter (where ${condition}), 0) as total_${index},
      coalesce(max(${quantity}) filter (where ${condition}), 0) as greatest_${index}`,
  );
  const series = [
    `('${everyEvent(scope, name)}'::uuid, 0, 0::numeric, 0::numeric)`,
    ...rules.map(
      ({ rule }, index) => `('${seriesOf(scope, rule).id}'::uuid, events_${index}, total_${index}, greatest_${index})`,
    ),
  ];
  await client.query(`
    insert into usage_rollups (tenant_id, environment_id, series, external_customer_id, hour, slot, seen, events, total, greatest)
    select distinct on (series.id, external_customer_id, hour) tenant_id, environment_id, series.id, external_customer_id, hour, 0,
      seen, series.events, series.total, series.greatest
    from (
      select tenant_id, environment_id, external_customer_id, date_bin('1 hour', timestamp, '2000-01-01Z') as hour,
        count(*)::int as seen, ${sums.join(', ')}
      from events where event_name = '${name}' group by 1, 2, 3, 4
    ) as hours cross join lateral (values ${series.join(', ')}) as series (id, events, total, greatest)`);
}
