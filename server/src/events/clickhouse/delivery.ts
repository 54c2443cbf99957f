import type { Scope, SystemDatabase } from '../../db/index.ts';
import { parseExact } from '../../http/body.ts';
import type { EventKey } from '../arriving.ts';
import { type Batch, batchOf, claimsOf, forgetBatch, type Parked, parked } from './claims.ts';
import type { ClickHouse } from './client.ts';
import { rowOf, type Values } from './row.ts';

/** Batches that old were left behind: by a server that died, by a ClickHouse that did not answer, by a job. */
const LEFT_BEHIND_SECONDS = 10;
const EVERY = 5_000;

/**
 * Brings batches from PostgreSQL to ClickHouse. Anybody may bring any batch, as often as they like: its events are what was
 * committed with their ids, so every time the same rows arrive, and copies count once.
 */
export class Delivery {
  private readonly databases: SystemDatabase;
  private readonly clickhouse: ClickHouse;
  private readonly onFailure: (error: unknown) => void;
  private readonly timer: NodeJS.Timeout;
  private sweeping: Promise<void> | undefined;

  constructor(databases: SystemDatabase, clickhouse: ClickHouse, onFailure: (error: unknown) => void) {
    this.databases = databases;
    this.clickhouse = clickhouse;
    this.onFailure = onFailure;
    this.timer = setInterval(() => this.sweep(), EVERY).unref();
  }

  /**
   * Stores the events of a batch that it has the ids of. The caller knows its claims to be committed.
   *
   * @throws ApiError `service_unavailable`: the batch stays parked
   */
  async bring(batch: Batch, claims: readonly EventKey[]): Promise<void> {
    const open = new Set(claims.map(keyOf));
    const rows: unknown[][] = [];
    for (const [number, ...values] of parseExact(batch.content) as [number, ...Values][]) {
      const scope = batch.scopes[number - 1] as Scope;
      // Of two with one id the first is meant.
      if (open.delete(keyOf({ environment_id: scope.environmentId, id: values[0] })))
        rows.push(rowOf(values, scope, batch.receivedAt));
    }
    await this.clickhouse.insert(rows, batch.id);
    await forgetBatch(this.databases, batch.id);
  }

  /** Brings what is parked. */
  async bringParked(which: Parked): Promise<void> {
    for (const row of await parked(this.databases, which)) {
      const batch = batchOf(row);
      await this.bring(batch, await claimsOf(this.databases, batch));
    }
  }

  /** Brings what was left behind, in the background. */
  sweep(): void {
    this.sweeping ??= this.bringParked({ kind: 'older than', seconds: LEFT_BEHIND_SECONDS })
      .catch(this.onFailure)
      .finally(() => {
        this.sweeping = undefined;
      });
  }

  async idle(): Promise<void> {
    await this.sweeping;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.sweeping;
  }
}

const keyOf = ({ environment_id, id }: EventKey): string => `${environment_id} ${id}`;
