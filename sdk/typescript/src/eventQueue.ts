import type { IngestEventRequest } from '../../../generated/schemas.ts';
import type { FlexpriceCore } from './core.ts';
import { ConfigurationError, FlexpriceError } from './errors.ts';
import { EventBuffer, fitting, readEvent, type Written } from './eventBuffer.ts';
import { type DeliveryOutcome, deliver, sendBatch, settle } from './eventDelivery.ts';
import { fillEvent } from './fill.ts';
import { onExit, onPageHide, unref } from './platform.ts';

/** How a queue batches, how much it holds, and whom it tells. */
export interface EventQueueOptions {
  /**
   * Most events in one request, up to 1000.
   *
   * @default 500
   */
  maxBatch?: number | undefined;
  /**
   * Most bytes in one request, roughly. A single event may be larger.
   *
   * @default 1000000
   */
  maxBatchBytes?: number | undefined;
  /**
   * Milliseconds after which a batch is sent even if it is not full.
   *
   * @default 1000
   */
  flushInterval?: number | undefined;
  /**
   * Most events held, those on their way included. This bounds the memory.
   *
   * @default 10000
   */
  maxPending?: number | undefined;
  /**
   * What `add` does when the queue is full: `wait` until there is room (await it, and producers slow down), `drop` the
   * new event and count it, or `reject`.
   *
   * @default 'wait'
   */
  whenFull?: 'wait' | 'drop' | 'reject' | undefined;
  /** Told of every request that failed after all its retries. The events stay in the queue and are sent again later. */
  onError?: ((error: unknown) => void) | undefined;
  /**
   * Told of an event that the server refuses: it breaks a rule, or its id belongs to an earlier event with other
   * content. It is taken out; all others of its batch arrive.
   */
  onReject?: ((event: IngestEventRequest, error: FlexpriceError) => void) | undefined;
}

/** What has become of the events so far. */
export interface EventQueueCounts {
  readonly accepted: number;
  /** Arrived, those that had arrived before included. */
  readonly sent: number;
  readonly rejected: number;
  readonly dropped: number;
}

interface Waiting {
  readonly event: Written;
  enter(): void;
}

const LONGEST_PAUSE = 30_000;
/** Browsers let requests of this size, all together, outlive their page. */
const KEEPALIVE_BYTES = 60_000;

/**
 * Sends events in batches. Each gets its id and time when it is added, so that no repetition counts twice. One request is
 * on its way at a time, and events leave in the order in which they came.
 *
 * What is in the queue is sent before a program ends by itself, and when a page is hidden. `process.exit()`, a signal or
 * a crash give no time for that: call `close()` on shutdown, and derive `event_id` from your own records, so that a
 * restarted program can send them again without counting twice.
 *
 * @example
 * await using queue = flexprice.events.queue();
 * await queue.add({ event_name: 'llm.request', external_customer_id: 'brightside', properties: { input_tokens: 512 } });
 */
export class EventQueue implements AsyncDisposable {
  readonly #client: FlexpriceCore;
  readonly #options: EventQueueOptions;
  readonly #maxBatch: number;
  readonly #maxBytes: number;
  readonly #maxPending: number;
  readonly #events = new EventBuffer();
  #waiting: Waiting[] = [];
  #sending: Promise<void> | undefined;
  /** Events of the request on its way. */
  #batch: readonly Written[] = [];
  /** Requests that may outlive the page, and their bytes. */
  readonly #parting = new Set<Promise<void>>();
  #partingBytes = 0;
  /** Failed requests since one got through, and all of them. */
  #failures = 0;
  #failed = 0;
  #lastFailure: unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;
  #accepted = 0;
  #sent = 0;
  #rejected = 0;
  #dropped = 0;
  #givenBack = 0;
  readonly #release: () => void;

