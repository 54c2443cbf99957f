import type { Logger } from 'pino';
import type { Principal } from './access/principal.ts';
import type { Aftermath } from './aftermath.ts';
import type { AuditEntry } from './audit/index.ts';
import type { Database, Sql } from './db/index.ts';
import type { Services } from './services.ts';

/** The audit log, for who commits in place of a request's own transaction. */
export interface Alongside {
  /** What it says about the object that the write made, or is made on. */
  readonly entry: (object: { id: string }) => AuditEntry;
  /** Writes entries of one request, or of several that are committed together. */
  readonly write: (entries: readonly AuditEntry[]) => Sql;
}

/** What a handler or a job knows besides its input. */
export interface Context {
  readonly principal: Principal;
  /** One environment of one tenant; on writes inside the request's transaction. */
  readonly db: Database;
  /** When the request was accepted, or the job was due: one instant for everything it does. */
  readonly now: Date;
  readonly requestId: string;
  readonly log: Logger;
  /** The job that is being done, when this is not a request. */
  readonly jobId?: string;
  /** Where a job that shares its transaction with others waits for them, before it takes what all servers wait for. */
  readonly barrier?: { arrive(): Promise<void> };
  /** Whether the request carries an Idempotency-Key, so that its effect must be in the request's own transaction. */
  readonly idempotent: boolean;
  /** Where a writing request leaves what must happen after its commit; jobs have none, since nobody waits for their answer. */
  readonly after?: Aftermath;
  /** Where a write has no transaction of its own: what must be committed with its effect. */
  readonly alongside?: Alongside;
  /** A header that the contract declares for an operation; jobs have none. */
  readonly header?: (name: string) => string | undefined;
  /** What outlives a request: ingest, clock, caches. */
  readonly services: Services;
}
