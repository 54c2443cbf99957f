import { expectTypeOf, test } from 'vitest';
import { decimal } from '../src/decimal.ts';
import { getCustomer } from '../src/functions.ts';
import type {
  Bytes,
  Call,
  CreateCustomerRequest,
  Customer,
  CustomerList,
  Invoice,
  PageCall,
  RateLimitError,
  RequestOptions,
  WebhookEvent,
  WebhookEventName,
  WebhookEventOf,
} from '../src/index.ts';
import { Flexprice, isFlexpriceError, verifyWebhook } from '../src/index.ts';
import { createClient } from '../src/raw.ts';

// Only compiled, never called: nothing here may be sent.
const use = (_check: (flexprice: Flexprice) => unknown) => {};

test('arguments and results are the types of the contract, by their names', () => {
  expectTypeOf<Flexprice['customers']['create']>().toEqualTypeOf<
    (body: CreateCustomerRequest, options?: RequestOptions) => Call<Customer>
  >();
  expectTypeOf<Flexprice['customers']['list']>().returns.toEqualTypeOf<PageCall<Customer, CustomerList>>();
  expectTypeOf<Flexprice['customers']['delete']>().returns.resolves.toEqualTypeOf<void>();
  expectTypeOf<Awaited<ReturnType<Flexprice['invoices']['get']>>>().toEqualTypeOf<Invoice>();
  expectTypeOf<Customer['id']>().toEqualTypeOf<string>();
});

test('a call is a promise, a list is also something to walk through', () => {
  expectTypeOf<Call<Customer>>().toExtend<Promise<Customer>>();
  expectTypeOf<PageCall<Customer, CustomerList>>().toExtend<AsyncIterable<Customer>>();
  expectTypeOf<PageCall<Customer, CustomerList>>().resolves.toEqualTypeOf<CustomerList>();
});

test('errors are narrowed by kind', () => {
  const error: unknown = undefined;
  if (isFlexpriceError(error, 'rate_limit')) expectTypeOf(error).toEqualTypeOf<RateLimitError>();
  // @ts-expect-error: there is no such kind
  isFlexpriceError(error, 'oops');
});

test('what must not compile', () => {
  // @ts-expect-error: a customer needs a name
  use(({ customers }) => customers.create({ external_id: 'brightside' }));
  // @ts-expect-error: a misspelt field
  use(({ customers }) => customers.create({ external_id: 'a', name: 'A', emial: 'a@b.example' }));
  // @ts-expect-error: an id is a text
  use(({ customers }) => customers.get(17));
  // @ts-expect-error: there is no such query parameter
  use(({ customers }) => customers.list({ limits: 10 }));
  // @ts-expect-error: a limit is a number
  use(({ customers }) => customers.list({ limit: '10' }));
  // @ts-expect-error: options come last, after the query
  use(({ customers }) => customers.get('cust_1', { timeout: 5 }));
  // @ts-expect-error: there is no such option
  use(({ customers }) => customers.delete('cust_1', { retries: 5 }));
  // @ts-expect-error: a customer is not a list
  use(({ customers }) => customers.get('cust_1').toArray());
  // @ts-expect-error: there is no such namespace
  use(({ clients }) => clients);
  // @ts-expect-error: there is no such option of the client
  use(() => new Flexprice({ key: 'sk_1' }));
  // @ts-expect-error: there is no such path
  use(() => createClient().GET('/clients'));
  // @ts-expect-error: the raw client asks for path parameters
  use(() => createClient().GET('/customers/{id}'));
});

test('what must not compile, beside the methods', () => {
  // @ts-expect-error: an amount is a decimal text, never a number
  use(({ prices }) => prices.create({ ...PRICE, amount: 49 }));
  // @ts-expect-error: a currency alone makes no price
  use(({ prices }) => prices.create({ currency: 'usd' }));
  // @ts-expect-error: there is no such billing period
  use(({ prices }) => prices.create({ ...PRICE, billing_period: 'FORTNIGHTLY' }));
  // @ts-expect-error: an instant is a text; a Date would lose digits
  use(({ testClocks }) => testClocks.create({ frozen_time: new Date() }));
  // @ts-expect-error: an event has a name
  use(({ events }) => events.ingest({ external_customer_id: 'brightside' }));
  // @ts-expect-error: a queue takes events
  use(({ events }) => events.queue().add({ name: 'llm.request' }));
  // @ts-expect-error: there is no such policy for a full queue
  use(({ events }) => events.queue({ whenFull: 'block' }));
  // @ts-expect-error: the query of this one is not optional
  use(({ events }) => events.lookup());
  // @ts-expect-error: a list that comes on pages has no index
  use(({ plans }) => plans.list()[0]);
  // @ts-expect-error: no member of the client can be replaced
  use((flexprice) => (flexprice.customers = flexprice.plans));
  // @ts-expect-error: a region has a name
  use(() => new Flexprice({ region: 'mars' }));
  // @ts-expect-error: a function needs a client
  use(() => getCustomer('cust_1'));
  // @ts-expect-error: a path of the API begins with a slash
  use((flexprice) => flexprice.request('GET', 'customers'));
  // @ts-expect-error: there is no such method of HTTP here
  use((flexprice) => flexprice.request('PATCH', '/customers'));
  // @ts-expect-error: a secret is a text or a list of them
  use(() => verifyWebhook('', {}, 5));
  // @ts-expect-error: money is compared by its methods
  use(() => decimal('1') + 1);
});

test('events are narrowed by their name, and only by one that there is', () => {
  use(async () => {
    const event = await verifyWebhook('', {}, '');
    if (event.event_type === 'invoice.update.finalized')
      expectTypeOf(event.invoice).toEqualTypeOf<WebhookEventOf<'invoice.update.finalized'>['invoice']>();
    // @ts-expect-error: there is no such event
    if (event.event_type === 'invoice.eaten') return;
    // @ts-expect-error: an event of a customer has no invoice
    if (event.event_type === 'customer.created') return event.invoice;
  });
  expectTypeOf<WebhookEvent['event_type']>().toEqualTypeOf<WebhookEventName>();
});

const PRICE = {
  entity_type: 'PLAN',
  entity_id: 'plan_1',
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  billing_period: 'MONTHLY',
  invoice_cadence: 'ADVANCE',
  currency: 'usd',
  amount: '49',
} as const;

test('what must compile: values of later versions, and files', () => {
  use(({ prices }) => prices.create(PRICE));
  use(async ({ invoices }) => {
    const file = await invoices.pdf('inv_1');
    if (file instanceof Uint8Array) expectTypeOf(new Blob([file])).toEqualTypeOf<Blob>();
  });
  // An array of its own kind before TypeScript 5.7 as well as after it.
  expectTypeOf<Bytes>().toExtend<Uint8Array>();
});
