import { homedir } from 'node:os';
import { join } from 'node:path';
import { worldVersion } from './years.ts';

/** Where seeded databases wait for the next start. */
export function cacheFolder(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'flexprice-mock', worldVersion());
}
