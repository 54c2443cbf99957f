import type { RunningServer } from '@flexprice/server';
import { sql } from '@flexprice/server/database';
import { ControlError } from '../control/router.ts';
import { SandboxClock } from './clock.ts';
import type { Cluster } from './cluster.ts';

/** Seals the credentials of connections. It is the same in every world, since a snapshot holds what was sealed in another. */
const SEALING_KEY = Buffer.alloc(32, 'flexprice-mock').toString('base64');

export interface WorldOptions {
  readonly apiKey: string;
  /** Requests per minute and key before 429; 0 for no limit, which tells no limit in the headers either. */
  readonly rateLimit: number;
  readonly now: Date;
  readonly frozen: boolean;
}

/** The server takes longer to load than a database to start, so both are done at once. */
export const loadServer = () => import('@flexprice/server');

/** A database, the real server on it, and its time. */
export class World {
  name: string;
  readonly database: string;
  readonly clock: SandboxClock;
  private readonly server: RunningServer;
  /** Kinds of jobs that the server can do. */
  private readonly kinds: readonly string[];

  private constructor(name: string, database: string, clock: SandboxClock, server: RunningServer, kinds: string[]) {
    this.name = name;
    this.database = database;
    this.clock = clock;
    this.server = server;
    this.kinds = kinds;
  }

  static async start(cluster: Cluster, name: string, database: string, options: WorldOptions): Promise<World> {
    const { apiKey, rateLimit, now, frozen } = options;
    const { startServer, work } = await loadServer();
    const clock = new SandboxClock(now, frozen);
    const server = await startServer({
      config: {
        port: 0,
        host: '127.0.0.1',
        apiKey,
        rateLimit,
        logLevel: 'silent',
        databasePool: 6,
        allowPrivateAddresses: true,
        encryptionKeys: [SEALING_KEY],
      },
      connection: cluster.at(database),
      clock,
    });
    return new World(name, database, clock, server, Object.keys(work));
  }

  named(name: string): this {
    this.name = name;
    return this;
  }

  get url(): string {
    return `${this.server.url.replace('localhost', '127.0.0.1')}/v1`;
  }

  get handle(): RunningServer['handle'] {
    return this.server.handle;
  }

  /**
   * Moves time on and waits until everything that fell due is done, each job as of its own time and in its order.
   *
   * @returns how many jobs of each kind were done
   */
  async travel(to: Date): Promise<Record<string, number>> {
    const { runner, sender } = this.server.services;
    // What happened until now is told as of now.
    await this.settle();
    const before = new Map(runner.done);
    await sender.idle();
    this.clock.set(to);
    await this.settle();
    return Object.fromEntries(
      [...runner.done]
        .map(([kind, count]) => [kind, count - (before.get(kind) ?? 0)] as const)
        .filter(([, count]) => count > 0),
    );
  }

  /** Waits until no job is due that this server can do now, and every event is on its way to those who listen. */
  private async settle(): Promise<void> {
    const { runner, sender, databases, events, usageWatch } = this.server.services;
    const { kinds } = this;
    const patience = performance.now() + 60_000;
    for (let isQuiet = false; ; ) {
      runner.wake();
      sender.wake();
      const now = this.clock.now();
      const due = await databases.query(sql`
        (select 1 from outbox where dispatched_at is null limit 1)
        union all
        (select 1 from jobs j where state = 'waiting' and test_clock_id is null and run_at <= ${now} and kind = any(${kinds})
          and (retry_at is null or retry_at <= ${now})
          and not exists (
            select 1 from jobs first where first.state = 'waiting' and first.lane = j.lane and j.lane <> ''
              and (first.run_at, first.sequence) < (j.run_at, j.sequence)
              and (first.retry_at > ${now} or not first.kind = any(${kinds})))
        limit 1)`);
      if (due.length === 0) {
        if (isQuiet) return;
        // What is noticed and rolled up beside the requests, in moments of the real day, belongs to this one.
        await usageWatch.look();
        await events.idle();
        isQuiet = true;
        continue;
      }
      isQuiet = false;
      if (performance.now() > patience)
        throw new Error('Jobs or webhooks of this world are due, and nobody does them.');
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  /** Jobs that wait and that were done, by the time they are due at: the newest 200 and all that wait. */
  async timeline(): Promise<unknown[]> {
    return this.server.services.databases.query(sql`
      (select id, kind, key, run_at, state, finished_at, last_error from jobs where state <> 'waiting' order by run_at desc limit 200)
      union all
      (select id, kind, key, run_at, state, finished_at, last_error from jobs where state = 'waiting' order by run_at limit 200)
      order by run_at`);
  }

  /** Asks the world's own API. @throws ControlError with what it answered */
  async call(method: string, path: string, apiKey: string, body?: object): Promise<unknown> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const answer = (await response.json()) as { message?: string };
    if (response.ok) return answer;
    throw new ControlError(400, `The server answered ${response.status}: ${answer.message ?? ''}`);
  }

  stop(): Promise<void> {
    return this.server.stop();
  }
}
