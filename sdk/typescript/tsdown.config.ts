import { defineConfig, type UserConfig } from 'tsdown';
import { kyAsUsed } from './build/kyAsUsed.ts';

/** What is the same for every file that is made. */
const COMMON = {
  platform: 'neutral',
  target: 'es2022',
  sourcemap: false,
  fixedExtension: false,
  plugins: [kyAsUsed],
} satisfies UserConfig;

// Everything is bundled: nothing else is installed with the SDK.
const BUNDLED = ['ky', 'openapi-fetch'];

const entry = ['index', 'functions', 'raw', 'webhooks', 'decimal', 'validate'].map((name) => `src/${name}.ts`);

// The types carry the documentation; what runs needs only the marks that let bundlers leave functions out.
const comments = { legal: true, annotation: true, jsdoc: false };

export default defineConfig([
  {
    ...COMMON,
    entry,
    format: 'esm',
    dts: true,
    deps: { onlyBundle: [...BUNDLED, 'openapi-typescript-helpers'] },
    outputOptions: {
      comments,
      minifyInternalExports: false,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [
          { name: 'paths.d', test: /generated\/sdk\/paths\.d\.ts/ },
          { name: 'schemas.d', test: /generated\/(schemas|sdk\/(queries|schemas|webhooks))\.d\.ts/ },
          { name: 'resources.d', test: /generated\/sdk\/resources\/\w+\.d\.ts/ },
        ],
      },
    },
  },
  // The declarations for `require` come from those for `import`: build/package.ts.
  {
    ...COMMON,
    entry,
    format: 'cjs',
    dts: false,
    clean: false,
    deps: { onlyBundle: BUNDLED },
    outputOptions: { comments },
  },
  // The command line is a file of its own, so that nothing of it gets into anybody's bundle.
  {
    ...COMMON,
    entry: ['src/cli.ts'],
    format: 'esm',
    platform: 'node',
    dts: false,
    clean: false,
    deps: { onlyBundle: ['ky'] },
    outputOptions: { comments, banner: '#!/usr/bin/env node' },
  },
]);
