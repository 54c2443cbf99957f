import { databaseCode } from '../db/failure.ts';
import { ApiError } from '../errors.ts';
import type { IngestStatus, Submission } from './event.ts';

export interface IngestLimits {
  /** Most events and characters of one statement. A single request may be larger; it is never divided. */
  readonly batchEvents: number;
  readonly batchCharacters: number;
  /** Most statements at once. */
  readonly lanes: number;
  /** What may wait; more is refused until some of it is stored. */
  readonly queueEvents: number;
  readonly queueCharacters: number;
}

/**
 * Two lanes: while one statement waits for the disk, the next is computed. More would only make smaller batches. The queue
 * holds what a second or two can store, in memory that is bounded by its characters.
 */
const LIMITS: IngestLimits = {
  batchEvents: 5000,
  batchCharacters: 4_000_000,
  lanes: 2,
  queueEvents: 50_000,
  queueCharacters: 64_000_000,
};

type Append = (submissions: readonly Submission[]) => Promise<IngestStatus[][]>;

interface Waiting {
  readonly submission: Submission;
  readonly characters: number;
  readonly resolve: (statuses: IngestStatus[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: requests that arrive while a statement runs share the next one, so a disk flush is paid once for all of
 * them. A request is answered when the statement that holds its events was committed.
 */
export class Ingestor {
  private readonly append: Append;
  private readonly limits: IngestLimits;
  private queue: Waiting[] = [];
  private queuedEvents = 0;
  private queuedCharacters = 0;
  private running = 0;
  private scheduled = false;
  private readonly idle: (() => void)[] = [];

  constructor(append: Append, limits: Partial<IngestLimits> = {}) {
    this.append = append;
    this.limits = { ...LIMITS, ...limits };
  }

  /**
   * Stores the events of a request for good.
   *
   * @returns per event, in order, what became of it
   * @throws ApiError `service_unavailable` when too much is waiting already; what the database says otherwise
   */
  submit(submission: Submission): Promise<IngestStatus[]> {
    const characters = submission.events.reduce((sum, event) => sum + event.row.length, 0);
    const { queueEvents, queueCharacters } = this.limits;
    const tooMuch =
      this.queuedEvents + submission.events.length > queueEvents ||
      this.queuedCharacters + characters > queueCharacters;
    // What is larger than the whole queue still passes when nothing else waits.
    if (tooMuch && this.queue.length > 0) {
      return Promise.reject(
        new ApiError('service_unavailable', 'Too many events are waiting to be stored. Send again in a moment.', {
          headers: { 'Retry-After': '1' },
        }),
      );
    }
    return new Promise((resolve, reject) => {
      this.queue.push({ submission, characters, resolve, reject });
      this.queuedEvents += submission.events.length;
      this.queuedCharacters += characters;
      this.schedule();
    });
  }

  /** Waits until everything that was submitted is stored. */
  async close(): Promise<void> {
    if (this.running > 0 || this.queue.length > 0) await new Promise<void>((resolve) => this.idle.push(resolve));
  }

  /** Starts a statement when the requests that arrived together have all been read. */
  private schedule(): void {
    if (this.scheduled || this.running >= this.limits.lanes) return;
    this.scheduled = true;
    setImmediate(() => {
      this.scheduled = false;
      while (this.running < this.limits.lanes && this.queue.length > 0) void this.run(this.take());
    });
  }

  private take(): Waiting[] {
    let events = 0;
    let characters = 0;
    let count = 0;
    for (const waiting of this.queue) {
      events += waiting.submission.events.length;
      characters += waiting.characters;
      if (count > 0 && (events > this.limits.batchEvents || characters > this.limits.batchCharacters)) break;
      count++;
      this.queuedEvents -= waiting.submission.events.length;
      this.queuedCharacters -= waiting.characters;
    }
    return this.queue.splice(0, count);
  }

  private async run(batch: Waiting[]): Promise<void> {
    this.running++;
    await this.write(batch);
    this.running--;
    if (this.queue.length > 0) this.schedule();
    else if (this.running === 0) for (const resolve of this.idle.splice(0)) resolve();
  }

  /** Never rejects: every waiting request gets its own answer. */
  private async write(batch: readonly Waiting[], attempt = 1): Promise<void> {
    try {
      const statuses = await this.append(batch.map(({ submission }) => submission));
      for (const [index, { resolve }] of batch.entries()) resolve(statuses[index] ?? []);
    } catch (error) {
      const fault = kindOf(error);
      if (fault === 'collision' && attempt < ATTEMPTS) return this.write(batch, attempt + 1);
      if (fault === 'content' && batch.length > 1) {
        // One request holds what cannot be stored; halving finds it, and the others do not suffer.
        const middle = batch.length >> 1;
        await this.write(batch.slice(0, middle));
        return this.write(batch.slice(middle));
      }
      const answer = fault === 'content' ? unstorable(error) : error;
      for (const { reject } of batch) reject(answer);
    }
  }
}

const ATTEMPTS = 4;

/**
 * `content`: a value that the database cannot hold (classes 22 and 54). `collision`: two statements that could not both
 * be first (serialization failure, deadlock); nothing of them was stored.
 */
function kindOf(error: unknown): 'content' | 'collision' | 'other' {
  const code = databaseCode(error);
  if (code?.startsWith('22') || code?.startsWith('54')) return 'content';
  return code === '40001' || code === '40P01' ? 'collision' : 'other';
}

const unstorable = (cause: unknown) =>
  new ApiError('validation_error', 'The request contains a value that cannot be stored.', { cause });

/** Runs a write outside the group commit with the same answer to content that the database cannot hold. */
export async function storing<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw kindOf(error) === 'content' ? unstorable(error) : error;
  }
}
