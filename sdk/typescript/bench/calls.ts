import { performance } from 'node:perf_hooks';
import { CUSTOMER } from './customer.ts';

/**
 * Measures one client in a process of its own, started by run.ts: what the import costs, what a call costs with a `fetch`
 * that answers from memory and over a kept-alive connection, and the memory that 18 600 calls take at most. Prints JSON.
 */
const [name = '', url = ''] = process.argv.slice(2);
const ROUNDS = 30;
const CALLS = 600;

const answer = async () => new Response(CUSTOMER, { headers: { 'content-type': 'application/json' } });

type Get = () => Promise<unknown>;

/** Each client as its own README sets it up, reading one customer. */
const clients: Record<string, () => Promise<() => Get>> = {
  'bare fetch': async () => () => async () =>
    JSON.parse(await (await fetch(`${url}/customers/cust_1`, { headers: { 'x-api-key': 'sk' } })).text()),
  '@flexprice/sdk (this)': async () => {
    const { Flexprice } = await load('@flexprice/sdk');
    return () => {
      const client = new Flexprice({ apiKey: 'sk', baseUrl: url });
      return () => client.customers.get('cust_1');
    };
  },
  'official @flexprice/sdk': async () => {
    const { Flexprice } = await load('official');
    return () => {
      const client = new Flexprice({ apiKeyAuth: 'sk', serverURL: url });
      return () => client.customers.getCustomer('cust_1');
    };
  },
  stripe: async () => {
    const { default: Stripe } = await load('stripe');
    return () => {
      const { hostname, port } = new URL(url);
      const httpClient = Stripe.createFetchHttpClient((...args: Parameters<typeof fetch>) => fetch(...args));
      const client = new Stripe('sk_test_x', { host: hostname, port, protocol: 'http', httpClient, telemetry: false });
      return () => client.customers.retrieve('cust_1');
    };
  },
  '@polar-sh/sdk': async () => {
    const { createPolar } = await load('@polar-sh/sdk/2026-10');
    return () => {
      const client = createPolar({ accessToken: 'sk' });
      return () => client.customers.getStateExternal('brightside');
    };
  },
  'lago-javascript-client': async () => {
    const { Client } = await load('lago-javascript-client');
    return () => {
      const client = Client('sk', { baseUrl: url });
      return () => client.customers.findCustomer('cust_1');
    };
  },
  'openapi-fetch + ky': async () => {
    const [{ default: createClient }, { default: ky }] = await Promise.all([load('openapi-fetch'), load('ky')]);
    return () => {
      const options = { fetch: (...args: Parameters<typeof fetch>) => fetch(...args), throwHttpErrors: false };
      const http = ky.create(options);
      const client = createClient({
        baseUrl: url,
        headers: { 'x-api-key': 'sk' },
        fetch: (request: Request) => http(request),
      });
      return () => client.GET('/customers/{id}', { params: { path: { id: 'cust_1' } } });
    };
  },
};

// The shapes of foreign packages, which are only there while this runs.
// biome-ignore lint/suspicious/noExplicitAny: what is measured here is speed, and it runs in a folder without types
type Foreign = any;
const load = (module: string): Promise<Foreign> => import(module);

const wanted = clients[name];
if (!wanted) throw new Error(`There is no client called ${name}.`);

const started = performance.now();
const make = await wanted();
const importing = performance.now() - started;

async function perCall(get: Get, rounds: number, calls: number): Promise<number> {
  for (let n = 0; n < calls; n++) await get();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    for (let n = 0; n < calls; n++) await get();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / calls);
  }
  // Noise only ever adds: the quickest round is nearest to what the code costs.
  return Math.min(...times);
}

const real = globalThis.fetch;
globalThis.fetch = answer;
const stubbed = await perCall(make(), ROUNDS, CALLS);
const memory = process.resourceUsage().maxRSS / 1_000;

// Not every client can be told another address.
globalThis.fetch = (input, init) =>
  typeof input === 'string' && !input.startsWith(url) ? real(`${url}/customers/cust_1`, init) : real(input, init);
const get = make();
for (let n = 0; n < 200; n++) await get();
const begun = performance.now();
for (let n = 0; n < 1_500; n++) await get();
const callsPerSecond = 1_500 / ((performance.now() - begun) / 1_000);

console.log(JSON.stringify({ importing, stubbed, memory, callsPerSecond }));
