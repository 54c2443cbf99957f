import { Flexprice } from '@flexprice/sdk';
import { setupWorker } from 'msw/browser';
import { handlers, mock } from '../../src/msw.ts';

/** The page of the browser test: the SDK in a browser, answered by MSW's worker. Puts what it saw where the test finds it. */
async function visit(): Promise<unknown> {
  const worker = setupWorker(...handlers({ stateful: true }));
  await worker.start({ quiet: true });
  const flexprice = new Flexprice({ apiKey: 'sk_test', baseUrl: '/v1', retry: 0 });
  const made = await flexprice.customers.create({ external_id: 'brightside', name: 'Brightside Labs' });
  const read = await flexprice.customers.get(made.id);
  const listed = await flexprice.customers.list().toArray();
  mock.customers.get.fails('rate_limit', { retryAfter: 3 }).once();
  const limited = await flexprice.customers.get(made.id).catch((error: unknown) => error);
  mock.customers.get.fails('connection').once();
  const broken = await flexprice.customers.get(made.id).catch((error: unknown) => error);
  const invalid = await flexprice.customers.create({ external_id: '' } as never).catch((error: unknown) => error);
  return {
    same: JSON.stringify(read) === JSON.stringify(made),
    listed: listed.map(({ name }) => name),
    limited: facts(limited),
    broken: facts(broken),
    invalid: facts(invalid),
    violations: mock.violations.map(({ name, faults }) => ({ name, faults })),
  };
}

function facts(error: unknown) {
  const { kind, status, retryAfter } = error as { kind: string; status?: number; retryAfter?: number };
  return { kind, status, retryAfter };
}

const seen = document.createElement('pre');
seen.id = 'seen';
visit()
  .catch((error: unknown) => ({ failed: String(error) }))
  .then((result) => {
    seen.textContent = JSON.stringify(result);
    document.body.append(seen);
  });
