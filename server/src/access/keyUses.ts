import { LRUCache } from 'lru-cache';
import { type SystemDatabase, sql } from '../db/index.ts';

/** A key's use is written down at most once in this many milliseconds: what is shown is right to the minute. */
const EVERY = 60_000;
/** Milliseconds in which uses are gathered for one statement. */
const GATHERED = 1000;

/** Writes down when keys were last used, beside the requests and not within them: none waits for it or fails with it. */
export class KeyUses {
  private readonly database: SystemDatabase;
  private readonly onFailure: (error: unknown) => void;
  private readonly noted = new LRUCache<string, number>({ max: 10_000 });
  private waiting = new Map<string, Date>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(database: SystemDatabase, onFailure: (error: unknown) => void) {
    this.database = database;
    this.onFailure = onFailure;
  }

  note(keyId: string, now: Date): void {
    const at = now.getTime();
    // A clock of a test may have been set back.
    if (Math.abs(at - (this.noted.get(keyId) ?? Number.NEGATIVE_INFINITY)) < EVERY) return;
    this.noted.set(keyId, at);
    this.waiting.set(keyId, now);
    this.timer ??= setTimeout(() => this.write(), GATHERED).unref();
  }

  /** Writes what is still waiting. */
  async close(): Promise<void> {
    this.write();
    await this.writing;
  }

  private write(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const uses = this.waiting;
    if (uses.size === 0) return;
    this.waiting = new Map();
    this.writing = this.writing.then(() => this.send(uses)).catch(this.onFailure);
  }

  private async send(uses: ReadonlyMap<string, Date>): Promise<void> {
    await this.database.query(sql`
      update secrets set last_used_at = uses.at
      from unnest(${[...uses.keys()]}::text[], ${[...uses.values()]}::timestamptz[]) as uses (id, at)
      where secrets.id = uses.id and (secrets.last_used_at is null or secrets.last_used_at < uses.at)`);
  }
}
