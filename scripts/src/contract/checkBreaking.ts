import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inRepository } from '../paths.ts';
import { inWords } from './breaking/index.ts';
import { bundleContract } from './bundle.ts';
import type { Document } from './document.ts';
import { compareVersions, judge, versionOf } from './release.ts';

/**
 * `node scripts/src/contract/checkBreaking.ts [--release]`: compares the contract with the last released document and
 * says in words what users feel. With `--release` the contract becomes the released document of its version.
 */
const { values } = parseArgs({ options: { release: { type: 'boolean' } } });
const folder = inRepository('openapi/released');
const document = await bundleContract(inRepository('openapi/openapi.yaml'));
const versions = existsSync(folder)
  ? readdirSync(folder)
      .map((name) => name.replace(/\.json$/, ''))
      .sort(compareVersions)
  : [];
const last = versions.at(-1);
const released = last ? (JSON.parse(readFileSync(join(folder, `${last}.json`), 'utf8')) as Document) : document;
const { changes, faults } = judge(released, document, readFileSync(inRepository('openapi/CHANGELOG.md'), 'utf8'));
for (const change of changes) console.log(inWords(change));
if (values.release) {
  const version = versionOf(document);
  if (versions.includes(version)) faults.push(`${version} is released already; raise info.version`);
  if (faults.length === 0) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${version}.json`), `${JSON.stringify(document)}\n`);
    console.log(`openapi/released/${version}.json written`);
  }
}
for (const fault of faults) console.error(`  - ${fault}`);
const breaking = changes.filter((change) => change.breaking).length;
console.log(`since ${last ?? 'the beginning'}: ${breaking} breaking and ${changes.length - breaking} other changes`);
process.exitCode = faults.length > 0 ? 1 : 0;
