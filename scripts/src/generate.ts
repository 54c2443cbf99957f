import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { artefacts, FOREIGN } from './artefacts.ts';
import { inRepository } from './paths.ts';

/** Writes `generated/` anew, without what an earlier contract left behind. */
const folder = inRepository('generated');
const files = await artefacts();
for (const entry of readdirSync(folder)) {
  if (!FOREIGN.has(entry)) rmSync(join(folder, entry), { recursive: true });
}
for (const [name, content] of files) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}
console.log(`generated/: ${files.size} files written`);
