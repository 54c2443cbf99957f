import { LRUCache } from 'lru-cache';
import { Announcements, type Connection, type Database } from '../db/index.ts';
import { SETTINGS_CHANNEL, settingOf } from '../resources/settings/index.ts';
import { isListenedFor } from '../resources/webhooks/index.ts';

/** What an environment's settings and endpoints say about events that come in. */
export interface IntakeRules {
  /** Customers whose events are taken in; undefined: everybody's. */
  readonly allowed: ReadonlySet<string> | undefined;
  /** Whether customers that nobody knows are made. */
  readonly makesCustomers: boolean;
  /** Whether an endpoint wants to hear of events that count for nothing. */
  readonly tellsRejections: boolean;
}

/**
 * Knows the rules of each environment without asking the database for every event: it announces every change of them, so
 * all replicas follow at once. While announcements cannot be heard nothing is remembered.
 */
export class IntakeRulebook {
  private readonly known = new LRUCache<string, IntakeRules>({ max: 10_000, ttl: 300_000 });
  /** Environments whose settings or endpoints a transaction of this server is changing: nothing about them is remembered. */
  private readonly changing = new LRUCache<string, true>({ max: 10_000, ttl: 60_000 });
  private readonly announcements: Announcements;
  /** How many announcements were heard: what was read before the last one may be out of date. */
  private heard = 0;

  constructor(connection: Connection) {
    this.announcements = new Announcements(connection, SETTINGS_CHANNEL, {
      heard: (environmentId) => {
        this.heard += 1;
        this.known.delete(environmentId);
      },
      missed: () => {
        this.heard += 1;
        this.known.clear();
      },
    });
  }

  start(): Promise<void> {
    return this.announcements.start();
  }

  close(): Promise<void> {
    return this.announcements.close();
  }

  /** Whoever asks this server right after the answer to a change gets what was changed. */
  distrust(environmentId: string): void {
    this.changing.set(environmentId, true);
    this.known.delete(environmentId);
  }

  async of(db: Database): Promise<IntakeRules> {
    const { environmentId } = db.scope;
    const known = this.known.get(environmentId);
    if (known) return known;
    const { heard } = this;
    const filter = await settingOf(db, 'event_ingestion_filter');
    const { actions } = await settingOf(db, 'customer_onboarding');
    const rules = {
      allowed: filter.enabled ? new Set(filter.allowed_external_customer_ids) : undefined,
      makesCustomers: actions[0]?.action === 'create_customer',
      tellsRejections: await isListenedFor(db, 'event.rejected'),
    };
    if (heard === this.heard && this.announcements.isListening && !this.changing.has(environmentId)) {
      this.known.set(environmentId, rules);
    }
    return rules;
  }
}
