import { backUp } from '@flexprice/server/database';
import type { Cluster } from '../cluster.ts';
import { plantYear, type YearOptions } from './index.ts';

/**
 * Makes a year as a sandbox would make it for itself, and writes it to a file, from which a sandbox restores it. The same options
 * give the same rows.
 *
 * @param database is made for it and stays
 */
export async function packYear(cluster: Cluster, database: string, options: YearOptions, file: string): Promise<void> {
  await cluster.createMigrated(database);
  await plantYear(cluster, database, options);
  await backUp(cluster.at(database), file, options.turn);
}
