import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { findChromium, openBrowser, openPage, BROWSER_PATIENCE as PATIENCE, serveFiles } from './helpers/browser.ts';

const require = createRequire(import.meta.url);

/** Bundles an entry as an app would, for production unless said otherwise. Gives every file that would be shipped. */
async function bundle(entry: string, mode: 'production' | 'development' = 'production'): Promise<Map<string, string>> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode,
    define: { 'import.meta.env.DEV': String(mode === 'development') },
    resolve: { conditions: ['flexprice-source', 'module', 'browser', 'import', 'default'] },
    build: {
      write: false,
      rollupOptions: { input: fileURLToPath(new URL(entry, import.meta.url)), output: { entryFileNames: 'app.js' } },
    },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  return new Map(outputs.map((file) => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]));
}

const executablePath = findChromium();

test.skipIf(!executablePath)('in a browser the SDK is answered by the worker', { timeout: PATIENCE }, async () => {
  const files = await bundle('./browser/page.ts', 'development');
  files.set('index.html', '<!doctype html><title>mock</title><body><script type="module" src="/app.js"></script>');
  files.set('mockServiceWorker.js', readFileSync(require.resolve('msw/mockServiceWorker.js'), 'utf8'));
  const site = await serveFiles(files);
  const browser = await openBrowser(executablePath ?? '');
  try {
    const { page, problems } = await openPage(browser);
    await page.goto(site.url);
    const seen = await page.locator('#seen').textContent({ timeout: PATIENCE });
    // The faults that the page asks for are errors to the console as well.
    expect(problems.filter((problem) => !problem.startsWith('Failed to load resource'))).toEqual([]);
    expect(JSON.parse(seen ?? '')).toEqual({
      same: true,
      listed: ['Brightside Labs'],
      limited: { kind: 'rate_limit', status: 429, retryAfter: 3000 },
      broken: { kind: 'connection' },
      invalid: { kind: 'validation', status: 400 },
      violations: [{ name: 'customers.create', faults: { external_id: 'must not be empty', name: 'is required' } }],
    });
  } finally {
    await browser.close();
    await site.stop();
  }
});

/** Words of the examples, of the validators and of MSW. */
const OF_THE_MOCK = ['Brightside', 'instancePath', 'mockServiceWorker'];

test('an app that mocks only while it is developed ships nothing of the mock', { timeout: PATIENCE }, async () => {
  const bundled = async (mode: 'production' | 'development') =>
    [...(await bundle('./browser/app.ts', mode)).values()].join('\n');
  const [shipped, developed] = [await bundled('production'), await bundled('development')];
  const found = (code: string) => OF_THE_MOCK.filter((word) => code.includes(word));
  expect(found(developed)).toEqual(OF_THE_MOCK);
  expect(found(shipped)).toEqual([]);
  expect(shipped.includes('x-api-key')).toBe(true);
});
