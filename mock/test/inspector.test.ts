import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type SandboxServer, startSandbox } from '../src/sandbox/index.ts';
import { findChromium, openBrowser, openPage, BROWSER_PATIENCE as PATIENCE, takePicture } from './helpers/browser.ts';

vi.setConfig({ testTimeout: PATIENCE });

const executablePath = findChromium();
let folder: string;
let sandbox: SandboxServer;
let browser: Browser;
let page: Page;
let problems: string[] = [];

beforeAll(async () => {
  if (!executablePath) return;
  folder = mkdtempSync(join(tmpdir(), 'flexprice-inspector-'));
  const configFile = fileURLToPath(new URL('../inspector/vite.config.ts', import.meta.url));
  await build({ configFile, logLevel: 'error', build: { outDir: folder } });
  sandbox = await startSandbox({ empty: true, cache: false, inspector: folder });
  browser = await openBrowser(executablePath);
  ({ page, problems } = await openPage(browser, { colorScheme: 'dark' }));
  // There is no network but this machine.
  page.on('request', (request) => {
    if (!request.url().startsWith(sandbox.url.replace('/v1', '')) && !request.url().startsWith('data:'))
      problems.push(`asked for ${request.url()}`);
  });
  await page.goto(`${sandbox.url.replace('/v1', '')}/_mock`);
}, PATIENCE);

afterAll(async () => {
  if (!executablePath) return;
  await browser.close();
  await sandbox.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

const send = (path: string, body?: object) =>
  fetch(`${sandbox.url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'x-api-key': sandbox.apiKey, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });

test.skipIf(!executablePath)('requests appear as they arrive, with what the contract says to them', async () => {
  await page.getByText('Nothing has arrived yet').waitFor({ timeout: PATIENCE });
  await send('/customers', { external_id: 'a', name: 'Adélie' });
  await send('/customers', { external_id: 'b' });
  await page.getByRole('cell', { name: 'request broken' }).waitFor();
  await page.getByRole('cell', { name: 'kept' }).waitFor();
  await takePicture(page, 'inspector-requests');
  // By keys alone: the second request, then the first.
  await page.keyboard.press('j');
  await page.getByText('The request is not what the contract allows').waitFor();
  await page.getByText('- name is required').waitFor();
  await page.keyboard.press('j');
  await page.getByText('"name": "Adélie"').first().waitFor();
  // What went wrong alone.
  await page.getByRole('button', { name: 'Broken 1' }).click();
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.getByRole('button', { name: 'All 2' }).click();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('button', { name: 'Send again' }).count()).toBe(0);
  await page.keyboard.press('/');
  await page.keyboard.type('broken');
  await expect.poll(() => page.getByRole('row').count()).toBe(2);
  await page.keyboard.press('Escape');
});

test.skipIf(!executablePath)('customers, time, faults and snapshots are at hand, by keys', async () => {
  await page.keyboard.press('2');
  await page.getByRole('button', { name: 'Adélie' }).click();
  await page.getByRole('heading', { name: 'Invoices' }).waitFor();

  await page.keyboard.press('3');
  const before = await sandbox.now();
  await page.getByRole('button', { name: '+ 1 month' }).click();
  await page.getByText(/On the way: /).waitFor();
  const days = ((await sandbox.now()).getTime() - before.getTime()) / 86_400_000;
  expect(days).toBeGreaterThan(27);

  await page.keyboard.press('4');
  await page.getByLabel('The key has expired').click();
  await expect.poll(async () => (await send('/customers')).status).toBe(401);
  await page.getByRole('button', { name: 'Remove expired_key' }).click();
  await expect.poll(async () => (await send('/customers')).status).toBe(200);

  await page.keyboard.press('5');
  await page.getByLabel('Keep it as').fill('one-customer');
  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByText(/Kept as one-customer in/).waitFor();
  await page.getByRole('button', { name: 'Reset main' }).click();
  await page.getByText(/Reset in/).waitFor();
  expect(await (await send('/customers')).json()).toMatchObject({ items: [] });

  await page.keyboard.press('6');
  await page.getByLabel('Receiver').fill('http://127.0.0.1:9');
  await page.getByRole('combobox', { name: 'Example of' }).press('Enter');
  await page.getByText(/Answered: /).waitFor();
});

test.skipIf(!executablePath)('it is light or dark as the reader likes, fits a phone, and nothing failed', async () => {
  const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await background();
  await page.getByRole('button', { name: 'Dark or light' }).click();
  await expect.poll(background).not.toBe(dark);
  await page.setViewportSize({ width: 390, height: 800 });
  await page.getByRole('tab', { name: 'Requests' }).click();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  // The header is cut at the edge, not scrolled.
  const { x, width } = (await page.getByRole('button', { name: 'Dark or light' }).boundingBox()) ?? { x: 0, width: 0 };
  expect(x + width).toBeLessThanOrEqual(390);
  expect(problems).toEqual([]);
  await takePicture(page, 'inspector-phone');
  // There is no room beside the list: a request comes over it, and goes again.
  await send('/plans');
  await page.getByRole('cell', { name: '/v1/plans' }).click();
  await page.getByRole('dialog', { name: 'Request' }).waitFor();
  await page.getByText('"items"').waitFor();
  await page.getByRole('button', { name: 'Send again' }).click();
  await expect.poll(() => sandbox.log.list(100).filter(({ url }) => url === '/v1/plans').length).toBe(2);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Request' }).waitFor({ state: 'hidden' });
});
