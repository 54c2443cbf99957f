import type { Orm } from './orm.ts';
import type { Scope } from './scope.ts';
import type { Sql } from './sql.ts';

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
   * Reads something once for a transaction, whoever of several jobs in it asks first; outside of one every time. For what the
   * transaction itself does not change.
   *
   * @param what it is: one name always stands for one thing
   */
  once<T>(what: string, read: () => Promise<T>): Promise<T>;
  /**
   * Runs a part of a transaction that can be undone by itself: when `work` throws, nothing of it has happened, and the
   * transaction goes on. Only within a transaction.
   */
  savepoint<T>(work: () => Promise<T>): Promise<T>;
  /** Announces on a channel, once what was done here is committed, that there is something new. It may get lost. */
  announce(channel: string): void;
  /** Prisma, limited to the scope and working in the same transaction as `query`. */
  orm(): Promise<Orm>;
}

/** Where a scoped database's statements go. */
export interface Source {
  query(statement: Sql, name?: string): Promise<object[]>;
  /** Without waiting for the answer, where there is a transaction to fail with it. */
  send?(statement: Sql, name?: string): void;
  lookup(statement: Sql, name: string): Promise<object[]>;
  announce(channel: string): void;
  orm(): Promise<Orm>;
  /** Where there is a transaction: what was read in it. */
  readonly known?: Map<string, Promise<unknown>>;
  savepoint?<T>(work: () => Promise<T>): Promise<T>;
}

export class ScopedDatabase implements Database {
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

  announce(channel: string): void {
    this.source.announce(channel);
  }

  orm(): Promise<Orm> {
    return this.source.orm();
  }

  once<T>(what: string, read: () => Promise<T>): Promise<T> {
    const { known } = this.source;
    if (!known) return read();
    const found = known.get(what) as Promise<T> | undefined;
    if (found) return found;
    const reading = read();
    known.set(what, reading);
    return reading;
  }

  savepoint<T>(work: () => Promise<T>): Promise<T> {
    if (!this.source.savepoint) throw new Error('A savepoint needs a transaction around it.');
    return this.source.savepoint(work);
  }
}

function refuseUnscoped(statement: Sql): void {
  if (!statement.isScoped) throw new Error(`A statement without a scope: ${statement.render().text}`);
}
