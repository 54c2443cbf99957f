import type pg from 'pg';
import { traced } from '../tracing/index.ts';
import { askAgain, databaseCode, isStale } from './failure.ts';
import { Lookups } from './lookups.ts';
import { StatementNames } from './names.ts';
import { type BorrowedOrm, type Orm, OrmFactory } from './orm.ts';
import { type Connection, createPool } from './pool.ts';
import type { Scope } from './scope.ts';
import { raw, type Sql, sql } from './sql.ts';

/** How a statement is shown in a trace: by its name or first word, never with a value. */
const step = (text: string, name: string | undefined): [string, { [attribute: string]: string }] => [
  `postgresql ${name ?? text.trimStart().split(/\s/, 1)[0]}`,
  { 'db.system.name': 'postgresql' },
];

/** The database as a service or store sees it: one environment of one tenant, nothing else. */
export interface Database {
  readonly scope: Scope;
  /**
   * Runs a statement that contains the scope (see `scoped` and `scopeValues`); one that does not is refused.
   *
   * @param name keeps the statement prepared on each connection from its first use; others are when they come often. One name
   * always stands for one text, and for columns that no migration adds to: never for `select *`
   */
  query<Row extends object>(statement: Sql, name?: string): Promise<Row[]>;
  /**
   * Runs a statement whose answer nobody wants. In a transaction it is sent along with the next one and not waited for; when
   * it fails, so does the transaction, with its error. So its failure cannot be caught where it is sent.
   */
  send(statement: Sql, name?: string): Promise<void>;
  /**
   * Like `query`, for a statement that gives at most one row.
   *
   * @param name keeps the statement prepared on each connection; one name always stands for one text
   */
  first<Row extends object>(statement: Sql, name?: string): Promise<Row | undefined>;
  /**
   * Like `first`, for a statement that finds its row by a key at once. It is kept prepared, and outside a transaction it
   * shares a connection with others, so nothing that could take long or wait for a lock may be asked like this.
   *
   * @param name of the statement: one name always stands for one text
   */
  lookup<Row extends object>(name: string, statement: Sql): Promise<Row | undefined>;
  /**
   * Runs a part of a transaction that can be undone by itself: when `work` throws, nothing of it has happened, and the
   * transaction goes on. Only within a transaction.
   */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
  /** Prisma, limited to the scope and working in the same transaction as `query`. */
  orm(): Promise<Orm>;
}

/** Like {@link Database}, without a scope: for credentials, limits and whatever is not anybody's. */
export interface SystemDatabase {
  /** @param name keeps the statement prepared on each connection; one name always stands for one text */
  query<Row extends object>(statement: Sql, name?: string): Promise<Row[]>;
}

/** Statements that may be sent again when their connection was lost, because running twice does no harm. */
export interface RepeatableDatabase {
  repeatable<Row extends object>(statement: Sql, name?: string): Promise<Row[]>;
}

/** Everything that belongs together: either all of it happens, or nothing. */
export interface UnitOfWork extends SystemDatabase {
  /** The unit's view of one scope. */
  in(scope: Scope): Database;
}

/** The one door to PostgreSQL. */
export class Databases implements SystemDatabase, RepeatableDatabase {
  readonly pool: pg.Pool;
  private readonly orms: OrmFactory;
  private readonly lookups: Lookups;
  private readonly names = new StatementNames();
  private closing = false;

  constructor(connection: Connection, options: { max?: number; onError?: (error: Error) => void } = {}) {
    const onError = (error: Error) => {
      if (!this.closing) options.onError?.(error);
    };
    this.pool = createPool(connection, { ...options, onError });
    this.lookups = new Lookups(connection, onError);
    this.orms = new OrmFactory(this.pool);
  }

  async query<Row extends object>(statement: Sql, name?: string): Promise<Row[]> {
    const { text, values } = statement.render();
    const send = () => this.pool.query<Row>({ text, values, name: name ?? this.names.of(text) });
    try {
      return (await traced(...step(text, name), send)).rows;
    } catch (error) {
      if (isStale(error)) this.names.renew();
      throw error;
    }
  }

  /** Like `query`, for a statement that does no harm when it runs twice: a lost connection is nothing the caller sees. */
  repeatable<Row extends object>(statement: Sql, name?: string): Promise<Row[]> {
    return askAgain(() => this.query<Row>(statement, name));
  }

  /** Reads outside a transaction: every statement sees the latest committed state. */
  reader(scope: Scope): Database {
    return new ScopedDatabase(scope, {
      query: (statement, name) => this.repeatable(statement, name),
      lookup: (statement, name) => this.lookups.query(name, statement.render()),
      orm: async () => this.orms.scoped(scope),
    });
  }

  /**
   * For work that is one statement and nothing else: PostgreSQL commits it by itself, all or nothing. Anything more is
   * refused, since it would need a transaction around it.
   */
  oneStatement(scope: Scope): Database {
    let statements = 0;
    const only = (): void => {
      statements += 1;
      if (statements > 1) throw new Error('More than one statement without a transaction around them.');
    };
    const query = async (statement: Sql, name?: string) => {
      only();
      return this.query(statement, name);
    };
    return new ScopedDatabase(scope, {
      query,
      lookup: query,
      orm: () => Promise.reject(new Error('Prisma may take more than one statement: it needs a transaction.')),
    });
  }

