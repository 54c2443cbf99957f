import { readFileSync } from 'node:fs';
import { inRepository } from '../paths.ts';
import { type Lockfile, lockFaults, type Manifest, manifestFaults } from './faults.ts';

const read = <T>(path: string): T => JSON.parse(readFileSync(inRepository(path), 'utf8')) as T;

/** `npm run check:dependencies`: licences, versions and origin of every package that is installed, from the lock file. */
const root = read<Manifest & { workspaces: string[] }>('package.json');
const manifests = ['package.json', ...root.workspaces.map((folder) => `${folder}/package.json`)];
const lock = read<Lockfile>('package-lock.json');
const faults = [...lockFaults(lock, root), ...manifests.flatMap((path) => manifestFaults(path, read<Manifest>(path)))];
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`${Object.keys(lock.packages).length} packages: licences allowed, versions exact, none given up`);
