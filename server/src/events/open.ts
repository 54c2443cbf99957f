import type { Logger } from 'pino';
import { ConfigError } from '../config.ts';
import { type Databases, sql } from '../db/index.ts';
import { clickhouseEvents } from './clickhouse/index.ts';
import { postgresEvents } from './postgres/index.ts';
import type { EventStore } from './store.ts';

/**
 * The engine that events are kept in: ClickHouse where it has an address, PostgreSQL otherwise.
 *
 * @throws ConfigError where the other engine holds events already: they would be missing from every bill
 */
export async function openEvents(databases: Databases, url: string | undefined, log: Logger): Promise<EventStore> {
  const [kept] = await databases.query<{ here: boolean; there: boolean }>(sql`
    select exists (select 1 from events) as here, exists (select 1 from event_claims) as there`);
  if (url && kept?.here) {
    throw new ConfigError(
      'EVENTS_URL',
      '…',
      'left out, because the database holds events that ClickHouse does not have',
    );
  }
  if (!url && kept?.there) {
    throw new ConfigError(
      'EVENTS_URL',
      undefined,
      'the address of the ClickHouse that holds the events of this database',
    );
  }
  if (url) {
    return clickhouseEvents(databases, url, (error) => log.warn({ err: error }, 'some events wait for ClickHouse'));
  }
  return postgresEvents(databases, (error) =>
    log.warn({ err: error }, 'work on events in the background failed, and is tried again'),
  );
}
