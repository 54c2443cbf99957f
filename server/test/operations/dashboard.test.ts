import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { administer } from '../helpers/globalSetup.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

let server: TestServer;
let known: Set<string>;
beforeAll(async () => {
  server = await startTestServer();
  await server.api.ok('createCustomer', { body: { external_id: 'ada', name: 'Ada' } });
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const named = [...text.matchAll(/^# TYPE (\S+) (\w+)/gm)];
  known = new Set(
    named.flatMap(([, name = '', type]) => (type === 'histogram' ? [`${name}_bucket`, `${name}_count`, name] : [name])),
  );
});
afterAll(() => server.stop());

const read = (name: string) => readFileSync(fileURLToPath(new URL(`../../../docs/${name}`, import.meta.url)), 'utf8');
const metricsIn = (text: string) => text.match(/\b(flexprice|process|nodejs)_[a-z0-9_]*[a-z0-9]\b/g) ?? [];

test('every metric of the dashboard is one that the server has', () => {
  const { panels } = JSON.parse(read('grafana.json')) as { panels: { targets: { expr: string }[] }[] };
  const used = panels.flatMap(({ targets }) => targets.flatMap(({ expr }) => metricsIn(expr)));
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !known.has(name))).toEqual([]);
});

test('every alert asks for metrics that there are, and has its section in the runbook', () => {
  const alerts = read('alerts.yaml');
  const used = [...alerts.matchAll(/expr: (.*)/g)].flatMap(([, expr = '']) => metricsIn(expr));
  expect(used.filter((name) => !known.has(name))).toEqual([]);
  const names = [...alerts.matchAll(/alert: (\w+)/g)].map(([, name]) => name);
  expect(names.filter((name) => !read('RUNBOOK.md').includes(`### ${name}\n`))).toEqual([]);
});

test('the runbook explains every metric of the server’s own', () => {
  const own = [...known].filter((name) => name.startsWith('flexprice_') && !/_(bucket|count)$/.test(name));
  expect(own.filter((name) => !read('RUNBOOK.md').includes(`\`${name}\``))).toEqual([]);
});

test('the database takes every statement of the runbook', async () => {
  const statements = [...read('RUNBOOK.md').matchAll(/^```sql\n(.*?)^```$|`(select [^`]+)`/gms)].map(
    ([, block, inline]) => block ?? inline,
  );
  expect(statements.length).toBeGreaterThan(3);
  for (const statement of statements) await administer(server.connection, `explain ${statement}`);
});
