import { LRUCache } from 'lru-cache';
import { type Scope, type SystemDatabase, scoped, sql } from '../../../db/index.ts';
import type { MeteringRule } from '../../compiled.ts';
import { isRollable, type Series, seriesOf } from './series.ts';

/** How long it may take until new meters are rolled up as events arrive. Until then their hours are read from the events. */
const REMEMBERED = 2000;

type SeriesByName = ReadonlyMap<string, readonly Series[]>;

type Queries = Pick<SystemDatabase, 'query'>;

/** The series of the meters in use, by environment. What is remembered may be old: that costs time when reading, never truth. */
export class RollupRules {
  private readonly known = new LRUCache<string, Promise<SeriesByName>>({ max: 1000, ttl: REMEMBERED });

  /**
   * By event name.
   *
   * @param db where to look; whoever holds a connection must look through that one and not wait for another
   */
  of(scope: Scope, db: Queries): Promise<SeriesByName> {
    let found = this.known.get(scope.environmentId);
    if (!found) {
      found = load(scope, db);
      found.catch(() => this.known.delete(scope.environmentId));
      this.known.set(scope.environmentId, found);
    }
    return found;
  }
}

async function load(scope: Scope, db: Queries): Promise<SeriesByName> {
  const rules = await db.query<MeteringRule>(sql`
    select event_name, aggregation, filters from meters where ${scoped(scope)} and status = 'published'`);
  const byName = new Map<string, Map<string, Series>>();
  for (const rule of rules.filter(isRollable)) {
    const series = seriesOf(scope, rule);
    const name = rule.event_name.trim();
    byName.set(name, (byName.get(name) ?? new Map()).set(series.id, series));
  }
  return new Map(Array.from(byName, ([name, series]) => [name, [...series.values()]]));
}
