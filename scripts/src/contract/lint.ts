import { createConfig, lintFromString } from '@redocly/openapi-core';
import type { Document } from './document.ts';

/** Runs Redocly's own rules over the finished document. Returns one sentence per problem, warnings included. */
export async function lintContract(document: Document): Promise<string[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      // The first server is the one that people start on their own machine.
      'no-server-example.com': 'off',
      // Some ids share a segment with a fixed word (`/prices/{id}`, `/prices/units`): the fixed word wins, by protocol.
      'no-ambiguous-paths': 'off',
      // Examples are validated by checks.ts, which knows what `nullable` beside `allOf` means.
      'no-invalid-media-type-examples': 'off',
    },
  });
  const problems = await lintFromString({ source: JSON.stringify(document), absoluteRef: 'openapi.json', config });
  return problems.map((problem) => `${problem.location[0]?.pointer ?? ''} ${problem.message} (${problem.ruleId})`);
}
