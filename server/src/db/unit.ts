import type pg from 'pg';
import type { Announcer } from './announcer.ts';
import { ask } from './ask.ts';
import { databaseCode } from './failure.ts';
import type { StatementNames } from './names.ts';
import type { BorrowedOrm, Orm, OrmFactory } from './orm.ts';
import type { Scope } from './scope.ts';
import { type Database, ScopedDatabase } from './scopedDatabase.ts';
import { raw, type Sql, sql } from './sql.ts';

/** Like {@link Database}, without a scope: for credentials, limits and whatever is not anybody's. */
export interface SystemDatabase {
  /** @param name keeps the statement prepared on each connection; one name always stands for one text */
  query<Row extends object>(statement: Sql, name?: string): Promise<Row[]>;
}

/** Everything that belongs together: either all of it happens, or nothing. */
export interface UnitOfWork extends SystemDatabase {
  /** The unit's view of one scope. */
  in(scope: Scope): Database;
}

/** What the units of one server share. */
export interface UnitParts {
  readonly pool: pg.Pool;
  readonly orms: OrmFactory;
  readonly names: StatementNames;
  readonly announcer: Announcer;
}

/** One transaction, opened at its first statement. */
export class Unit implements UnitOfWork {
  private readonly pool: pg.Pool;
  private readonly orms: OrmFactory;
  private readonly names: StatementNames;
  private readonly announcer: Announcer;
  /** Channels on which the commit is announced. */
  private readonly channels = new Set<string>();
  private connection: Promise<pg.PoolClient> | undefined;
  /** Of statements that nobody waits for: resolved when each has its answer. */
  private sent: Promise<void>[] = [];
  /** Why the first of them failed, and with it the transaction. */
  private failure: unknown;
  private savepoints = 0;
  /** What was read once for all of it, by scope. */
  private readonly known = new Map<string, Map<string, Promise<unknown>>>();
  private readonly lent = new Map<string, Promise<BorrowedOrm>>();

  constructor({ pool, orms, names, announcer }: UnitParts) {
    this.pool = pool;
    this.orms = orms;
    this.names = names;
    this.announcer = announcer;
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
    return ask(await this.open(), statement, name, this.names);
  }

  in(scope: Scope): Database {
    const query = (statement: Sql, name?: string) => this.query(statement, name);
    return new ScopedDatabase(scope, {
      query,
      send: (statement, name) => this.send(statement, name),
      lookup: query,
      announce: (channel) => void this.channels.add(channel),
      orm: () => this.borrow(scope),
      known: this.knownIn(scope),
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
    for (const channel of this.channels) this.announcer.tell(channel);
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

  private knownIn(scope: Scope): Map<string, Promise<unknown>> {
    const key = keyOf(scope);
    const known = this.known.get(key) ?? new Map<string, Promise<unknown>>();
    this.known.set(key, known);
    return known;
  }

  private async borrow(scope: Scope): Promise<Orm> {
    const key = keyOf(scope);
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

const keyOf = ({ tenantId, environmentId }: Scope): string => `${tenantId} ${environmentId}`;
