import type pg from 'pg';
import { Announcer } from './announcer.ts';
import { ask } from './ask.ts';
import { askAgain } from './failure.ts';
import { Lookups } from './lookups.ts';
import { StatementNames } from './names.ts';
import { OrmFactory } from './orm.ts';
import { type Connection, createPool } from './pool.ts';
import type { Scope } from './scope.ts';
import { type Database, ScopedDatabase } from './scopedDatabase.ts';
import { type Sql, sql } from './sql.ts';
import { type SystemDatabase, Unit, type UnitOfWork } from './unit.ts';

/** Statements that may be sent again when their connection was lost, because running twice does no harm. */
export interface RepeatableDatabase {
  repeatable<Row extends object>(statement: Sql, name?: string): Promise<Row[]>;
}

/** The one door to PostgreSQL. */
export class Databases implements SystemDatabase, RepeatableDatabase {
  readonly pool: pg.Pool;
  private readonly orms: OrmFactory;
  private readonly lookups: Lookups;
  private readonly names = new StatementNames();
  private readonly announcer = new Announcer((channel) => this.query(sql`select pg_notify(${channel}, '')`));
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
    return ask(this.pool, statement, name, this.names);
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
      announce: (channel) => this.announcer.tell(channel),
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
      announce: (channel) => this.announcer.tell(channel),
      orm: () => Promise.reject(new Error('Prisma may take more than one statement: it needs a transaction.')),
    });
  }

  /**
   * Runs `work` in one transaction, opened at its first statement: committed when `work` succeeds, rolled back when it
   * throws. Work that touches no data opens none.
   */
  async unit<T>(work: (unit: UnitOfWork) => Promise<T>): Promise<T> {
    const { pool, orms, names, announcer } = this;
    const unit = new Unit({ pool, orms, names, announcer });
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
    await this.announcer.close();
    await this.orms.close();
    await this.lookups.close();
    await this.pool.end();
  }
}
