import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { EXIT, main } from '../../src/runner/cli.ts';
import { linesOf } from '../../src/runner/document.ts';
import { type MockServer, startMockServer } from '../../src/server/index.ts';

vi.setConfig({ testTimeout: 60_000 });

let server: MockServer;
let folder: string;
beforeAll(async () => {
  server = await startMockServer({ apiKey: 'k' });
  folder = mkdtempSync(join(tmpdir(), 'flexprice-contract-'));
});
afterAll(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

async function command(args: string[], env: Record<string, string> = {}) {
  const texts = { out: [] as string[], err: [] as string[] };
  const code = await main(args, {
    out: (text) => void texts.out.push(text),
    err: (text) => void texts.err.push(text),
    env,
    live: false,
  });
  return { code, out: texts.out.join('\n'), err: texts.err.join('\n') };
}

const file = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(file(name), 'utf8');

/** The static mock knows no ids: asked for one of nobody it answers with its example, which a run must find. */
const ASKED = ['--only', 'getCustomer', '--only', 'createCustomer'];

describe('flexprice-contract', () => {
  test('reports what is broken in every form, and ends with 1', async () => {
    const reports = ['junit', 'sarif', 'json', 'html', 'summary', 'github'].flatMap((name) => [
      '--report',
      `${name}=${file(name)}`,
    ]);
    const { code, out, err } = await command([
      '--url',
      server.url,
      '--key',
      'k',
      ...ASKED,
      '--cases',
      '20',
      ...reports,
    ]);
    expect(code).toBe(EXIT.broken);
    expect(out).toMatch(/✗ getCustomer 200 {2}protocol: 200 must be 404/);
    expect(out).toMatch(/curl -sS -i -H "x-api-key: \$FLEXPRICE_API_KEY" '.*\/v1\/customers\/cust_01HZ/);
    expect(out).toContain('The contract is broken');
    expect(err).toMatch(/generated \d+\/\d+ {2}\d+ requests, \d+ broken/);
    expect(read('junit')).toMatch(
      /<testcase classname="Customers" name="getCustomer" time="0">\s+<failure message="protocol/,
    );
    const { runs } = JSON.parse(read('sarif'));
    const line = runs[0].results[0].locations[0].physicalLocation.region.startLine as number;
    const document = readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8').split('\n');
    expect(document.slice(line - 1, line + 2).join()).toContain(
      `"operationId": "${runs[0].results[0].locations[0].logicalLocations[0].fullyQualifiedName}"`,
    );
    expect(JSON.parse(read('json'))).toMatchObject({ passed: false, seed: '1' });
    expect(read('html')).toContain('must be 404');
    expect(read('summary')).toContain('❌ The contract is broken');
    expect(read('github')).toMatch(/^::error file=generated\/openapi.json,line=\d+,title=getCustomer/m);
  });

  test('in GitHub Actions annotates and writes the summary without being told', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file('step'), FLEXPRICE_API_KEY: 'k' };
    const { out } = await command(['--url', server.url, '--only', 'getUserInfo', '--cases', '0', '--quiet'], env);
    expect(read('step')).toContain('operations that succeeded   1 of 1');
    expect(out).not.toContain('::error');
  });

  test('leaves out what a server is said to be unable to do, and names the word where it is missed', async () => {
    const json = async (...args: string[]) => {
      const target = ['--url', server.url, '--key', 'k', '--cases', '0', '--quiet', '--report', `json=${file('json')}`];
      await command([...target, ...args]);
      return JSON.parse(read('json'));
    };
    const { coverage } = await json('--only', 'testClocks.', '--without', 'test-clocks', '--only', 'getUserInfo');
    expect(coverage.operations.map(({ id }: { id: string }) => id)).toEqual(['getUserInfo']);
    server.faults.add({ fault: 'status=503', operation: 'testClocks.create' });
    const { findings } = await json('--only', 'testClocks.create');
    server.faults.clear();
    const [missed] = findings.filter(({ kind }: { kind: string }) => kind === 'no-success');
    expect(missed.message).toContain('--without test-clocks leaves it out');
  });

  test('says what is wrong with its use, and when nobody is there', async () => {
    expect(await command([])).toMatchObject({ code: EXIT.usage, err: expect.stringContaining('--url is missing') });
    expect(await command(['--url', server.url])).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('--key'),
    });
    expect(await command(['--nonsense'])).toMatchObject({ code: EXIT.usage });
    expect(await command(['--url', server.url, '--now', 'soon'])).toMatchObject({
      code: EXIT.usage,
      err: expect.stringContaining('--now soon'),
    });
    expect(await command(['--url', 'http://127.0.0.1:9', '--key', 'k'])).toMatchObject({ code: EXIT.noServer });
    expect(await command(['--help'])).toMatchObject({ code: EXIT.kept, out: expect.stringContaining('Exit codes') });
  });

  test('the same seed sends the same requests', async () => {
    const real = globalThis.fetch;
    const requests = async (seed: string) => {
      const sent: string[] = [];
      globalThis.fetch = (input, init) => {
        sent.push(`${init?.method} ${input} ${init?.body ?? ''}`);
        return real(input, init);
      };
      try {
        await command(['--url', server.url, '--key', 'k', '--only', 'createPlan', '--seed', seed, '--quiet']);
      } finally {
        globalThis.fetch = real;
      }
      // What is unique to a run is an ending of names.
      return sent.map((text) => text.replaceAll(/(?<=pro[a-z_]*_)[a-z0-9]{6}/g, 'RUN'));
    };
    const [first, again, other] = [await requests('a'), await requests('a'), await requests('b')];
    expect(first.length).toBeGreaterThan(50);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  test('tells two documents apart in words', async () => {
    const document = JSON.parse(readFileSync(new URL('../../../generated/openapi.json', import.meta.url), 'utf8'));
    writeFileSync(file('old.json'), JSON.stringify(document));
    expect(await command(['diff', file('old.json'), file('old.json')])).toMatchObject({ code: EXIT.kept, out: '' });
    delete document.paths['/customers/{id}'];
    writeFileSync(file('new.json'), JSON.stringify(document));
    const { code, out } = await command(['diff', file('old.json'), file('new.json')]);
    expect(code).toBe(EXIT.broken);
    expect(out).toContain('breaks   GET /customers/{id}: is gone. Felt by programs that call it.');
    expect(await command(['diff', file('old.json')])).toMatchObject({ code: EXIT.usage });
    writeFileSync(file('no.json'), '{}');
    expect(await command(['diff', file('old.json'), file('no.json')])).toMatchObject({ code: EXIT.usage });
  });
});

test('a pointer leads to its line', () => {
  const json = JSON.stringify({ a: { 'b/c': [1, { d: '"}\\' }] }, e: 2 }, null, 1);
  const lines = linesOf(json, new Set(['/a', '/a/b~1c/1/d', '/e']));
  expect(Object.fromEntries(lines)).toEqual({ '/a': 2, '/a/b~1c/1/d': 6, '/e': 10 });
});
