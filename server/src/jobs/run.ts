import { type AuditEntry, recording } from '../audit/index.ts';
import type { Context } from '../context.ts';
import { Announcements, type Connection, type Scope, type UnitOfWork } from '../db/index.ts';
import type { Services } from '../services.ts';
import type { GivenUp, Work } from '../work.ts';
import { Barrier } from './barrier.ts';
import { ClockRunner } from './clocks.ts';
import { jobContext } from './context.ts';
import { JOBS_CHANNEL } from './enqueue.ts';
import { ATTEMPTS, isCollision, pauseAfter, reasonOf } from './failure.ts';
import type { JobKind } from './kinds.ts';
import {
  type Batches,
  finishJobs,
  type JobRow,
  noteFailure,
  type QueueState,
  queueState,
  scopeOfJob,
  takeCompanions,
  takeDueJob,
} from './queue.ts';

export interface RunnerOptions {
  /** What to do for each kind. Kinds that are not here are left to other replicas. */
  readonly work: Partial<Work>;
  /** What else becomes of it when a job of a kind has failed for the last time. */
  readonly givenUp?: Partial<GivenUp>;
  /** Which of them are done together, and with which. */
  readonly batches: Batches;
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
  private readonly batches: Batches;
  /** After a batch that failed: jobs to do alone, so that it is known which of them cannot be done. */
  private alone = 0;
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
    const { batches } = options;
    this.batches = { ...batches, kinds: batches.kinds.filter((kind) => options.work[kind]) };
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
    this.clocks = new ClockRunner(services, (job, unit) => this.performAll([job], unit));
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
      if (!(await this.some()) && news === this.news) return;
    }
  }

  /** Does the next job, and others together with it. Gives false when none is due. */
  private async some(): Promise<boolean> {
    const services = this.running();
    let jobs: JobRow[] = [];
    try {
      return await services.databases.unit(async (unit) => {
        jobs = await this.take(unit);
        if (jobs.length === 0) return false;
        // Where there was one there may be more.
        this.addWorker();
        await this.performAll(jobs, unit);
        return true;
      });
    } catch (error) {
      const [job, ...others] = jobs;
      if (!job) throw error;
      if (this.stopping && error === this.ending.reason) return true;
      if (others.length === 0) {
        await this.failed(job, error);
        return true;
      }
      // Nothing of it has happened, and nothing is said against any of them yet.
      this.alone = jobs.length;
      services.log.info({ err: error, jobs: jobs.length }, 'a batch of jobs failed; each is done alone');
      return true;
    }
  }

  private async take(unit: UnitOfWork): Promise<JobRow[]> {
    const now = this.running().clock.now();
    const job = await takeDueJob(unit, this.kinds, now, this.batches);
    if (!job) return [];
    if (this.alone > 0) this.alone -= 1;
    else if (job.sociable) return [job, ...(await takeCompanions(unit, job, now, this.batches))];
    return [job];
  }

  /** Does jobs of one environment in one transaction, all at once. */
  private async performAll(jobs: readonly JobRow[], unit: UnitOfWork): Promise<void> {
    const [first] = jobs;
    if (!first) return;
    const services = this.running();
    const barrier = jobs.length > 1 ? new Barrier(jobs.length) : undefined;
    const one = async (job: JobRow) => {
      try {
        await this.perform(job, { ...jobContext(services, unit, job), ...(barrier && { barrier }) });
      } finally {
        barrier?.leave();
      }
    };
    // All have to end before the transaction does, also when one of them has failed.
    const ends = await Promise.allSettled(jobs.map(one));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    const db = unit.in(scopeOfJob(first));
    const now = services.clock.now();
    const recorded = jobs.filter(({ kind }) => !LOOKS.has(kind)).map(auditOf);
    const ids = jobs.map(({ id }) => id);
    await finishJobs(db, ids, now, recorded.length > 0 ? recording(db, recorded, now) : undefined);
    for (const { kind } of jobs) this.done.set(kind, (this.done.get(kind) ?? 0) + 1);
  }

  private async perform(job: JobRow, context: Context): Promise<void> {
    // TypeScript cannot see that the work found by a kind takes that kind's payload.
    const work = this.options.work[job.kind] as ((context: Context, payload: object) => Promise<void>) | undefined;
    if (!work) throw new Error(`This server does not know jobs of kind ${job.kind}.`);
    const { tracing } = this.running();
    const done = () => work(context, job.payload);
    await (tracing ? tracing.job(job.kind, { 'job.id': job.id, 'job.attempt': job.attempts }, done) : done());
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
