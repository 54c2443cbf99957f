import type { Databases } from '../../db/index.ts';
import type { EventStore } from '../store.ts';
import { Appender } from './append.ts';
import { fold } from './fold.ts';
import { count, find, findAll, list, span } from './list.ts';
import { measure } from './measure.ts';
import { Months } from './months.ts';
import { RollupRules } from './rollups/rules.ts';
import { Settler } from './rollups/settle.ts';

/**
 * Events in the server's own PostgreSQL: the engine that is there unless another is chosen.
 *
 * @param onFailure hears of work in the background that failed: it is tried again when it is wanted again
 */
export function postgresEvents(databases: Databases, onFailure: (error: unknown) => void = () => {}): EventStore {
  const rules = new RollupRules();
  const appender = new Appender(databases, rules);
  const months = new Months(databases, onFailure);
  const settler = new Settler(databases, rules, onFailure);
  return {
    append: (submissions) => appender.appendAll(submissions),
    appendWithin: (db, submission) => appender.appendScoped(db, submission),
    find,
    findAll,
    list,
    count,
    fold,
    measure: (db, queries) => measure(db, queries, settler.schedule),
    span,
    idle: () => settler.idle(),
    async close() {
      await months.close();
      await settler.close();
    },
  };
}
