import type { Scope, UnitOfWork } from '../db/index.ts';
import { scoped, sql } from '../db/index.ts';
import type { Services } from '../services.ts';
import { isCollision, reasonOf } from './failure.ts';
import { type JobRow, takeClockJob } from './queue.ts';

/** Collisions in a row that one step of a clock gets over. */
const COLLISIONS = 10;

/** Whose clock it is, and which. */
type ClockKey = readonly [scope: Scope, clockId: string];

/**
 * Moves test clocks. Each step is one transaction: the earliest job that is due by the clock, and the clock at that job's
 * time. So a clock that was cut off in the middle stands exactly where its last job left it, and any replica takes it on
 * from there.
 */
export class ClockRunner {
  private readonly services: Services;
  private readonly perform: (job: JobRow, unit: UnitOfWork) => Promise<void>;
  /** The clocks that this replica moves right now. */
  private readonly moving = new Map<string, Promise<void>>();
  private stopping = false;

  constructor(services: Services, perform: (job: JobRow, unit: UnitOfWork) => Promise<void>) {
    this.services = services;
    this.perform = perform;
  }

  /** Takes on the clocks that are on their way, whoever sent them. */
  async resume(): Promise<void> {
    try {
      const clocks = await this.services.databases.query<{ id: string; tenant_id: string; environment_id: string }>(
        sql`select id, tenant_id, environment_id from test_clocks where clock_status = 'advancing'`,
        'clocks on their way',
      );
      for (const { id, tenant_id, environment_id } of clocks) {
        if (!this.moving.has(id)) void this.advance({ tenantId: tenant_id, environmentId: environment_id }, id);
      }
    } catch (error) {
      if (!this.stopping) this.services.log.warn({ err: error }, 'the test clocks could not be read');
    }
  }

  /** Moves a clock until it stands still. */
  advance(scope: Scope, clockId: string): Promise<void> {
    const known = this.moving.get(clockId);
    if (known) return known;
    const moving = this.move([scope, clockId])
      .catch((error) => this.services.log.error({ err: error, clock_id: clockId }, 'a test clock stopped on its way'))
      .finally(() => this.moving.delete(clockId));
    this.moving.set(clockId, moving);
    return moving;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await Promise.all(this.moving.values());
  }

  private async move(key: ClockKey): Promise<void> {
    for (let collisions = 0; !this.stopping; ) {
      let job: JobRow | undefined;
      try {
        const arrived = await this.services.databases.unit((unit) => this.step(unit, key, (taken) => (job = taken)));
        if (arrived) return;
        collisions = 0;
      } catch (error) {
        collisions += 1;
        if (!isCollision(error) || collisions > COLLISIONS) return this.stopAt(key, job, error);
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 20 * collisions));
      }
    }
  }

  /** Does what is due next and gives whether the clock has arrived. */
  private async step(unit: UnitOfWork, [scope, clockId]: ClockKey, taken: (job: JobRow) => void): Promise<boolean> {
    const db = unit.in(scope);
    const { clock } = this.services;
    // Not `for update`: work that a job does beside its own transaction may plan further jobs of this clock.
    const state = await db.first<{ frozen_time: Date; target_time: Date }>(sql`
      select frozen_time, target_time from test_clocks
      where id = ${clockId} and ${scoped(scope)} and clock_status = 'advancing' for no key update`);
    if (!state) return true;
    const job = await takeClockJob(unit, clockId, state.target_time, clock.now());
    const now = clock.now();
    if (!job) {
      await db.query(sql`
        update test_clocks set frozen_time = target_time, target_time = null, clock_status = 'ready', updated_at = ${now}
        where id = ${clockId} and ${scoped(scope)}`);
      return true;
    }
    taken(job);
    await db.send(sql`
      update test_clocks set frozen_time = greatest(frozen_time, ${job.run_at}), updated_at = ${now}
      where id = ${clockId} and ${scoped(scope)}`);
    await this.perform(job, unit);
    return false;
  }

  /** The job that could not be done stays, so that the clock goes on with it when it is advanced again. */
  private async stopAt([scope, clockId]: ClockKey, job: JobRow | undefined, error: unknown): Promise<void> {
    const { databases, clock, log } = this.services;
    log.warn({ err: error, clock_id: clockId, job_id: job?.id, kind: job?.kind }, 'a job of a test clock failed');
    const reason = job
      ? `${job.kind} of ${job.key} could not be done: ${reasonOf(error, job.id)}`
      : reasonOf(error, clockId);
    await databases.unit(async (unit) => {
      const db = unit.in(scope);
      await db.query(sql`
        update test_clocks set clock_status = 'failed', failure_reason = ${reason}, target_time = null,
          updated_at = ${clock.now()}
        where id = ${clockId} and ${scoped(scope)} and clock_status = 'advancing'`);
      if (job) {
        await db.query(sql`
          update jobs set attempts = attempts + 1, last_error = ${reasonOf(error, job.id)}
          where id = ${job.id} and ${scoped(scope)} and state = 'waiting'`);
      }
    });
  }
}
