import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunReport } from '../src/runner/run.ts';
import { CONTENDERS, installPeers } from './contenders.ts';
import { measure, type Row, startOnce } from './measure.ts';

/**
 * `npm run bench --workspace mock`: how long each mock takes to start and how many requests it answers, what msw costs per call, and
 * how long a contract run of our server takes; in one run on one machine. autocannon shares the processors with what it
 * measures, and so may others: compare rows and not runs, and trust processor times more than rates.
 *
 * Names on the command line choose rows: `node bench/mock.bench.ts sandbox Prism msw contract`.
 */
const chosen = process.argv.slice(2);
const isChosen = (name: string) => chosen.length === 0 || chosen.some((text) => name.includes(text));
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const NODE = ['--conditions=flexprice-source'];
const tell = (line: string) => console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);

const servers: Record<string, Row> = {};
if (CONTENDERS.some(({ name }) => name.endsWith('CLI') && isChosen(name))) installPeers();
for (const contender of CONTENDERS.filter(({ name }) => isChosen(name))) {
  const { name } = contender;
  tell(name);
  try {
    // The world of a sandbox is made once a day, and that is not its start.
    if (name.startsWith('sandbox')) await startOnce(contender);
    servers[name] = await measure(contender);
  } catch (error) {
    servers[name] = { 'start ms': (error as Error).message };
  }
}
if (Object.keys(servers).length > 0) console.table(servers);

if (isChosen('msw')) {
  const script = here('./msw.ts');
  const run = (...args: string[]) => execFileSync(process.execPath, [...NODE, script, ...args], { encoding: 'utf8' });
  const calls: Record<string, Row> = {};
  for (const name of run().trim().split('\n')) {
    tell(name);
    calls[name] = JSON.parse(run(name)) as Row;
  }
  console.table(calls);
}

if (isChosen('contract')) {
  tell('contract run of our server');
  const folder = mkdtempSync(join(tmpdir(), 'flexprice-bench-'));
  const file = join(folder, 'report.json');
  const args = [...NODE, here('../build/contractOfOurs.ts'), 'server', '--quiet', '--report', `json=${file}`];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The contract run ended with ${status}. ${stderr}`);
  const { seconds, requests, coverage } = JSON.parse(readFileSync(file, 'utf8')) as RunReport;
  rmSync(folder, { recursive: true });
  console.table({ 'contract run': { seconds, requests, operations: coverage.succeeded.seen } });
}
