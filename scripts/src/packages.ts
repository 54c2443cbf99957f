import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { inRepository } from './paths.ts';

/** `npm run packages` packs what has been built into `packages/`, and says how to install it. */
const folder = inRepository('packages');
mkdirSync(folder, { recursive: true });
const built = ['sdk/typescript/dist', 'mock/dist'].map((path) => inRepository(path));
const output = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, ...built], { encoding: 'utf8' });
for (const name of output.trim().split('\n')) console.log(`npm install ${folder}/${name}`);
