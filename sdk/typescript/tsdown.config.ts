import { defineConfig } from 'tsdown';

interface Replacement {
  readonly file: string;
  readonly pattern: RegExp;
  readonly by: string;
}

/**
 * Parts of ky that the SDK never reaches and that would cost every user: a trial at import that makes Node load all of
 * its `fetch`, progress of streams, and reading `Retry-After`, which the SDK does itself (src/headers.ts).
 */
const UNREACHED: Replacement[] = [
  {
    file: 'core/constants.js',
    pattern: /export const supportsRequestStreams = \(\(\) => \{.*?\n\}\)\(\);/s,
    by: 'export const supportsRequestStreams = false;',
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
    const rule = UNREACHED.find(({ file }) => id.endsWith(`/ky/distribution/${file}`));
    if (!rule) return undefined;
    if (!rule.pattern.test(code))
      throw new Error(`ky's ${rule.file} has changed. See what tsdown.config.ts replaces in it.`);
    return code.replace(rule.pattern, rule.by);
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
  outputOptions: { comments: { legal: true, annotation: true, jsdoc: false } },
  // Everything is bundled: nothing else is installed with the SDK.
  deps: { onlyBundle: ['ky', 'openapi-fetch', 'openapi-typescript-helpers'] },
  plugins: [kyAsUsed],
});
