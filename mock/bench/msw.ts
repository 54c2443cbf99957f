import { type Operation, operations } from '@flexprice/generated/operations';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { createMock } from '../src/index.ts';
import { handlersOf } from '../src/msw.ts';

/**
 * Microseconds per call of msw, in a process of its own: `node msw.ts ours`. A handler per operation is what generators write;
 * ours is one for all.
 */
const [, , what = ''] = process.argv;
const BASE = 'http://mock.example/v1';
const CALLS = Number(process.env.BENCH_CALLS ?? 1_500);
const headers = { 'x-api-key': 'k' };

const all = Object.values<Operation>(operations).map(({ method, path }) =>
  http[method.toLowerCase() as 'get'](`${BASE}${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, () =>
    HttpResponse.json({ id: 'x' }),
  ),
);
const last = http.get(`${BASE}/last/:id`, () => HttpResponse.json({ id: 'x' }));

const mock = createMock();
const cases: Readonly<Record<string, { handlers?: Parameters<typeof setupServer>; url: string }>> = {
  'in-process fetch': { url: `${BASE}/customers/cust_1` },
  'ours, all operations': { handlers: handlersOf(mock, { baseUrl: BASE }), url: `${BASE}/customers/cust_1` },
  'msw, one handler': { handlers: [last], url: `${BASE}/last/1` },
  'msw, a handler per operation, the last one meets': { handlers: [...all, last], url: `${BASE}/last/1` },
};

if (what === '') console.log(Object.keys(cases).join('\n'));
else {
  const chosen = cases[what];
  if (!chosen) throw new TypeError(`There is no case ${what}.`);
  const { handlers, url } = chosen;
  if (handlers) setupServer(...handlers).listen();
  const call = handlers ? fetch : mock.fetch;
  const round = async (times: number) => {
    for (let index = 0; index < times; index++) {
      const response = await call(url, { headers });
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      await response.json();
    }
  };
  await round(CALLS / 3);
  const started = performance.now();
  const { user, system } = process.cpuUsage();
  await round(CALLS);
  const spent = process.cpuUsage({ user, system });
  const wall = ((performance.now() - started) / CALLS) * 1000;
  console.log(
    JSON.stringify({ 'µs per call': Math.round(wall), 'cpu µs': Math.round((spent.user + spent.system) / CALLS) }),
  );
}
