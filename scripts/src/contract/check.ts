import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleContract } from './bundle.ts';
import { checkContract } from './checks.ts';
import { operationsOf } from './document.ts';
import { lintContract } from './lint.ts';

/** `node scripts/src/contract/check.ts [ROOT] [--out FILE]`: says everything that is wrong with the contract. */
const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const document = await bundleContract(resolve(positionals[0] ?? 'openapi/openapi.yaml'));
if (values.out) writeFileSync(values.out, `${JSON.stringify(document, null, 2)}\n`);
const faults = [...(await lintContract(document)), ...checkContract(document)];
for (const fault of faults) console.error(`  - ${fault}`);
const hooks = Object.keys(document['x-webhooks'] ?? {}).length;
console.log(
  `${operationsOf(document).length} operations, ${Object.keys(document.components.schemas).length} schemas, ${hooks} webhook events, ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;
