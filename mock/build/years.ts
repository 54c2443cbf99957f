import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { drawBar } from '../src/bar.ts';
import { Cluster } from '../src/sandbox/cluster.ts';
import { DEFAULT_KEY, DEFAULT_SEED } from '../src/sandbox/sandbox.ts';
import { packYear } from '../src/sandbox/seed/pack.ts';
import { turnAfter, turnBefore } from '../src/sandbox/seed/turn.ts';
import { worldVersion, YEARS, yearFile } from '../src/sandbox/years.ts';

/**
 * Makes the years of the default seed that the package brings, of today and of the months to come, so that the first start of a
 * sandbox finds its own: `npm run years -w mock`, or `-- 3` for three of them. Whatever is changed in the server or the seed makes
 * them void.
 */
const count = Number(process.argv[2] ?? 8);
if (!Number.isInteger(count) || count < 1) throw new Error(`${process.argv[2]} is no number of years.`);
const version = worldVersion();

mkdirSync(YEARS, { recursive: true });
for (const name of readdirSync(YEARS)) rmSync(`${YEARS}/${name}`);
const cluster = await Cluster.start();
try {
  for (let [turn, made] = [turnBefore(new Date()), 0]; made < count; [turn, made] = [turnAfter(turn), made + 1]) {
    const file = yearFile(DEFAULT_SEED, turn);
    const progress = process.stderr.isTTY ? (share: number) => drawBar(share, file) : undefined;
    const database = `year_${made}`;
    await packYear(cluster, database, { seed: DEFAULT_SEED, turn, apiKey: DEFAULT_KEY, progress }, file);
    await cluster.drop(database);
    console.log(`${file}  ${Math.round(statSync(file).size / 1000)} kB`);
  }
  // Last: a run that was cut off leaves years that nobody takes.
  writeFileSync(`${YEARS}/version`, `${version}\n`);
} finally {
  await cluster.stop();
}
