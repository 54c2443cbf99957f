import { defineConfig } from 'tsdown';

interface Replacement {
  readonly file: string;
  readonly pattern: RegExp;
  readonly by: string;
}

/**
 * Parts of ky that the SDK never reaches and that would cost every user: trials at import that make Node load all of its
 * `fetch` (streams, forms), progress of streams, and reading `Retry-After`, which the SDK does itself (src/headers.ts).
 */
const UNREACHED: Replacement[] = [
  {
    file: 'core/constants.js',
    pattern: /export const supportsRequestStreams = \(\(\) => \{.*?\n\}\)\(\);/s,
    by: 'export const supportsRequestStreams = false;',
  },
  {
    file: 'core/constants.js',
    pattern: /typeof globalThis\.(ReadableStream|FormData) === 'function'/g,
    by: 'false',
  },
  {
    file: 'utils/body.js',
    pattern: /^.*$/s,
    by: 'export const streamRequest = (request) => request; export const streamResponse = (response) => response;',
  },
  {
    file: 'core/retry-timing.js',
    pattern: /^.*$/s,
    by: 'export const getRetryTimingHeader = () => undefined; export const calculateRetryTimingDelay = () => undefined;',
  },
  // Without the mark a bundler must keep ky for those who import an error class alone.
  { file: 'index.js', pattern: /const ky = createInstance\(\);/, by: 'const ky = /* @__PURE__ */ createInstance();' },
];

const kyAsUsed = {
  name: 'ky-as-used',
  transform(code: string, id: string): string | undefined {
    const rules = UNREACHED.filter(({ file }) => id.endsWith(`/ky/distribution/${file}`));
    return rules.reduce<string | undefined>((text, { file, pattern, by }) => {
      const changed = (text ?? code).replace(pattern, by);
      if (changed === (text ?? code))
        throw new Error(`ky's ${file} is no longer what tsdown.config.ts replaces parts of.`);
      return changed;
    }, undefined);
  },
};

export default defineConfig({
  entry: ['src/index.ts', 'src/functions.ts', 'src/raw.ts', 'src/webhooks.ts'],
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  sourcemap: false,
  fixedExtension: false,
  // The types carry the documentation; what runs needs only the marks that let bundlers leave functions out.
  outputOptions: {
    comments: { legal: true, annotation: true, jsdoc: false },
    codeSplitting: {
      includeDependenciesRecursively: false,
      // Files of types alone, which build/shareTypes.ts keeps once for both formats.
      groups: [
        { name: 'paths.d', test: /generated\/types\.d\.ts/ },
        { name: 'schemas.d', test: /generated\/(schemas|sdk\/(queries|schemas|webhooks))\.d\.ts/ },
        { name: 'resources.d', test: /generated\/sdk\/resources\/\w+\.d\.ts/ },
      ],
    },
  },
  // Everything is bundled: nothing else is installed with the SDK.
  deps: { onlyBundle: ['ky', 'openapi-fetch', 'openapi-typescript-helpers'] },
  plugins: [kyAsUsed],
});
