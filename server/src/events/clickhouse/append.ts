import { randomUUID } from 'node:crypto';
import { type Database, type Databases, raw, type Scope, scoped } from '../../db/index.ts';
import { parseExact } from '../../http/body.ts';
import { type EventKey, type Incoming, inOrder, latest, notStored } from '../arriving.ts';
import type { IngestStatus, StoredEvent, Submission } from '../event.ts';
import { microsOf } from '../micros.ts';
import { type Batch, claim, parkedEvents } from './claims.ts';
import type { Delivery } from './delivery.ts';
import { meaningText, type Values, valuesOf } from './row.ts';

type FindAll = (db: Database, ids: readonly string[]) => Promise<StoredEvent[]>;

/** Stores events: claims their ids in PostgreSQL, and brings those to ClickHouse whose ids were nobody's. */
export class Appender {
  private readonly databases: Databases;
  private readonly delivery: Delivery;
  private readonly findAll: FindAll;

  /** @param findAll the events of some ids that are in ClickHouse */
  constructor(databases: Databases, delivery: Delivery, findAll: FindAll) {
    this.databases = databases;
    this.delivery = delivery;
    this.findAll = findAll;
  }

  /** Stores the submissions of any scopes; their events are in ClickHouse when it returns. */
  async appendAll(submissions: readonly Submission[]): Promise<IngestStatus[][]> {
    const { batch, incoming } = batched(submissions);
    const name = incoming.some(({ event }) => event.rejected) ? 'events_claim_and_tell' : 'events_claim';
    const run = (statement: Parameters<Databases['query']>[0]) => this.databases.query<EventKey>(statement, name);
    const claimed = await claim(run, batch, incoming, false, raw('true'));
    if (claimed.length > 0) await this.delivery.bring(batch, claimed);
    return this.statuses(submissions, batch.scopes, incoming, claimed, async (scope, ids) => {
      // Whoever is told that an event is known may rely on finding it.
      await this.delivery.bringParked({ kind: 'of ids', scope, ids });
      return this.databases.reader(scope);
    });
  }

  /**
   * Claims the ids in the caller's transaction. The events follow after its commit: were it rolled back, there would have to
   * be nothing of them in ClickHouse.
   */
  async appendWithin(
    db: Database,
    submission: Submission,
    afterCommit: (work: () => Promise<void>) => void,
  ): Promise<IngestStatus[]> {
    const { batch, incoming } = batched([submission]);
    const claimed = await claim(
      (statement) => db.query(statement),
      batch,
      incoming,
      true,
      scoped(db.scope, 'incoming'),
    );
    // What is parked then is what was committed: a savepoint may have undone this.
    if (claimed.length > 0) afterCommit(() => this.delivery.bringParked({ kind: 'batch', id: batch.id }));
    const [statuses] = await this.statuses([submission], batch.scopes, incoming, claimed, async (scope, ids) => {
      afterCommit(() => this.delivery.bringParked({ kind: 'of ids', scope, ids }));
      // Not through another connection: whoever holds one must not wait for a second.
      return db;
    });
    return statuses ?? [];
  }

  private async statuses(
    submissions: readonly Submission[],
    scopes: readonly Scope[],
    incoming: readonly Incoming[],
    claimed: readonly EventKey[],
    reading: (scope: Scope, ids: readonly string[]) => Promise<Database>,
  ): Promise<IngestStatus[][]> {
    const statuses = submissions.map(({ events }) => Array<IngestStatus>(events.length).fill('accepted'));
    if (claimed.length === incoming.length) return statuses;
    const known = notStored(incoming, claimed, scopes);
    for (const [index, scope] of scopes.entries()) {
      const own = known.filter((one) => one.scope === index + 1);
      if (own.length === 0) continue;
      const ids = [...new Set(own.map(({ event }) => event.id))];
      const stored = await this.knownValues(await reading(scope, ids), ids);
      for (const { event, submission, position } of own) {
        const status = isSame(valuesOf(event.row), stored.get(event.id)) ? 'duplicate' : 'conflicting';
        (statuses[submission] as IngestStatus[])[position] = status;
      }
    }
    return statuses;
  }

  /** What is stored under ids. A batch is parked until ClickHouse has it, so what is not parked is there. */
  private async knownValues(db: Database, ids: readonly string[]): Promise<Map<string, Compared>> {
    const parked = await parkedEvents(db, ids);
    const known = new Map(parked.map(({ id, row }) => [id, comparedValues(valuesOf(row))]));
    const others = await this.findAll(
      db,
      ids.filter((id) => !known.has(id)),
    );
    for (const event of others) known.set(event.id, comparedEvent(event));
    return known;
  }
}

function batched(submissions: readonly Submission[]): { batch: Batch; incoming: Incoming[] } {
  const { incoming, scopes } = inOrder(submissions);
  const content = `[${incoming.map(({ scope, event }) => `[${scope},${event.row}]`).join(',')}]`;
  return { batch: { id: randomUUID(), scopes, receivedAt: latest(submissions), content }, incoming };
}

/** What must be the same of two events with one id. */
interface Compared {
  readonly micros: bigint;
  /** Everything else. */
  readonly rest: string;
}

const rest = (name: string, customer: string, customerId: string, source: string, properties: string): string =>
  JSON.stringify([name, customer, customerId, source, properties]);

const comparedEvent = (event: StoredEvent): Compared => ({
  micros: event.micros,
  rest: rest(
    event.event_name,
    event.external_customer_id,
    event.customer_id,
    event.source,
    meaningText(parseExact(event.properties)),
  ),
});

const comparedValues = ([, name, customer, customerId, time, , source, properties]: Values): Compared => ({
  micros: microsOf(time),
  rest: rest(name, customer, customerId, source, meaningText(properties)),
});

/** A time that was not sent is not compared: the sender cannot know which one was taken. */
function isSame(sent: Values, stored: Compared | undefined): boolean {
  if (!stored) return false;
  const { micros, rest } = comparedValues(sent);
  return rest === stored.rest && (!sent[5] || micros === stored.micros);
}
