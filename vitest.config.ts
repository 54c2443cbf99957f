import { defineConfig } from 'vitest/config';
import { FlakyTests } from './scripts/src/flakyTests.ts';

const conditions = ['flexprice-source'];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    maxWorkers: 2,
    // In CI a second try, which is told of at the end; at a desk a flaky test fails at once.
    retry: process.env.CI ? 1 : 0,
    reporters: ['default', new FlakyTests()],
    projects: [
      {
        // Pure code and anything that needs no database: one shared module graph, so a file costs milliseconds.
        extends: true,
        test: {
          name: 'unit',
          pool: 'threads',
          isolate: false,
          include: [
            '{scripts,sdk/typescript,sdk/mcp,mock,generated}/{src,test}/**/*.test.ts',
            'server/src/**/*.test.ts',
          ],
          // Milliseconds on a quiet machine; a busy one is no reason to fail.
          testTimeout: 180_000,
        },
      },
      {
        // Whatever talks to a real PostgreSQL or starts real processes.
        extends: true,
        test: {
          name: 'db',
          pool: 'forks',
          isolate: false,
          include: ['server/test/**/*.test.ts'],
          globalSetup: ['server/test/helpers/globalSetup.ts'],
          testTimeout: 180_000,
          hookTimeout: 240_000,
          // What is waited for takes longer on a machine that is busy with everything else.
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
