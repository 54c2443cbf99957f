import type { World } from '../world.ts';
import { SeedApi } from './api.ts';
import { castOf } from './cast.ts';
import { plantCatalog } from './catalog.ts';
import { live } from './life.ts';

export interface SeedOptions {
  readonly seed: string;
  /** The present of the world when it is done. */
  readonly end: Date;
  readonly apiKey: string;
}

/** Days before the present on which the company opens. */
const OPENING = 371;

/**
 * Makes a believable world through the API: a company that sells an LLM service, and a year of its customers' lives. Nothing
 * is written past the server, so whatever is there could have come about.
 */
export async function plantWorld(world: World, { seed, end, apiKey }: SeedOptions): Promise<void> {
  const api = new SeedApi(world.url, apiKey);
  world.clock.set(new Date(end.getTime() - OPENING * 86_400_000));
  const catalog = await plantCatalog(api);
  await live({ world, api, catalog, cast: castOf(seed), seed, end, byId: new Map() });
  await world.travel(end);
}
