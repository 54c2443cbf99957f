import { defineConfig, type UserConfig } from 'tsdown';
import { placesInPackage } from './build/placesInPackage.ts';

/**
 * Everything that is ours is bundled, the server of the sandbox too; everything else is installed beside it.
 * What needs no Node (the mock in a process, MSW) shares no chunk with what does.
 */
const COMMON = {
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  sourcemap: false,
  fixedExtension: false,
  inputOptions: { resolve: { conditionNames: ['flexprice-source', 'import', 'module', 'default'] } },
  deps: { alwaysBundle: [/^@flexprice\//], neverBundle: [/^(?!@flexprice\/)[a-z@][\w@/.-]*$/] },
  plugins: [placesInPackage],
} satisfies UserConfig;

export default defineConfig([
  {
    ...COMMON,
    entry: {
      index: 'src/index.ts',
      msw: 'src/msw.ts',
      // Declarations are named after their file: src/entry gives each entry a file of its name.
      server: 'src/entry/server.ts',
      sandbox: 'src/entry/sandbox.ts',
      contract: 'src/entry/contract.ts',
      vitest: 'src/entry/vitest.ts',
      'vitest-sandbox': 'src/entry/vitest-sandbox.ts',
      // Beside the entries, since they share their chunks.
      'flexprice-mock': 'src/bin.ts',
      'flexprice-contract': 'src/runner/bin.ts',
    },
    dts: { entry: ['src/index.ts', 'src/msw.ts', 'src/entry/*.ts'] },
  },
]);
