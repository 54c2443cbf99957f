import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SCRIPT } from '../programs.ts';
import { bin, type Check, run } from './check.ts';

/** What the test needs of Playwright, which is only there while it runs. */
interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result>(code: string): Promise<Result>;
  close(): Promise<void>;
}
interface Browser {
  newPage(): Promise<Page>;
  version(): string;
  close(): Promise<void>;
}

/** What Vite makes of the package, as a page in a real browser that nobody sees. */
export const browser: Check = {
  // A Chromium that comes as an npm package; Playwright itself would have to download one.
  tools: { vite: '8.3.8', 'playwright-core': '1.65.1', '@sparticuz/chromium': '153.0.0' },
  async run({ project, tools }) {
    mkdirSync(join(project, 'page'), { recursive: true });
    writeFileSync(
      join(project, 'page/index.html'),
      '<!doctype html><link rel="icon" href="data:," /><script type="module" src="./main.js"></script>',
    );
    writeFileSync(
      join(project, 'page/main.js'),
      `${SCRIPT.replace('./exercise.js', '../exercise.js')}\nglobalThis.Flexprice = sdk.Flexprice;\n`,
    );
    run(bin(tools, 'vite'), ['build', 'page', '--outDir', '../site', '--logLevel', 'error'], project);

    const batches: { n: number[]; key: string | undefined }[] = [];
    const api = await listening(
      createServer(async (request, response) => {
        const cors = { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' };
        response.setHeaders(new Headers(cors));
        if (request.method === 'OPTIONS') return void response.writeHead(204).end();
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(chunk as Buffer);
        const { events } = JSON.parse(Buffer.concat(chunks).toString());
        const key = request.headers['x-api-key'];
        batches.push({ n: events.map((event: { properties: { n: number } }) => event.properties.n), key: String(key) });
        response.writeHead(202, { 'content-type': 'application/json' }).end('{"message":"ok"}');
      }),
    );
    const site = await listening(
      createServer(async (request, response) => {
        const file = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1);
        const type = file.endsWith('.js') ? 'text/javascript' : 'text/html';
        response.writeHead(200, { 'content-type': type }).end(await readFile(join(project, 'site', file)));
      }),
    );
    const chromium = await launch(tools);
    try {
      const page = await chromium.newPage();
      await page.goto(site.url);
      const said = await page.evaluate<string>('globalThis.done');
      if (said !== 'all well') throw new Error(`The page said ${said}.`);

      // A page that is closed with events in its queue: they arrive all the same, each once.
      await page.evaluate(`(async () => {
        const flexprice = new Flexprice({ apiKey: 'sk_page', baseUrl: '${api.url}/v1' });
        globalThis.queue = flexprice.events.queue({ flushInterval: 600000 });
        for (let n = 0; n < 120; n++)
          await queue.add({ event_name: 'page.view', external_customer_id: 'brightside', properties: { n } });
      })()`);
      if (batches.length > 0) throw new Error('The queue did not wait.');
      // Leaving is what a person does; a page that Playwright closes hears of nothing.
      await page.goto('about:blank');
      await page.close();
      for (let wait = 0; wait < 100 && batches.length === 0; wait++) await new Promise((go) => setTimeout(go, 50));
      const arrived = batches.flatMap(({ n }) => n).sort((a, b) => a - b);
      if (arrived.length !== 120 || arrived.some((n, index) => n !== index))
        throw new Error(`Of 120 events ${arrived.length} arrived from the closed page.`);
      if (batches.some(({ key }) => key !== 'sk_page')) throw new Error('The key was lost.');
    } finally {
      await chromium.close();
      for (const server of [api, site]) server.stop();
    }
  },
};

async function launch(tools: string): Promise<Browser> {
  // The package unpacks the libraries that it needs only where it believes to be at home.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  const require = createRequire(join(tools, 'package.json'));
  const { default: packed } = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href);
  const { chromium } = require('playwright-core');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args, headless: true });
}

async function listening(server: Server): Promise<{ url: string; stop(): void }> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
