import { AsyncLocalStorage } from 'node:async_hooks';
import { Prisma, PrismaClient } from '@flexprice/generated/prisma';
import { PrismaPg } from '@prisma/adapter-pg';
import { LRUCache } from 'lru-cache';
import type pg from 'pg';
import { askAgain } from './failure.ts';
import type { Scope } from './scope.ts';

// Prisma's decimals compute with 20 digits and print `1e-8` unless told otherwise; balances need neither.
Prisma.Decimal.set({ precision: 60, toExpNeg: -60, toExpPos: 60 });

/** Prisma, limited to one scope. Raw SQL goes through the database handle instead, where the scope is checked too. */
export type Orm = Omit<PrismaClient, `$${string}`>;

/** A transaction of Prisma that runs on somebody else's connection until it is released. */
export interface BorrowedOrm {
  readonly orm: Orm;
  release(): Promise<void>;
}

const TRANSACTION_CONTROL = new Set(['BEGIN', 'COMMIT', 'ROLLBACK']);
const borrowed = new AsyncLocalStorage<pg.PoolClient>();

/**
 * The pool as Prisma sees it. Inside {@link OrmFactory.borrow} it gives Prisma the connection of the open unit of work
 * and swallows Prisma's own begin and commit, so that Prisma and plain SQL share one transaction that the frame ends.
 */
function sharedPool(source: pg.Pool): pg.Pool {
  const connect = async () => {
    const lent = borrowed.getStore();
    if (!lent) return source.connect();
    return {
      query: async (query: pg.QueryConfig) =>
        TRANSACTION_CONTROL.has(query.text) ? { rows: [], fields: [], rowCount: 0 } : lent.query(query),
      release() {},
      on() {},
      removeListener() {},
    };
  };
  // What comes here without a transaction is a read.
  const query = (...statement: Parameters<pg.Pool['query']>) =>
    askAgain(() => Promise.resolve(source.query(...statement)));
  // Its prototype is the pool itself, because Prisma asks `instanceof Pool`.
  return Object.create(source, { query: { value: query }, connect: { value: connect } });
}

/** Makes scoped Prisma clients. They all share one engine, one pool and one cache of query plans. */
export class OrmFactory {
  private readonly client: PrismaClient;
  private readonly cache = new LRUCache<string, PrismaClient>({ max: 500 });

  constructor(pool: pg.Pool) {
    this.client = new PrismaClient({ adapter: new PrismaPg(sharedPool(pool)), errorFormat: 'minimal' });
  }

  /** A client for reads outside a transaction. */
  scoped(scope: Scope): Orm {
    return this.extended(scope);
  }

  /** A client that works inside the transaction open on `connection`. */
  async borrow(connection: pg.PoolClient, scope: Scope): Promise<BorrowedOrm> {
    const client = this.extended(scope);
    return new Promise((resolve, reject) => {
      const ended = Promise.withResolvers<void>();
      const whole = borrowed.run(connection, () =>
        client.$transaction(
          async (transaction) => {
            const release = async () => {
              ended.resolve();
              await whole;
            };
            resolve({ orm: transaction as Orm, release });
            await ended.promise;
          },
          // The frame decides how long a unit of work may take; Prisma's own clock must not end it first.
          { timeout: 3_600_000, maxWait: 3_600_000 },
        ),
      );
      whole.catch(reject);
    });
  }

  async close(): Promise<void> {
    await this.client.$disconnect();
  }

  private extended(scope: Scope): PrismaClient {
    const key = `${scope.tenantId} ${scope.environmentId}`;
    let client = this.cache.get(key);
    if (!client) {
      client = this.client.$extends(limitedTo(scope)) as unknown as PrismaClient; // same models, narrower queries
      this.cache.set(key, client);
    }
    return client;
  }
}

/** Columns that a model's rows are limited by. */
function scopeOf(model: string, scope: Scope): Record<string, string> {
  const columns =
    (Prisma as unknown as Record<string, Record<string, string> | undefined>)[`${model}ScalarFieldEnum`] ?? {};
  return {
    ...('tenant_id' in columns && { tenant_id: scope.tenantId }),
    ...('environment_id' in columns && { environment_id: scope.environmentId }),
    ...(model === 'Tenant' && { id: scope.tenantId }),
  };
}

type Arguments = Record<string, unknown>;

/** Adds the scope to every query: to what is looked for and to what is written. */
function limitedTo(scope: Scope) {
  return Prisma.defineExtension({
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const limits = scopeOf(model, scope);
          const limited: Arguments = { ...(args as Arguments) };
          const within = (data: unknown) =>
            Array.isArray(data) ? data.map((row) => ({ ...row, ...limits })) : { ...Object(data), ...limits };
          if (operation === 'upsert') {
            limited.create = within(limited.create);
            limited.update = within(limited.update);
          } else if (operation.startsWith('create')) {
            limited.data = within(limited.data);
          } else if (operation.startsWith('update')) {
            limited.data = within(limited.data);
          }
          if (!operation.startsWith('create')) limited.where = { ...Object(limited.where), ...limits };
          return query(limited as typeof args);
        },
      },
    },
  });
}
