import type { Databases } from '../../db/index.ts';
import type { EventStore } from '../store.ts';
import { appendAll, appendScoped } from './append.ts';
import { fold } from './fold.ts';
import { count, find, list, span } from './list.ts';
import { measure } from './measure.ts';

/** Events in the server's own PostgreSQL: the engine that is there unless another is chosen. */
export function postgresEvents(databases: Databases): EventStore {
  return {
    append: (submissions) => appendAll(databases, submissions),
    appendWithin: appendScoped,
    find,
    list,
    count,
    fold,
    measure,
    span,
  };
}
