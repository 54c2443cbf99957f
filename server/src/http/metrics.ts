import type pg from 'pg';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { JobRunner } from '../jobs/run.ts';

/** What is asked of the database when Prometheus asks. */
export interface Readings {
  readonly deliveries: () => Promise<{ pending: number; lag: number }>;
  readonly databaseBytes: () => Promise<number>;
}

/** What Prometheus may ask: the process, the requests, the database, jobs and webhooks. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'flexprice_http_request_duration_seconds',
    help: 'Time from the first byte of a request to the last byte of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });

  constructor(pool: pg.Pool, runner: JobRunner, read: Readings) {
    collectDefaultMetrics({ register: this.registry });
    new Gauge({
      name: 'flexprice_database_connections',
      help: 'Connections to PostgreSQL by state; `waiting` counts requests that wait for one.',
      labelNames: ['state'],
      registers: [this.registry],
      collect() {
        this.set({ state: 'open' }, pool.totalCount);
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
    this.watchJobs(runner);
    this.watchDatabase(read);
  }

  private watchDatabase({ deliveries, databaseBytes }: Readings): void {
    const registers = [this.registry];
    new Gauge({
      name: 'flexprice_webhooks_pending',
      help: 'Deliveries of webhooks that wait for their first or next attempt.',
      registers,
      async collect() {
        this.set((await deliveries()).pending);
      },
    });
    new Gauge({
      name: 'flexprice_webhooks_lag_seconds',
      help: 'How long the delivery that has been due for longest has been waiting.',
      registers,
      async collect() {
        this.set((await deliveries()).lag);
      },
    });
    new Gauge({
      name: 'flexprice_database_bytes',
      help: 'Bytes of the database on its disk, indexes included.',
      registers,
      async collect() {
        this.set(await databaseBytes());
      },
    });
  }

  private watchJobs(runner: JobRunner): void {
    const registers = [this.registry];
    new Gauge({
      name: 'flexprice_jobs_lag_seconds',
      help: 'How long the job that has been due for longest has been waiting, by real time.',
      registers,
      async collect() {
        this.set((await runner.state()).lag);
      },
    });
    new Gauge({
      name: 'flexprice_jobs',
      help: 'Jobs in the database: `waiting` for their time or turn, `due` by now, `failed` and given up.',
      labelNames: ['state'],
      registers,
      async collect() {
        const { waiting, due, failed } = await runner.state();
        for (const [state, count] of Object.entries({ waiting, due, failed })) this.set({ state }, count);
      },
    });
    const counters: [name: string, help: string, counts: ReadonlyMap<string, number>][] = [
      ['flexprice_jobs_done_total', 'Jobs that this replica did.', runner.done],
      ['flexprice_jobs_failures_total', 'Attempts of this replica that failed.', runner.failures],
    ];
    for (const [name, help, counts] of counters) {
      new Counter({
        name,
        help,
        labelNames: ['kind'],
        registers,
        collect() {
          this.reset();
          for (const [kind, count] of counts) this.inc({ kind }, count);
        },
      });
    }
  }

  observe(method: string, route: string, status: number, seconds: number): void {
    this.requests.observe({ method, route: route || 'unknown', status: `${status}` }, seconds);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  render(): Promise<string> {
    return this.registry.metrics();
  }
}
