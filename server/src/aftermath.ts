import type { Context } from './context.ts';

/** An answer of a handler, as far as the protocol cares. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Work that is done after the commit. `inUnit` gives it a transaction of its own, as often as it needs one. */
export type Step = (inUnit: InUnit) => Promise<void>;
export type InUnit = <T>(work: (context: Context) => Promise<T>) => Promise<T>;

/**
 * Thrown by work that needs something of another system before anything of it may be stored. What it did so far is rolled
 * back, the other system is asked, and the work is done again, with the outcome in {@link Aftermath.first}. Where the work
 * cannot be finished then, what the other system did is taken back.
 */
export class DoFirst extends Error {
  /** @param key the caller's Idempotency-Key: asked twice under it, the other system does it once */
  readonly ask: (inUnit: InUnit, key: string | undefined) => Promise<string>;
  readonly takeBack: (inUnit: InUnit, outcome: string) => Promise<void>;

  constructor(ask: DoFirst['ask'], takeBack: DoFirst['takeBack']) {
    super('Something has to be done before this request.');
    this.ask = ask;
    this.takeBack = takeBack;
  }
}

/**
 * What a request leaves for right after its commit, before it is answered: calls to other systems, which must neither be
 * made inside a transaction, where a rollback could not take them back and locks would wait for a network, nor before it
 * is certain that their cause is stored. Whatever is left here is also a job, so that a process that dies in between
 * loses nothing; it is only done sooner here, and the answer tells how it went.
 */
export class Aftermath {
  readonly steps: Step[] = [];
  /** What came of what had to be done first: the id of it. */
  readonly first: string | undefined;
  private show: ((context: Context) => Promise<Reply>) | undefined;

  constructor(first?: string) {
    this.first = first;
  }

  leave(step: Step): void {
    this.steps.push(step);
  }

  /** The answer to give instead, once the steps are done. */
  reply(context: Context): Promise<Reply> | undefined {
    return this.show?.(context);
  }

  showBy(show: (context: Context) => Promise<Reply>): void {
    this.show = show;
  }
}

/**
 * The answer of a write that may leave something for after its commit: as things are now, and shown again by the same
 * function once what was left is done. `show` reads what it shows from the given context.
 */
export async function settled<R extends Reply>(context: Context, show: (context: Context) => Promise<R>): Promise<R> {
  if (context.after && context.after.steps.length > 0) context.after.showBy(show);
  return show(context);
}