  constructor(client: FlexpriceCore, options: EventQueueOptions = {}) {
    this.#client = client;
    this.#options = options;
    this.#maxBatch = within('maxBatch', options.maxBatch ?? 500, 1, 1_000);
    this.#maxBytes = within('maxBatchBytes', options.maxBatchBytes ?? 1_000_000, 1, 32_000_000);
    this.#maxPending = within('maxPending', options.maxPending ?? 10_000, 1, Number.MAX_SAFE_INTEGER);
    const offExit = onExit(() => this.#finish());
    const offHide = onPageHide(() => this.#sendBeforeHiding());
    this.#release = () => {
      offExit();
      offHide();
    };
  }

  /** How many events are held, those on their way and those that wait for room included. */
  get pending(): number {
    return this.#held() + this.#waiting.length;
  }

  get counts(): EventQueueCounts {
    return { accepted: this.#accepted, sent: this.#sent, rejected: this.#rejected, dropped: this.#dropped };
  }

  /**
   * Takes an event in. Resolves as soon as it is in the queue, not when it has arrived; await it so that a full queue
   * can hold you back.
   */
  add(event: IngestEventRequest): Promise<void> {
    if (this.#closed) return Promise.reject(misused('The event queue is closed.'));
    let written: Written;
    try {
      written = JSON.stringify(fillEvent(event));
    } catch (error) {
      return Promise.reject(error);
    }
    // Whoever waits came first.
    if (this.#waiting.length === 0 && this.#hasRoom()) {
      this.#take(written);
      return Promise.resolve();
    }
    const whenFull = this.#options.whenFull ?? 'wait';
    if (whenFull === 'wait') {
      return new Promise((enter) => this.#waiting.push({ event: written, enter }));
    }
    this.#dropped += 1;
    return whenFull === 'drop' ? Promise.resolve() : Promise.reject(misused('The event queue is full.'));
  }

  /**
   * Sends everything that was added before. Rejects with the failure if a request fails after all its retries; its
   * events are still in the queue.
   */
  async flush(): Promise<void> {
    const target = this.#settled() + this.pending;
    while (this.#settled() < target) {
      const before = this.#failed;
      const work = this.#sending ?? (this.#events.count > 0 ? this.#send() : [...this.#parting][0]);
      // Nothing is on its way and nothing is left: somebody has taken the rest out.
      if (!work) return;
      await work;
      if (this.#failed > before) throw this.#lastFailure;
    }
  }

  /** Sends everything and takes nothing more. If it rejects, `takeUnsent()` has what could not be sent. */
  async close(): Promise<void> {
    this.#closed = true;
    try {
      await this.flush();
    } finally {
      clearTimeout(this.#timer);
      this.#release();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  /** Empties a closed queue and gives what could not be sent, each event with its id and time, to be kept elsewhere. */
  takeUnsent(): IngestEventRequest[] {
    const held = this.#events.cut(Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY);
    this.#givenBack += held.length;
    const unsent = [...held, ...this.#waiting.map(({ event }) => event)];
    for (const { enter } of this.#waiting.splice(0)) enter();
    return unsent.map(readEvent);
  }

  /** Events that are through, one way or another. */
  readonly #settled = () => this.#sent + this.#rejected + this.#givenBack;

  /** Events that were taken in and are not through. */
  readonly #held = () => this.#accepted - this.#settled();

  readonly #hasRoom = () => this.#held() < this.#maxPending;

  #take(event: Written): void {
    this.#accepted += 1;
    this.#events.push(event);
    if (this.#sending || this.#failures > 0) return;
    if (this.#events.fills(this.#maxBatch, this.#maxBytes)) void this.#send();
    else this.#sendIn(this.#options.flushInterval ?? 1_000);
  }

  #sendIn(milliseconds: number): void {
    // A closed queue is emptied by whoever closes it.
    if (this.#closed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => void this.#send(), milliseconds);
    // A waiting batch alone does not keep a program alive: it is sent when the program ends.
    unref(this.#timer);
  }

  /** Sends one batch and arranges for the next. Never rejects. */
  #send(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sending ??= this.#sendBatch().finally(() => {
      this.#sending = undefined;
      this.#admit();
      if (this.#events.count === 0) return;
      if (this.#failures > 0) this.#sendIn(this.#pause());
      else if (this.#events.fills(this.#maxBatch, this.#maxBytes)) void this.#send();
      else this.#sendIn(this.#options.flushInterval ?? 1_000);
    });
    return this.#sending;
  }

  async #sendBatch(): Promise<void> {
    const batch = this.#events.cut(this.#maxBatch, this.#maxBytes);
    this.#batch = batch;
    const { unsent, failure } = await deliver(this.#client, batch, this.#outcome);
    this.#batch = [];
    // What failed goes first again, so that the order stays.
    this.#events.putBack(unsent);
    if (unsent.length === 0) return;
    this.#failures += 1;
    this.#failed += 1;
    this.#lastFailure = failure;
    tell(() => this.#options.onError?.(failure));
  }

  readonly #outcome: DeliveryOutcome = {
    sent: (count) => {
      this.#failures = 0;
      this.#sent += count;
    },
    rejected: (event, error) => {
      this.#rejected += 1;
      tell(() => this.#options.onReject?.(event, error));
    },
  };

  /** Milliseconds until the next try: doubled after each failure, or as long as the server asks. */
  #pause(): number {
    const asked = this.#lastFailure instanceof FlexpriceError ? (this.#lastFailure.retryAfter ?? 0) : 0;
    return Math.max(asked, Math.min(LONGEST_PAUSE, 1_000 * 2 ** (this.#failures - 1)) * (0.5 + Math.random() / 2));
  }

  #admit(): void {
    while (this.#waiting.length > 0 && this.#hasRoom()) {
      const next = this.#waiting.shift();
      if (!next) return;
      this.#take(next.event);
      next.enter();
    }
  }

  async #finish(): Promise<void> {
    if (this.pending > 0) await this.flush().catch(() => this.#release());
  }

  /**
   * A hidden page may never come back. What is on its way would end with it, so it is sent once more in a request that
   * does not: what arrives twice counts once. Then as much as browsers let go this way.
   */
  #sendBeforeHiding(): void {
    this.#part(this.#batch, (events) => sendBatch(this.#client, events, true).catch(() => {}));
    this.#batch = [];
    const room = KEEPALIVE_BYTES - this.#partingBytes;
    if (room <= 0) return;
    this.#part(this.#events.cut(this.#maxBatch, room), (events) =>
      sendBatch(this.#client, events, true).then(
        (answer) => settle(events, answer, this.#outcome),
        () => {
          this.#events.putBack(events);
          this.#sendIn(this.#options.flushInterval ?? 1_000);
        },
      ),
    );
  }

  /** Sends as many of the events as browsers still let go, in a request that outlives the page. */
  #part(events: readonly Written[], send: (events: readonly Written[]) => Promise<unknown>): void {
    const { count, bytes } = fitting(events, this.#maxBatch, KEEPALIVE_BYTES - this.#partingBytes);
    if (count === 0 || this.#partingBytes >= KEEPALIVE_BYTES) return;
    this.#partingBytes += bytes;
    const done = send(events.slice(0, count)).then(() => {
      this.#partingBytes -= bytes;
      this.#parting.delete(done);
      this.#admit();
    });
    this.#parting.add(done);
  }
}

/** A listener that throws is reported like any other forgotten failure, and does not keep events from being sent. */
function tell(listener: () => void): void {
  try {
    listener();
  } catch (error) {
    void Promise.reject(error);
  }
}

const misused = (message: string) => new ConfigurationError(message, { code: 'event_queue' });

function within(name: string, value: number, least: number, most: number): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new ConfigurationError(`${name} must be a whole number from ${least} to ${most}.`, { code: 'configuration' });
}
