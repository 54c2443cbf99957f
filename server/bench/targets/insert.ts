/**
 * The INSERT of `POST /customers` alone, without the automatic taxes that the operation copies in the same statement: as
 * many callers as the HTTP load has connections, each with a connection to the database, each insert committed by itself.
 * Sent plainly by `pool.query`, where the server keeps it prepared. Answers one message with what it measured, then ends.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import type { Connection, Database, Scope, Sql } from '../../src/db/index.ts';
import { insertCustomer } from '../../src/resources/customers/store.ts';
import { customerWebhook } from '../../src/resources/customers/told.ts';
import { emission } from '../../src/webhooks/index.ts';
import { SAMPLE } from '../support/customer.ts';

export interface InsertOptions {
  readonly connection: Connection;
  readonly callers: number;
  readonly seconds: number;
}

export interface InsertResult {
  readonly total: number;
  /** Seconds that it took. */
  readonly duration: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of processor time of this process, while it measured. */
  readonly cpu: number;
  readonly rss: number;
}

/** The statement that the server would send, with its values. */
async function statement(scope: Scope, id: string): Promise<{ text: string; values: unknown[] }> {
  let sent: Sql | undefined;
  const recorder: Pick<Database, 'scope' | 'first'> = {
    scope,
    async first(sql) {
      sent = sql;
      return undefined;
    },
  };
  const now = new Date();
  const fields = { ...SAMPLE, external_id: id };
  const told = emission({ db: recorder as Database, now }, 'customer.created', id, customerWebhook(id, 'env', fields));
  await insertCustomer(recorder as Database, id, fields, 'user_bench', now, {
    also: [told],
    inherited: undefined,
    onboarding: undefined,
  });
  if (!sent) throw new Error('insertCustomer sent no statement.');
  return sent.render();
}

async function measure({ connection, callers, seconds }: InsertOptions): Promise<InsertResult> {
  const pool = new pg.Pool({ ...connection, max: callers, options: '-c TimeZone=UTC' });
  const { rows } = await pool.query<Scope>(
    'select tenant_id as "tenantId", id as "environmentId" from environments limit 1',
  );
  const [scope] = rows;
  if (!scope) throw new Error('The database has no environment yet.');
  // The customer's id stands in two places, as external id too, and the event has one; every execution gets new ones.
  const { text, values } = await statement(scope, 'placeholder');
  const isEvent = (value: unknown) => typeof value === 'string' && value.startsWith('sys_event_');
  const insert = () => {
    const id = randomUUID();
    return pool.query(
      text,
      values.map((value) => (value === 'placeholder' || isEvent(value) ? id : value)),
    );
  };
  await Promise.all(Array.from({ length: callers }, insert));

  const latencies: number[] = [];
  const cpuBefore = process.cpuUsage();
  const begin = performance.now();
  const end = begin + seconds * 1000;
  const caller = async () => {
    for (let at = performance.now(); at < end; ) {
      await insert();
      const now = performance.now();
      latencies.push(now - at);
      at = now;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  const duration = (performance.now() - begin) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  await pool.end();
  latencies.sort((a, b) => a - b);
  const percentile = (share: number) => latencies[Math.floor((latencies.length - 1) * share)] ?? Number.NaN;
  return {
    total: latencies.length,
    duration,
    p50: percentile(0.5),
    p99: percentile(0.99),
    cpu: user + system,
    rss: process.memoryUsage.rss(),
  };
}

process.on('message', async (options: InsertOptions) => {
  const result = await measure(options);
  process.send?.(result, () => process.disconnect());
});
