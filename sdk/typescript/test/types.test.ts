import { expectTypeOf, test } from 'vitest';
import type {
  Call,
  CreateCustomerRequest,
  Customer,
  CustomerList,
  Invoice,
  PageCall,
  RateLimitError,
  RequestOptions,
} from '../src/index.ts';
import { Flexprice, isFlexpriceError } from '../src/index.ts';
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
