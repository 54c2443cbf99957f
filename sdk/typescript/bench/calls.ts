import { performance } from 'node:perf_hooks';
import { Flexprice } from '@flexprice/sdk';

/**
 * What a call costs over the `fetch` that it makes: both answered from memory, in turns, so that noise hits both alike.
 * Run `npm run build` before, then `npm run bench`.
 */
const BODY = JSON.stringify({ id: 'cust_1', name: 'x'.repeat(980) });
const ROUNDS = 15;
const CALLS = 4_000;

const answer = async (_url: string, _init: RequestInit) =>
  new Response(BODY, { headers: { 'content-type': 'application/json' } });
const { customers } = new Flexprice({ apiKey: 'sk_bench', baseUrl: 'http://localhost:1', fetch: answer });

const contenders = {
  'bare fetch': async () => {
    const init = { method: 'GET', headers: { 'x-api-key': 'sk_bench' } };
    return JSON.parse(await (await answer('http://localhost:1/v1/customers/cust_1', init)).text());
  },
  get: () => customers.get('cust_1'),
  create: () => customers.create({ external_id: 'brightside', name: 'Brightside Labs' }),
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, call] of Object.entries(contenders)) {
    const start = performance.now();
    for (let n = 0; n < CALLS; n++) await call();
    times[name]?.push(((performance.now() - start) / CALLS) * 1_000);
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const floor = median(times['bare fetch'] ?? []);
console.table(
  Object.entries(times).map(([name, values]) => ({
    call: name,
    'us per call': median(values).toFixed(1),
    'over bare fetch': (median(values) - floor).toFixed(1),
  })),
);
