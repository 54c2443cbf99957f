import { type ClickHouseClient, ClickHouseError, createClient } from '@clickhouse/client';
import type { Sql } from '../../db/index.ts';
import { ApiError } from '../../errors.ts';
import { traced } from '../../tracing/index.ts';
import { written } from './statement.ts';
import { COLUMN_NAMES, identifier, tableOf } from './table.ts';

/** Milliseconds for one statement. */
const PATIENCE = 60_000;

const SETTINGS = {
  // Copies of one event count once, in whatever parts they are.
  final: 1,
  do_not_merge_across_partitions_select_final: 1,
  // Thousands of windows or customers are written out.
  max_query_size: '64000000',
  max_ast_elements: '4000000',
  max_expanded_ast_elements: '4000000',
  output_format_json_quote_64bit_integers: 1,
  output_format_json_quote_decimals: 1,
} as const;

/** The door to ClickHouse. */
export class ClickHouse {
  /** Name of the table of events, ready for a statement. */
  readonly table: string;
  private readonly client: ClickHouseClient;
  private readonly database: string;

  /** @param url `http://user:password@host:8123/database` */
  constructor(url: string) {
    const { origin, username, password, pathname } = new URL(url);
    this.database = decodeURIComponent(pathname.slice(1)) || 'flexprice';
    this.table = `${identifier(this.database)}.events`;
    this.client = createClient({
      url: origin,
      username: decodeURIComponent(username) || 'default',
      password: decodeURIComponent(password),
      application: 'flexprice',
      request_timeout: PATIENCE,
      max_open_connections: 32,
      keep_alive: { enabled: true, idle_socket_ttl: 2000 },
      // Failures are told where they are handled.
      log: { level: 127 },
    });
  }

  /** Makes the database and its table where they are not there. */
  async prepare(): Promise<void> {
    await this.command(`create database if not exists ${identifier(this.database)}`);
    await this.command(tableOf(this.table));
  }

  /**
   * Rows of a statement that keeps to a scope (see `scoped`).
   *
   * @throws ApiError `service_unavailable` when ClickHouse does not answer
   */
  async query<Row extends object>(statement: Sql): Promise<Row[]> {
    const rows: Row[] = [];
    for await (const page of this.pages<Row>(statement)) rows.push(...page);
    return rows;
  }

  /** The same for more rows than memory should hold at once. */
  async *pages<Row extends object>(statement: Sql): AsyncGenerator<Row[]> {
    if (!statement.isScoped) throw new Error(`A statement without a scope: ${written(statement)}`);
    const answer = await this.ask('select', () =>
      this.client.query({ query: written(statement), format: 'JSONEachRow', clickhouse_settings: SETTINGS }),
    );
    for await (const rows of answer.stream<Row>()) yield rows.map((row) => row.json());
  }

  /**
   * Stores rows, on disk when it returns.
   *
   * @param token of two inserts with one token ClickHouse leaves out the second, as long as it remembers the first
   */
  async insert(rows: readonly (readonly unknown[])[], token: string): Promise<void> {
    if (rows.length === 0) return;
    await this.ask('insert', () =>
      this.client.insert({
        table: this.table,
        columns: COLUMN_NAMES,
        values: rows,
        format: 'JSONCompactEachRow',
        clickhouse_settings: {
          async_insert: 0,
          insert_deduplicate: 1,
          insert_deduplication_token: token,
          // Late events of many months may come together.
          max_partitions_per_insert_block: '0',
        },
      }),
    );
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async command(query: string): Promise<void> {
    await this.ask('prepare', () => this.client.command({ query }));
  }

  private async ask<T>(step: string, work: () => Promise<T>): Promise<T> {
    try {
      return await traced(`clickhouse ${step}`, { 'db.system.name': 'clickhouse' }, work);
    } catch (cause) {
      // What ClickHouse says is a mistake of ours; that it says nothing is a matter of time.
      if (cause instanceof ClickHouseError) throw cause;
      throw new ApiError('service_unavailable', 'The store of events does not answer. Send again in a moment.', {
        cause,
        headers: { 'Retry-After': '1' },
      });
    }
  }
}
