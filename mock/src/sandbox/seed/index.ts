import { withIdsFrom } from '@flexprice/server';
import { Random } from '../../answers/random.ts';
import type { Cluster } from '../cluster.ts';
import { World } from '../world.ts';
import { SeedApi } from './api.ts';
import { castOf } from './cast.ts';
import { plantCatalog } from './catalog.ts';
import { live } from './life.ts';

export interface SeedOptions {
  readonly seed: string;
  /** The present of the world when it is done. */
  readonly end: Date;
  readonly apiKey: string;
  /** Days before the present on which the company opens; customers who would have come earlier are left out. @default 371 */
  readonly days?: number;
}

/**
 * Makes a believable world in an empty, migrated database: a company that sells an LLM service, and a year of its customers'
 * lives. Nothing is written past the server, so whatever is there could have come about. The same options give the same
 * world down to its ids.
 */
export async function plantWorld(cluster: Cluster, database: string, options: SeedOptions): Promise<void> {
  const random = new Random(`ids of ${options.seed}`);
  await withIdsFrom(
    () => random.next(),
    async () => {
      const { end, apiKey } = options;
      const world = await World.start(cluster, 'seed', database, { apiKey, rateLimit: 0, now: end, frozen: true });
      try {
        await tell(world, options);
      } finally {
        await world.stop();
      }
    },
  );
}

async function tell(world: World, { seed, end, apiKey, days = 371 }: SeedOptions): Promise<void> {
  const api = new SeedApi(world.url, apiKey);
  world.clock.set(new Date(end.getTime() - days * 86_400_000));
  const catalog = await plantCatalog(api);
  const cast = castOf(seed).filter(({ since }) => since < days);
  await live({ world, api, catalog, cast, seed, end, byId: new Map() });
  await world.travel(end);
}
