import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { artefacts, FOREIGN } from './artefacts.ts';
import { inRepository } from './paths.ts';

/** Fails when `generated/` is not exactly what the contract gives, and names every file that differs. */
const folder = inRepository('generated');
const files = await artefacts();
const differing = [...files].filter(([name, content]) => {
  const file = join(folder, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== content;
});
const surplus = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
  .filter((name) => !FOREIGN.has(name.split('/')[0] ?? '') && !files.has(name));
for (const [name] of differing) console.error(`generated/${name} does not match openapi/`);
for (const name of surplus) console.error(`generated/${name} is no longer made from openapi/`);
if (differing.length + surplus.length > 0) {
  console.error('Run `npm run generate` and commit the result.');
  process.exitCode = 1;
} else {
  console.log(`generated/: ${files.size} files match openapi/`);
}
