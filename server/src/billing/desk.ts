import type { Context } from '../context.ts';
import { databaseCode } from '../db/failure.ts';
import type { Services } from '../services.ts';

const ATTEMPTS = 4;

/** An order, and the object that it is about. */
export interface Ordered<Order> {
  readonly objectId: string;
  readonly order: Order;
}

interface Waiting<Order, Result> extends Ordered<Order> {
  readonly context: Context;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Instead of a result: somebody else holds the object, and the order has to be done while nobody waits for others. */
export const BUSY = Symbol('busy');

/**
 * Does orders in the caller's transaction; gives for each its result, or why it was refused.
 *
 * @param alone whether they are about one object, which may then be waited for; otherwise one that is held by somebody is `BUSY`
 */
type Perform<Order, Result> = (
  context: Context,
  orders: readonly Ordered<Order>[],
  alone: boolean,
) => Promise<(Result | Error | typeof BUSY)[]>;

export interface DeskOptions {
  /** Most orders of one transaction. @default 200 */
  readonly most?: number;
  /** Whether orders about different objects may share a transaction. @default false */
  readonly shared?: boolean;
}

/**
 * Group commit for what many do at once: orders that arrive while one transaction runs share the next one, so the disk is
 * flushed once for all of them, and they hold one connection instead of one each. What belongs to an order, such as its
 * line in the audit log, is in the same transaction. An order is answered when the transaction that holds it was committed.
 */
export class Desk<Order, Result> {
  private readonly services: Services;
  private readonly perform: Perform<Order, Result>;
  private readonly most: number;
  private readonly shared: boolean;
  /** By author, and by object where one is alone: what belongs into one transaction. */
  private readonly queues = new Map<string, Waiting<Order, Result>[]>();

  constructor(services: Services, perform: Perform<Order, Result>, { most = 200, shared = false }: DeskOptions = {}) {
    this.services = services;
    this.perform = perform;
    this.most = most;
    this.shared = shared;
  }

  submit(context: Context, objectId: string, order: Order): Promise<Result> {
    return new Promise((resolve, reject) => {
      this.enqueue({ context, objectId, order, resolve, reject }, !this.shared);
    });
  }

  private enqueue(waiting: Waiting<Order, Result>, alone: boolean): void {
    const { environmentId, userId } = waiting.context.principal;
    const name = `${environmentId} ${userId} ${alone ? waiting.objectId : ''}`;
    const queue = this.queues.get(name);
    if (queue) queue.push(waiting);
    else {
      this.queues.set(name, [waiting]);
      void this.work(name, alone);
    }
  }

  /** Does what waits, batch after batch, until nothing does. */
  private async work(name: string, alone: boolean): Promise<void> {
    // Requests that were read together belong together.
    await new Promise((resolve) => setImmediate(resolve));
    for (let queue = this.queues.get(name); queue && queue.length > 0; queue = this.queues.get(name)) {
      await this.batch(queue.splice(0, this.most), alone);
    }
    this.queues.delete(name);
  }

  /** Never rejects: every order gets its own answer. */
  private async batch(waiting: readonly Waiting<Order, Result>[], alone: boolean, attempt = 1): Promise<void> {
    const [first] = waiting;
    if (!first) return;
    try {
      const outcomes = await this.services.databases.unit(async (unit) => {
        const now = this.services.clock.now();
        const context: Context = { ...first.context, db: unit.in(first.context.db.scope), now, log: first.context.log };
        const done = await this.perform(context, waiting, alone);
        const told = waiting.flatMap(({ context: { alongside }, objectId }, index) =>
          alongside && !(done[index] instanceof Error) && done[index] !== BUSY
            ? [alongside.entry({ id: objectId })]
            : [],
        );
        if (first.context.alongside && told.length > 0) await context.db.send(first.context.alongside.write(told));
        return done;
      });
      for (const [index, one] of waiting.entries()) {
        const outcome = outcomes[index];
        if (outcome === BUSY) this.enqueue(one, true);
        else if (outcome === undefined || outcome instanceof Error) one.reject(outcome);
        else one.resolve(outcome);
      }
    } catch (error) {
      const code = databaseCode(error);
      const isCollision = code === '40001' || code === '40P01';
      if (isCollision && attempt < ATTEMPTS) return this.batch(waiting, alone, attempt + 1);
      // One that cannot be done, such as a key that another object took meanwhile, must not fail the others.
      if (waiting.length > 1) for (const one of waiting) await this.batch([one], alone);
      else first.reject(error);
    }
  }
}
