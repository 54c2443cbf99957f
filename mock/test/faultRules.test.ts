import { expect, test } from 'vitest';
import { Random } from '../src/answers/random.ts';
import { Faults } from '../src/faults/faults.ts';
import { drawLatency, parseFaults } from '../src/faults/grammar.ts';
import { createMock } from '../src/index.ts';

test('faults are written in words', () => {
  expect(parseFaults('latency=lognormal(300, 0.5), status=503,drop=middle')).toEqual([
    { kind: 'latency', latency: { kind: 'lognormal', median: 300, sigma: 0.5 } },
    { kind: 'status', status: 503 },
    { kind: 'drop', where: 'middle' },
  ]);
  for (const wrong of [
    'latency',
    'latency=-1',
    'latency=5..1',
    'status=404',
    'drop=end',
    'slow=0',
    'malformed=nice',
    'x',
  ])
    expect(() => parseFaults(wrong), wrong).toThrow('There are: latency=800');
});

test('a log-normal latency has its median, and a tail', () => {
  const random = new Random('x');
  const drawn = Array.from({ length: 2_001 }, () =>
    drawLatency({ kind: 'lognormal', median: 200, sigma: 0.6 }, random),
  ).sort((a, b) => a - b);
  expect(drawn[1_000]).toBeGreaterThan(180);
  expect(drawn[1_000]).toBeLessThan(220);
  expect(drawn[1_980]).toBeGreaterThan(600);
});

test('the same seed meets the same requests, a rule ends after its times', () => {
  const met = (seed: string) => {
    const faults = new Faults({ seed, rules: [{ fault: 'status=500', operation: 'customers.*', probability: 0.4 }] });
    return Array.from({ length: 30 }, () => faults.next(['getCustomer', 'customers.get']).faults.length).join('');
  };
  expect(met('a')).toBe(met('a'));
  expect(met('a')).not.toBe(met('b'));
  const twice = new Faults({ rules: [{ fault: 'drop', times: 2 }] });
  expect([1, 2, 3].map(() => twice.next([]).faults.length)).toEqual([1, 1, 0]);
  const other = new Faults({ rules: [{ fault: 'drop', operation: 'plans.*' }] });
  expect(other.next(['getCustomer', 'customers.get']).faults).toEqual([]);
});

test('a mock in the process fails as it is told', async () => {
  const mock = createMock({ faults: { rules: [{ fault: 'rate_limit=9', operation: 'customers.list' }] } });
  const call = (path: string, fault?: string) =>
    mock.fetch(`http://mock/v1${path}`, { headers: { 'x-api-key': 'k', ...(fault && { 'x-mock-fault': fault }) } });
  const limited = await call('/customers');
  expect(limited.status).toBe(429);
  expect(limited.headers.get('retry-after')).toBe('9');
  expect(limited.headers.get('x-ratelimit-remaining')).toBe('0');
  expect((await call('/plans')).status).toBe(200);
  await expect(call('/plans', 'drop')).rejects.toThrow('fetch failed');
  await expect((await call('/plans', 'drop=middle')).text()).rejects.toThrow('break the connection');
  await expect((await call('/plans', 'malformed')).json()).rejects.toThrow(SyntaxError);
  const started = performance.now();
  const slow = await (await call('/plans', 'slow=4000')).text();
  expect(JSON.parse(slow)).toHaveProperty('items');
  expect(performance.now() - started).toBeGreaterThan(50);
  expect((await call('/plans', 'what')).status).toBe(400);
  mock.faults.add({ fault: 'expired_key', times: 1 });
  expect((await call('/plans')).status).toBe(401);
  expect((await call('/plans')).status).toBe(200);
});
