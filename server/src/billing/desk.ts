import type { Context } from '../context.ts';
import { databaseCode } from '../db/failure.ts';
import type { Services } from '../services.ts';

/** Most pieces of work of one transaction. */
const BATCH = 200;
const ATTEMPTS = 4;

interface Waiting<Order, Result> {
  readonly context: Context;
  readonly order: Order;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Does orders about one object, in the caller's transaction; gives for each its result, or why it was refused. */
type Perform<Order, Result> = (
  context: Context,
  objectId: string,
  orders: readonly Order[],
) => Promise<(Result | Error)[]>;

/**
 * Group commit for what many do to one object at once: orders that arrive while one transaction runs share the next one, so
 * the object is locked and the disk flushed once for all of them, and they hold one connection instead of one each. What
 * belongs to an order, such as its line in the audit log, is in the same transaction. An order is answered when the
 * transaction that holds it was committed.
 */
export class Desk<Order, Result> {
  private readonly services: Services;
  private readonly perform: Perform<Order, Result>;
  private readonly most: number;
  /** By object and author: what belongs into one transaction. */
  private readonly queues = new Map<string, Waiting<Order, Result>[]>();

  /** @param most orders of one transaction */
  constructor(services: Services, perform: Perform<Order, Result>, most = BATCH) {
    this.services = services;
    this.perform = perform;
    this.most = most;
  }

  submit(context: Context, objectId: string, order: Order): Promise<Result> {
    const { environmentId, userId } = context.principal;
    const name = `${environmentId} ${userId} ${objectId}`;
    return new Promise((resolve, reject) => {
      const waiting = { context, order, resolve, reject };
      const queue = this.queues.get(name);
      if (queue) queue.push(waiting);
      else {
        this.queues.set(name, [waiting]);
        void this.work(name, objectId);
      }
    });
  }

  /** Does what waits, batch after batch, until nothing does. */
  private async work(name: string, objectId: string): Promise<void> {
    // Requests that were read together belong together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let queue = this.queues.get(name); queue && queue.length > 0; queue = this.queues.get(name)) {
      await this.batch(objectId, queue.splice(0, this.most));
    }
    this.queues.delete(name);
  }

  /** Never rejects: every order gets its own answer. */
  private async batch(objectId: string, waiting: readonly Waiting<Order, Result>[], attempt = 1): Promise<void> {
    const [first] = waiting;
    if (!first) return;
    try {
      const outcomes = await this.services.databases.unit(async (unit) => {
        const now = this.services.clock.now();
        const context: Context = { ...first.context, db: unit.in(first.context.db.scope), now, log: first.context.log };
        const done = await this.perform(
          context,
          objectId,
          waiting.map(({ order }) => order),
        );
        const told = waiting.flatMap(({ context: { alongside } }, index) =>
          alongside && !(done[index] instanceof Error) ? [alongside.entry({ id: objectId })] : [],
        );
        if (first.context.alongside && told.length > 0) await context.db.send(first.context.alongside.write(told));
        return done;
      });
      for (const [index, { resolve, reject }] of waiting.entries()) {
        const outcome = outcomes[index];
        if (outcome === undefined || outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      }
    } catch (error) {
      const code = databaseCode(error);
      const isCollision = code === '40001' || code === '40P01';
      if (isCollision && attempt < ATTEMPTS) return this.batch(objectId, waiting, attempt + 1);
      // One that cannot be done, such as a key that another object took meanwhile, must not fail the others.
      if (waiting.length > 1) for (const one of waiting) await this.batch(objectId, [one]);
      else first.reject(error);
    }
  }
}
