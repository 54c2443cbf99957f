import { withIdsFrom } from '@flexprice/server';
import { Random } from '../../answers/random.ts';
import type { Cluster } from '../cluster.ts';
import { World } from '../world.ts';
import { SeedApi } from './api.ts';
import { castOf } from './cast.ts';
import { findCatalog, plantCatalog } from './catalog.ts';
import { findCustomers, live } from './life.ts';
import { DAY, turnBefore } from './turn.ts';

interface Planting {
  readonly seed: string;
  readonly apiKey: string;
  /** Told how much of it is done, from 0 to 1. */
  readonly progress?: ((share: number) => void) | undefined;
}

export interface YearOptions extends Planting {
  /** Where the year ends: see turn.ts. */
  readonly turn: Date;
  /** Days before the turn on which the company opens; customers who would have come earlier are left out. @default 371 */
  readonly days?: number | undefined;
}

/**
 * Makes a believable world in an empty, migrated database: a company that sells an LLM service, and a year of its customers'
 * lives, up to a turn. Nothing is written past the server, so whatever is there could have come about. The same
 * options give the same world down to its ids.
 */
export async function plantYear(cluster: Cluster, database: string, options: YearOptions): Promise<void> {
  const { seed, turn, days = 371, progress } = options;
  const opening = new Date(turn.getTime() - days * DAY);
  await inWorld(cluster, database, { ...options, ids: seed, now: opening }, async (world, api) => {
    const catalog = await plantCatalog(api);
    const cast = castOf(seed).filter(({ since }) => since < days);
    await live({ world, api, catalog, cast, seed, turn, byId: new Map(), progress }, days, 0);
  });
}

export interface WeeksOptions extends Planting {
  /** The present of the world when it is done: a midnight. */
  readonly end: Date;
}

/** Lets a world that {@link plantYear} made live on until the present: some weeks. */
export async function plantWeeks(cluster: Cluster, database: string, options: WeeksOptions): Promise<void> {
  const { seed, end, progress } = options;
  const turn = turnBefore(end);
  const days = Math.round((end.getTime() - turn.getTime()) / DAY);
  const ids = `${seed} until ${end.toISOString().slice(0, 10)}`;
  await inWorld(cluster, database, { ...options, ids, now: turn }, async (world, api) => {
    const all = castOf(seed, days);
    const byId = await findCustomers(api, all);
    // Whoever would have come before the company opened never came.
    const cast = all.filter((who) => who.since < 0 || [...byId.values()].includes(who));
    await live({ world, api, catalog: await findCatalog(api), cast, seed, turn, byId, progress }, 0, -days);
  });
}

/** Starts the server with ids that depend on a text alone, has something told to it, and stops it. */
async function inWorld(
  cluster: Cluster,
  database: string,
  { apiKey, ids, now }: Planting & { readonly ids: string; readonly now: Date },
  tell: (world: World, api: SeedApi) => Promise<void>,
): Promise<void> {
  const random = new Random(`ids of ${ids}`);
  await withIdsFrom(
    () => random.next(),
    async () => {
      const world = await World.start(cluster, 'seed', database, { apiKey, rateLimit: 0, now, frozen: true });
      try {
        await tell(world, new SeedApi(world.url, apiKey, `req_seed_${now.getTime().toString(36)}`));
        // What was told last is dispatched too, and not only where there was time for it.
        await world.travel(world.clock.now());
      } finally {
        await world.stop();
      }
    },
  );
}
