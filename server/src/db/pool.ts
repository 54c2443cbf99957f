import { Socket } from 'node:net';
import pg from 'pg';

/** How to reach the database: what `pg.Pool` takes, apart from what this room decides itself. */
export type Connection = Pick<pg.PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>;

/** Settings of every session. */
export const SESSION =
  '-c TimeZone=UTC -c statement_timeout=30000 -c idle_in_transaction_session_timeout=60000 -c lock_timeout=10000';

/**
 * Writes statements without waiting for the answers to earlier ones, and those that are asked for together in one go: each
 * write wakes the database up, which costs more than most statements do.
 */
class PipelinedClient extends pg.Client {
  private readonly socket: Socket;

  constructor(config: pg.ClientConfig = {}) {
    const socket = new Socket();
    super({ ...config, pipeline: true, stream: () => socket });
    this.socket = socket;
    const ask = this.query;
    // Through any of its many signatures.
    this.query = ((...asked: Parameters<typeof ask>) => {
      this.gather();
      return ask.apply(this, asked);
    }) as typeof ask;
  }

  private gather(): void {
    if (this.socket.writableCorked > 0) return;
    this.socket.cork();
    // Runs when everything has been asked that can be asked without an answer.
    process.nextTick(() => this.socket.uncork());
  }
}

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
    Client: PipelinedClient,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', (error) => options.onError?.(error));
  // One that breaks while it is lent, between two statements, has no listener of the pool's: the next statement fails.
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
