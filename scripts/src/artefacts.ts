import { bundleContract } from './contract/bundle.ts';
import { emitErrors } from './emit/errors.ts';
import { emitExamples } from './emit/examples.ts';
import { emitMock } from './emit/mock.ts';
import { emitOperations } from './emit/operations.ts';
import { emitRoutes } from './emit/routes.ts';
import { emitSdk } from './emit/sdk.ts';
import { emitTypes } from './emit/types.ts';
import { emitValidators } from './emit/validators.ts';
import { inRepository } from './paths.ts';

/** Everything that is derived from the contract: path below `generated/` and content. */
export async function artefacts(): Promise<Map<string, string>> {
  const document = await bundleContract(inRepository('openapi/openapi.yaml'));
  const files = new Map<string, string>([
    ['openapi.json', `${JSON.stringify(document, null, 1)}\n`],
    ...(await emitTypes(document)),
    ['operations.ts', emitOperations(document)],
    ['errors.ts', emitErrors(document)],
    ['examples.json', emitExamples(document)],
  ]);
  for (const [name, content] of Object.entries(emitRoutes(document))) files.set(`routes/${name}`, content);
  for (const [name, content] of Object.entries(emitSdk(document))) files.set(`sdk/${name}`, content);
  for (const [name, content] of Object.entries(emitMock(document))) files.set(`mock/${name}`, content);
  for (const [name, content] of Object.entries(emitValidators(document))) files.set(`validators/${name}`, content);
  return files;
}

/** Folders of `generated/` that are not derived from the contract. */
export const FOREIGN = new Set(['package.json', 'README.md', 'prisma', 'node_modules']);
