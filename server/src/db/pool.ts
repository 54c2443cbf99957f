import pg from 'pg';

/** How to reach the database: what `pg.Pool` takes, apart from what this room decides itself. */
export type Connection = Pick<pg.PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>;

/** Settings of every session. */
export const SESSION =
  '-c TimeZone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000 -c lock_timeout=10000';

/**
 * A pool on the database. Sessions run in UTC, because both drivers read instants as if they did; a statement that takes
 * longer than half a minute is given up by the database itself.
 */
export function createPool(
  connection: Connection,
  options: { max?: number; onError?: (error: Error) => void } = {},
): pg.Pool {
  const pool = new pg.Pool({
    ...connection,
    max: options.max ?? 16,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    options: SESSION,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => options.onError?.(error));
  // One that breaks while it is lent, between two statements, has no listener of the pool's: the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
