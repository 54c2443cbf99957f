import pg from 'pg';
import type { Connection } from './pool.ts';

/** What a listener does with what it hears. */
export interface AnnouncementListener {
  /** Something was announced. */
  heard(payload: string): void;
  /** Announcements may have been missed: after a lost connection, and once more when they can be heard again. */
  missed(): void;
}

const RETRY = 1000;

/** Hears what the database announces (`notify`) on one channel, over a connection of its own that is made again when lost. */
export class Announcements {
  private readonly connection: Connection;
  private readonly channel: string;
  private readonly listener: AnnouncementListener;
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private closed = false;

  constructor(connection: Connection, channel: string, listener: AnnouncementListener) {
    this.connection = connection;
    this.channel = channel;
    this.listener = listener;
  }

  /** Whether announcements are heard right now. */
  get isListening(): boolean {
    return this.client !== undefined;
  }

  /** Resolves when listening, or when the first try failed and a later one is due. */
  async start(): Promise<void> {
    const client = new pg.Client(this.connection);
    const lost = () => this.lose(client);
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload = '' }) => this.listener.heard(payload));
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.channel)}`);
      this.client = client;
      this.listener.missed();
    } catch {
      lost();
    }
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.retry);
    const { client } = this;
    this.client = undefined;
    client?.removeAllListeners();
    await client?.end().catch(() => {});
  }

  private lose(client: pg.Client): void {
    if (this.client !== client && this.client !== undefined) return;
    this.client = undefined;
    this.listener.missed();
    client.removeAllListeners();
    // A broken connection may report its end once more, to nobody.
    client.on('error', () => {});
    void client.end().catch(() => {});
    if (this.closed || this.retry) return;
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.start();
    }, RETRY).unref();
  }
}
