/** Entries of the package that are exercised, beside the main one. */
export const ENTRIES = ['functions', 'raw', 'webhooks', 'decimal'];

const names = ENTRIES.join(', ');

/** A module that exercises the package in its runtime; it needs `exercise.js` beside it. */
export const ESM = `
import * as sdk from '@flexprice/sdk';
${ENTRIES.map((name) => `import * as ${name} from '@flexprice/sdk/${name}';`).join('\n')}
import { exercise } from './exercise.js';
console.log(await exercise({ sdk, ${names} }));
`;

/** The same for `require`. */
export const CJS = `
const sdk = require('@flexprice/sdk');
${ENTRIES.map((name) => `const ${name} = require('@flexprice/sdk/${name}');`).join('\n')}
import('./exercise.js').then(async ({ exercise }) => console.log(await exercise({ sdk, ${names} })));
`;

/** The same for a place without top-level await or console: gives a promise as `globalThis.done`. */
export const SCRIPT = ESM.replace('console.log(await exercise(', 'globalThis.done = exercise(').replace(
  /\)\);\s*$/,
  ');',
);

/** The same as a test of workerd. */
export const WORKER = `${ESM.replace(/console\.log[^;]*;/, '')}
export default {
  async test() {
    console.log(await exercise({ sdk, ${names} }));
  },
};
`;
