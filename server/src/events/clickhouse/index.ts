import type { Database, Databases } from '../../db/index.ts';
import type { EventStore } from '../store.ts';
import { Appender } from './append.ts';
import { ClickHouse } from './client.ts';
import { Delivery } from './delivery.ts';
import { fold } from './fold.ts';
import { count, findAll, list, span } from './list.ts';
import { measure } from './measure.ts';
import { type Reading, readingFor } from './reading.ts';

/**
 * Events in ClickHouse, their ids in PostgreSQL.
 *
 * @param url `http://user:password@host:8123/database`; database and table are made where they are not there
 * @param onFailure hears of batches that did not come through in the background: they are tried again
 * @throws ApiError `service_unavailable` when ClickHouse does not answer
 */
export async function clickhouseEvents(
  databases: Databases,
  url: string,
  onFailure: (error: unknown) => void = () => {},
): Promise<EventStore> {
  const clickhouse = new ClickHouse(url);
  await clickhouse.prepare();
  const reading =
    <Rest extends unknown[], T>(read: (events: Reading, db: Database, ...rest: Rest) => Promise<T>) =>
    async (db: Database, ...rest: Rest): Promise<T> =>
      read(await readingFor(clickhouse, db), db, ...rest);
  const all = reading(findAll);
  const delivery = new Delivery(databases, clickhouse, onFailure);
  const appender = new Appender(databases, delivery, all);
  delivery.sweep();
  return {
    append: (submissions) => appender.appendAll(submissions),
    appendWithin: (db, submission, afterCommit) => appender.appendWithin(db, submission, afterCommit),
    find: async (db, id) => (await all(db, [id]))[0],
    findAll: all,
    list: reading(list),
    count: reading(count),
    fold: reading(fold),
    measure: reading(measure),
    span: reading(span),
    idle: () => delivery.idle(),
    async close() {
      await delivery.close();
      await clickhouse.close();
    },
  };
}
