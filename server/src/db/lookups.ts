import { Socket } from 'node:net';
import pg from 'pg';
import { askAgain, isUnreachable } from './failure.ts';
import { type Connection, SESSION } from './pool.ts';

/** Two, so that one that breaks takes only half of the look-ups along; more are not faster. */
const LANES = 2;

interface Lane {
  readonly client: pg.Client;
  readonly socket: Socket;
}

/**
 * Connections for statements that find a row by its key. Statements are written to them without waiting for the answers
 * to earlier ones, and those of requests that came in together are written together. That is half the work of borrowing
 * a connection for each. Answers come in order, so whatever is slow holds up all that was asked after it.
 */
export class Lookups {
  private readonly connection: Connection;
  private readonly onError: (error: Error) => void;
  private readonly lanes: (Promise<Lane> | undefined)[] = Array.from({ length: LANES });
  private current = 0;

  constructor(connection: Connection, onError: (error: Error) => void) {
    this.connection = connection;
    this.onError = onError;
  }

  query<Row extends object>(name: string, statement: { text: string; values: unknown[] }): Promise<Row[]> {
    return askAgain(() => this.ask<Row>(name, statement));
  }

  private async ask<Row extends object>(name: string, statement: { text: string; values: unknown[] }): Promise<Row[]> {
    const lane = this.current;
    this.lanes[lane] ??= this.open(lane);
    const opened = this.lanes[lane];
    const { client, socket } = await opened;
    if (socket.writableCorked === 0) {
      socket.cork();
      // Runs when everything that came in by now has been looked at.
      setImmediate(() => {
        socket.uncork();
        this.current = (lane + 1) % LANES;
      });
    }
    try {
      return (await client.query<Row>({ name, ...statement })).rows;
    } catch (error) {
      // The failure can be told before the loss of the connection is: nobody else shall be sent there.
      if (isUnreachable(error) && this.lanes[lane] === opened) this.lanes[lane] = undefined;
      throw error;
    }
  }

  async close(): Promise<void> {
    const lanes = await Promise.allSettled(this.lanes.splice(0));
    await Promise.allSettled(lanes.map((lane) => (lane.status === 'fulfilled' ? lane.value?.client.end() : undefined)));
  }

  private open(lane: number): Promise<Lane> {
    const socket = new Socket();
    const client = new pg.Client({
      ...this.connection,
      pipeline: true,
      stream: () => socket,
      connectionTimeoutMillis: 10_000,
      options: SESSION,
    });
    const opened = client.connect().then(() => ({ client, socket }));
    // What is lost is opened anew by whoever asks next.
    const forget = () => {
      if (this.lanes[lane] === opened) this.lanes[lane] = undefined;
    };
    opened.catch(forget);
    client.on('end', forget);
    client.on('error', (error) => {
      forget();
      this.onError(error);
    });
    return opened;
  }
}
