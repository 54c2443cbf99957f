import type { Context } from './context.ts';

/** An answer of a handler, as far as the protocol cares. */
export interface Reply {
  status: number;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Work that is done after the commit. `inUnit` gives it a transaction of its own, as often as it needs one. */
export type Step = (inUnit: <T>(work: (context: Context) => Promise<T>) => Promise<T>) => Promise<void>;

/**
 * What a request leaves for right after its commit, before it is answered: calls to other systems, which must neither be
 * made inside a transaction, where a rollback could not take them back and locks would wait for a network, nor before it
 * is certain that their cause is stored. Whatever is left here is also a job, so that a process that dies in between
 * loses nothing; it is only done sooner here, and the answer tells how it went.
 */
export class Aftermath {
  readonly steps: Step[] = [];
  private show: ((context: Context) => Promise<Reply>) | undefined;

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
