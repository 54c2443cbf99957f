import { type AuditEntry, recording } from '../audit/index.ts';
import { Announcements, type Connection, type Scope } from '../db/index.ts';
import type { Services } from '../services.ts';
import type { GivenUp, Work } from '../work.ts';
import { ClockRunner } from './clocks.ts';
import { jobContext } from './context.ts';
import { JOBS_CHANNEL } from './enqueue.ts';
import { ATTEMPTS, isCollision, pauseAfter, reasonOf } from './failure.ts';
import type { JobKind } from './kinds.ts';
import { finishJob, type JobRow, noteFailure, type QueueState, queueState, takeDueJob } from './queue.ts';

export interface RunnerOptions {
  /** What to do for each kind. Kinds that are not here are left to other replicas. */
  readonly work: Partial<Work>;
  /** What else becomes of it when a job of a kind has failed for the last time. */
  readonly givenUp?: Partial<GivenUp>;
  /** Jobs done at a time. Each holds a database connection. */
  readonly concurrency: number;
  /** Milliseconds after which the queue is looked at without having been told. */
  readonly poll?: number;
}

/** Kinds that mostly look and change nothing. What they do change is in the logs of wallets and alerts. */
const LOOKS = new Set<string>(['wallet.check', 'subscription.check_threshold'] satisfies JobKind[]);

const auditOf = ({ kind, key }: JobRow): AuditEntry => ({
  actor: 'system',
  action: 'execute',
  operationId: kind,
  entityType: kind.split('.')[0] ?? kind,
  entityId: key,
  changes: [],
});

/**
 * Does the jobs of the database, together with the runners of all other replicas. See README.md for what is promised.
 */
export class JobRunner {
  /** Since the start, by kind. */
  readonly done = new Map<string, number>();
  readonly failures = new Map<string, number>();
  private readonly options: RunnerOptions;
  private readonly kinds: string[];
  private services: Services | undefined;
  private clocks: ClockRunner | undefined;
  private announcements: Announcements | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly working = new Set<Promise<void>>();
  /** How often there was news: an empty queue that was looked at before the last news is looked at again. */
  private news = 0;
  private readonly end = new AbortController();

  constructor(options: RunnerOptions) {
    this.options = options;
    this.kinds = Object.keys(options.work);
  }

  /**
   * Aborted when the server stops: work that waits for others for long gives up then with its reason. That is no failure; another
   * server, or this one after its next start, does it again at once.
   */
  get ending(): AbortSignal {
    return this.end.signal;
  }

  private get stopping(): boolean {
    return this.end.signal.aborted;
  }

  async start(services: Services, connection: Connection): Promise<void> {
    this.services = services;
    this.clocks = new ClockRunner(services, (job, unit) => this.perform(job, jobContext(services, unit, job)));
    const wake = () => this.wake();
    this.announcements = new Announcements(connection, JOBS_CHANNEL, { heard: wake, missed: wake });
    await this.announcements.start();
    this.timer = setInterval(() => {
      this.wake();
      void this.clocks?.resume();
    }, this.options.poll ?? 1_000).unref();
    void this.clocks.resume();
  }

  /** Takes no further job and finishes those that run. */
  async stop(): Promise<void> {
    this.end.abort();
    clearInterval(this.timer);
    await this.announcements?.close();
    await this.clocks?.stop();
    while (this.working.size > 0) await Promise.all(this.working);
  }

  /** Looks at the queue at once. */
  wake(): void {
    this.news += 1;
    this.addWorker();
  }

  /** Lets a test clock go to its `target_time`; resolves when it stands still, wherever that is. */
  async advance(scope: Scope, clockId: string): Promise<void> {
    await this.clocks?.advance(scope, clockId);
  }

  state(): Promise<QueueState> {
    const { databases, clock } = this.running();
    return queueState(databases, clock.now());
  }

  private running(): Services {
    if (!this.services) throw new Error('The job runner was not started.');
    return this.services;
  }

  private addWorker(): void {
    if (this.stopping || !this.services || this.working.size >= this.options.concurrency) return;
    const worker = this.work()
      .catch((error) => this.running().log.warn({ err: error }, 'the job queue could not be read; trying again soon'))
      .finally(() => this.working.delete(worker));
    this.working.add(worker);
  }

  private async work(): Promise<void> {
    while (!this.stopping) {
      const { news } = this;
      if (!(await this.one()) && news === this.news) return;
    }
  }

  /** Does one job. Gives false when none is due. */
  private async one(): Promise<boolean> {
    const services = this.running();
    let job: JobRow | undefined;
    try {
      return await services.databases.unit(async (unit) => {
        job = await takeDueJob(unit, this.kinds, services.clock.now());
        if (!job) return false;
        // Where there was one there may be more.
        this.addWorker();
        await this.perform(job, jobContext(services, unit, job));
        return true;
      });
    } catch (error) {
      if (!job) throw error;
      if (this.stopping && error === this.ending.reason) return true;
      await this.failed(job, error);
      return true;
    }
  }

  private async perform(job: JobRow, context: ReturnType<typeof jobContext>): Promise<void> {
    // TypeScript cannot see that the work found by a kind takes that kind's payload.
    const work = this.options.work[job.kind] as ((context: unknown, payload: object) => Promise<void>) | undefined;
    if (!work) throw new Error(`This server does not know jobs of kind ${job.kind}.`);
    const { tracing } = this.running();
    const done = () => work(context, job.payload);
    await (tracing ? tracing.job(job.kind, { 'job.id': job.id, 'job.attempt': job.attempts }, done) : done());
    const now = this.running().clock.now();
    await finishJob(
      context.db,
      job.id,
      now,
      LOOKS.has(job.kind) ? undefined : recording(context.db, [auditOf(job)], now),
    );
    this.done.set(job.kind, (this.done.get(job.kind) ?? 0) + 1);
  }

  private async failed(job: JobRow, error: unknown): Promise<void> {
    const { databases, clock, log } = this.running();
    const now = clock.now();
    // Losing a race is nobody's fault: it goes again soon, and it counts as little as possible.
    const pause = isCollision(error) ? Math.random() * 100 : pauseAfter(job.attempts);
    const retryAt = job.attempts < ATTEMPTS ? new Date(now.getTime() + pause) : undefined;
    this.failures.set(job.kind, (this.failures.get(job.kind) ?? 0) + 1);
    log.warn({ err: error, job_id: job.id, kind: job.kind, attempts: job.attempts, retry_at: retryAt }, 'a job failed');
    const reason = reasonOf(error, job.id);
    await noteFailure(databases, job, reason, { now, retryAt });
    if (!retryAt) await this.giveUp(job, reason);
  }

  /** Tells those who wait for the job that nothing comes of it. */
  private async giveUp(job: JobRow, reason: string): Promise<void> {
    const services = this.running();
    const tell = this.options.givenUp?.[job.kind] as
      | ((context: unknown, payload: object, reason: string) => Promise<void>)
      | undefined;
    if (!tell) return;
    await services.databases.unit((unit) => tell(jobContext(services, unit, job), job.payload, reason));
  }
}
