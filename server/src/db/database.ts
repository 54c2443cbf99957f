import type pg from 'pg';
import { type BorrowedOrm, type Orm, OrmFactory } from './orm.ts';
import { type Connection, createPool } from './pool.ts';
import type { Scope } from './scope.ts';
import type { Sql } from './sql.ts';

/** The database as a service or store sees it: one environment of one tenant, nothing else. */
export interface Database {
  readonly scope: Scope;
  /** Runs a statement that contains the scope (see `scoped` and `scopeValues`); one that does not is refused. */
  query<Row extends object>(statement: Sql): Promise<Row[]>;
  /** Like `query`, for a statement that gives at most one row. */
  first<Row extends object>(statement: Sql): Promise<Row | undefined>;
  /** Prisma, limited to the scope and working in the same transaction as `query`. */
  orm(): Promise<Orm>;
}

/** Like {@link Database}, without a scope: for credentials, limits and whatever is not anybody's. */
export interface SystemDatabase {
  query<Row extends object>(statement: Sql): Promise<Row[]>;
}

/** Everything that belongs together: either all of it happens, or nothing. */
export interface UnitOfWork extends SystemDatabase {
  /** The unit's view of one scope. */
  in(scope: Scope): Database;
}

/** The one door to PostgreSQL. */
export class Databases implements SystemDatabase {
  readonly pool: pg.Pool;
  private readonly orms: OrmFactory;

  constructor(connection: Connection, options: { max?: number; onError?: (error: Error) => void } = {}) {
    this.pool = createPool(connection, options);
    this.orms = new OrmFactory(this.pool);
  }

  async query<Row extends object>(statement: Sql): Promise<Row[]> {
    return (await this.pool.query<Row>(statement.render())).rows;
  }

  /** Reads outside a transaction: every statement sees the latest committed state. */
  reader(scope: Scope): Database {
    return new ScopedDatabase(
      scope,
      (statement) => this.query(statement),
      async () => this.orms.scoped(scope),
    );
  }

  /**
   * Runs `work` in one transaction, opened at its first statement: committed when `work` succeeds, rolled back when it
   * throws. Work that touches no data opens none.
   */
  async unit<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const unit = new Unit(this.pool, this.orms);
    try {
      const result = await work(unit);
      await unit.commit();
      return result;
    } catch (error) {
      await unit.rollback();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.orms.close();
    await this.pool.end();
  }
}

class ScopedDatabase implements Database {
  readonly scope: Scope;
  readonly orm: () => Promise<Orm>;
  private readonly run: (statement: Sql) => Promise<object[]>;

  constructor(scope: Scope, run: (statement: Sql) => Promise<object[]>, orm: () => Promise<Orm>) {
    this.scope = scope;
    this.run = run;
    this.orm = orm;
  }

  async query<Row extends object>(statement: Sql): Promise<Row[]> {
    if (!statement.isScoped) throw new Error(`A statement without a scope: ${statement.render().text}`);
    return (await this.run(statement)) as Row[];
  }

  async first<Row extends object>(statement: Sql): Promise<Row | undefined> {
    return (await this.query<Row>(statement))[0];
  }
}

class Unit implements UnitOfWork {
  private readonly pool: pg.Pool;
  private readonly orms: OrmFactory;
  private connection: Promise<pg.PoolClient> | undefined;
  private readonly lent = new Map<string, Promise<BorrowedOrm>>();

  constructor(pool: pg.Pool, orms: OrmFactory) {
    this.pool = pool;
    this.orms = orms;
  }

  async query<Row extends object>(statement: Sql): Promise<Row[]> {
    const connection = await this.open();
    return (await connection.query<Row>(statement.render())).rows;
  }

  in(scope: Scope): Database {
    return new ScopedDatabase(
      scope,
      (statement) => this.query(statement),
      () => this.borrow(scope),
    );
  }

  async commit(): Promise<void> {
    if (!this.connection) return;
    const connection = await this.connection;
    await this.returnLent();
    // A failing commit leaves the connection in an unknown state: it goes to rollback, which discards it.
    await connection.query('commit');
    this.connection = undefined;
    connection.release();
  }

  async rollback(): Promise<void> {
    if (!this.connection) return;
    const connection = await this.connection.catch(() => undefined);
    this.connection = undefined;
    if (!connection) return;
    try {
      await this.returnLent();
      await connection.query('rollback');
      connection.release();
    } catch (error) {
      connection.release(error instanceof Error ? error : true);
    }
  }

  private open(): Promise<pg.PoolClient> {
    this.connection ??= (async () => {
      const connection = await this.pool.connect();
      // Not awaited: the connection keeps order, and a failure shows in the first statement too.
      connection.query('begin').catch(() => {});
      return connection;
    })();
    return this.connection;
  }

  private async borrow(scope: Scope): Promise<Orm> {
    const key = `${scope.tenantId} ${scope.environmentId}`;
    let orm = this.lent.get(key);
    if (!orm) {
      orm = this.open().then((connection) => this.orms.borrow(connection, scope));
      this.lent.set(key, orm);
    }
    return (await orm).orm;
  }

  private async returnLent(): Promise<void> {
    const orms = await Promise.allSettled(this.lent.values());
    this.lent.clear();
    await Promise.allSettled(orms.map((orm) => (orm.status === 'fulfilled' ? orm.value.release() : undefined)));
  }
}