  /**
   * Runs `work` in one transaction, opened at its first statement: committed when `work` succeeds, rolled back when it
   * throws. Work that touches no data opens none.
   */
  async unit<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const unit = new Unit(this.pool, this.orms, this.names);
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
    this.closing = true;
    await this.orms.close();
    await this.lookups.close();
    await this.pool.end();
  }
}

/** Where a scoped database's statements go. */
interface Source {
  query(statement: Sql, name?: string): Promise<object[]>;
  /** Without waiting for the answer, where there is a transaction to fail with it. */
  send?(statement: Sql, name?: string): void;
  lookup(statement: Sql, name: string): Promise<object[]>;
  orm(): Promise<Orm>;
  savepoint?<T>(work: () => Promise<T>): Promise<T>;
}

class ScopedDatabase implements Database {
  readonly scope: Scope;
  private readonly source: Source;

  constructor(scope: Scope, source: Source) {
    this.scope = scope;
    this.source = source;
  }

  async query<Row extends object>(statement: Sql, name?: string): Promise<Row[]> {
    refuseUnscoped(statement);
    return (await this.source.query(statement, name)) as Row[];
  }

  async send(statement: Sql, name?: string): Promise<void> {
    refuseUnscoped(statement);
    await (this.source.send ?? this.source.query)(statement, name);
  }

  async first<Row extends object>(statement: Sql, name?: string): Promise<Row | undefined> {
    refuseUnscoped(statement);
    return (await this.source.query(statement, name))[0] as Row | undefined;
  }

  async lookup<Row extends object>(name: string, statement: Sql): Promise<Row | undefined> {
    refuseUnscoped(statement);
    return (await this.source.lookup(statement, name))[0] as Row | undefined;
  }

  orm(): Promise<Orm> {
    return this.source.orm();
  }

  savepoint<T>(work: () => Promise<T>): Promise<T> {
    if (!this.source.savepoint) throw new Error('A savepoint needs a transaction around it.');
    return this.source.savepoint(work);
  }
}

function refuseUnscoped(statement: Sql): void {
  if (!statement.isScoped) throw new Error(`A statement without a scope: ${statement.render().text}`);
}

class Unit implements UnitOfWork {
  private readonly pool: pg.Pool;
  private readonly orms: OrmFactory;
  private readonly names: StatementNames;
  private connection: Promise<pg.PoolClient> | undefined;
  /** Of statements that nobody waits for: resolved when each has its answer. */
  private sent: Promise<void>[] = [];
  /** Why the first of them failed, and with it the transaction. */
  private failure: unknown;
  private savepoints = 0;
  private readonly lent = new Map<string, Promise<BorrowedOrm>>();

  constructor(pool: pg.Pool, orms: OrmFactory, names: StatementNames) {
    this.pool = pool;
    this.orms = orms;
    this.names = names;
  }

  async query<Row extends object>(statement: Sql, name?: string): Promise<Row[]> {
    try {
      return await this.ask<Row>(statement, name);
    } catch (error) {
      // After the first failure PostgreSQL refuses everything else, which says nothing about the cause.
      if (databaseCode(error) === '25P02') await this.settled();
      throw error;
    }
  }

  send(statement: Sql, name?: string): void {
    const answer = this.ask(statement, name).then(
      () => {},
      (error) => {
        this.failure ??= error;
      },
    );
    this.sent.push(answer);
  }

  /** Statements are done in the order they are asked for, whoever asks: a connection answers one after the other. */
  private async ask<Row extends object>(statement: Sql, name: string | undefined): Promise<Row[]> {
    const connection = await this.open();
    const { text, values } = statement.render();
    const send = () => connection.query<Row>({ text, values, name: name ?? this.names.of(text) });
    try {
      return (await traced(...step(text, name), send)).rows;
    } catch (error) {
      if (isStale(error)) this.names.renew();
      throw error;
    }
  }

  in(scope: Scope): Database {
    const query = (statement: Sql, name?: string) => this.query(statement, name);
    return new ScopedDatabase(scope, {
      query,
      send: (statement, name) => this.send(statement, name),
      lookup: query,
      orm: () => this.borrow(scope),
      savepoint: (work) => this.savepoint(work),
    });
  }

  private async savepoint<T>(work: () => Promise<T>): Promise<T> {
    this.savepoints += 1;
    const name = raw(`s${this.savepoints}`);
    await this.query(sql`savepoint ${name}`);
    try {
      const result = await work();
      await this.settled();
      await this.query(sql`release savepoint ${name}`);
      return result;
    } catch (error) {
      await this.query(sql`rollback to savepoint ${name}`);
      await Promise.all(this.sent.splice(0));
      this.failure = undefined;
      throw error;
    }
  }

  /** Waits for what was sent. @throws what the first that failed has failed with */
  private async settled(): Promise<void> {
    await Promise.all(this.sent.splice(0));
    if (this.failure) throw this.failure;
  }

  async commit(): Promise<void> {
    if (!this.connection) return;
    const connection = await this.connection;
    await this.returnLent();
    // A failing commit leaves the connection in an unknown state: it goes to rollback, which discards it.
    const { command } = await connection.query('commit');
    await this.settled();
    if (command !== 'COMMIT') throw new Error('A statement failed, nobody minded, and the transaction was given up.');
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
      await Promise.all(this.sent);
      connection.release();
    } catch (error) {
      connection.release(error instanceof Error ? error : true);
    }
  }

  private open(): Promise<pg.PoolClient> {
    this.connection ??= (async () => {
      const connection = await this.pool.connect();
      // Not waited for: a failure shows in the first statement too.
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
