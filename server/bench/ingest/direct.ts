/** The same rows straight into the database: what ingest over HTTP is measured by. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { BenchEvent } from './events.ts';

const TENANT = 'tenant_01K5WRB3M0000000000000ACME';
const ENVIRONMENT = 'env_01K5WRB3M000000000000000PR';
const COLUMNS =
  'tenant_id, environment_id, id, event_name, external_customer_id, customer_id, timestamp, received_at, source, properties';

const INSERT = `
  with rows as materialized (
    select * from jsonb_to_recordset($1::jsonb) as rows (event_id text, event_name text, external_customer_id text,
      timestamp timestamptz, source text, properties jsonb)
  ), claimed as (
    insert into event_ids (environment_id, id, timestamp) select '${ENVIRONMENT}', event_id, timestamp from rows
    on conflict do nothing returning id
  )
  insert into events (${COLUMNS})
  select '${TENANT}', '${ENVIRONMENT}', event_id, event_name, external_customer_id, '', timestamp, now(), source, properties
  from rows join claimed on id = event_id`;

/** Inserts a batch, given as a JSON array of events. */
export async function insert(connection: pg.ClientBase, batch: string): Promise<void> {
  await connection.query({ name: 'bare', text: INSERT, values: [batch] });
}

/** Copies batches of lines, made by {@link copyLines}. */
export async function copy(connection: pg.ClientBase, batches: readonly string[]): Promise<void> {
  await pipeline(Readable.from(batches), connection.query(copyFrom(`copy events (${COLUMNS}) from stdin`)));
}

export function copyLines(events: readonly BenchEvent[]): string {
  const now = new Date().toISOString();
  return events
    .map(({ event_id, event_name, external_customer_id, timestamp, source, properties }) => {
      const values = [TENANT, ENVIRONMENT, event_id, event_name, external_customer_id, '', timestamp, now, source];
      return `${values.join('\t')}\t${JSON.stringify(properties)}\n`;
    })
    .join('');
}
