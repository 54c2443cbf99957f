import { Flexprice, NotFoundError, RateLimitError, ValidationError } from '@flexprice/sdk';
import { beforeEach, expect, test } from 'vitest';
import { ContractError, ContractViolation, createMock } from '../src/index.ts';

const mock = createMock();
const clientOf = (fetch = mock.fetch) =>
  new Flexprice({ apiKey: 'sk_test', baseUrl: 'http://mock/v1', retry: 0, fetch });
const flexprice = clientOf();
beforeEach(() => {
  mock.configure({});
  mock.reset();
});

test('without being told anything a mock gives the example of the contract', async () => {
  const customer = await flexprice.customers.get('cust_1');
  expect(customer.name).toBe('Brightside Labs');
});

test('an operation resolves with a body, with some members, or with what a function makes of the request', async () => {
  const example = await flexprice.customers.get('cust_1');
  mock.customers.get.resolves({ ...example, name: 'Kestrel Robotics' });
  expect((await flexprice.customers.get('cust_1')).name).toBe('Kestrel Robotics');
  mock.customers.get.resolvesLike({ name: 'Harbour' });
  expect(await flexprice.customers.get('cust_1')).toEqual({ ...example, name: 'Harbour' });
  mock.customers.get.resolves(({ path }) => ({ ...example, id: path.id }));
  expect((await flexprice.customers.get('cust_7')).id).toBe('cust_7');
  mock.customers.delete.resolves();
  await flexprice.customers.delete('cust_1');
});

test('an answer that the contract does not allow is refused, by the path of its field', () => {
  // @ts-expect-error: a customer has a name, and it is a text
  expect(() => mock.customers.get.resolvesLike({ name: 7 })).toThrow(ContractError);
  expect(() => mock.customers.list.resolvesLike({ items: [{ id: 'cust_1' } as never] })).toThrow(
    /items\[0\]\.external_id is required/,
  );
  // @ts-expect-error: undeclared members do not compile either
  expect(() => mock.customers.get.resolvesLike({ colour: 'red' })).toThrow(/colour is not described/);
});

test('an operation fails as the contract lets it, and as connections do', async () => {
  mock.customers.get.fails('rate_limit', { retryAfter: 7 });
  const limited = await flexprice.customers.get('cust_1').catch((error: unknown) => error);
  expect(limited).toBeInstanceOf(RateLimitError);
  expect(limited).toMatchObject({ status: 429, retryAfter: 7000 });
  mock.customers.get.fails('not_found', { message: 'No such customer', details: { customer_id: 'cust_1' } });
  const missing = await flexprice.customers.get('cust_1').catch((error: unknown) => error);
  expect(missing).toBeInstanceOf(NotFoundError);
  expect(missing).toMatchObject({
    message: expect.stringContaining('No such customer'),
    details: { customer_id: 'cust_1' },
  });
  mock.customers.get.fails('connection');
  await expect(flexprice.customers.get('cust_1')).rejects.toMatchObject({ kind: 'connection' });
  mock.customers.get.fails('timeout');
  await expect(flexprice.customers.get('cust_1', {}, { timeout: 20 })).rejects.toMatchObject({ kind: 'timeout' });
  // @ts-expect-error: a list has nothing that could not be found
  mock.customers.list.fails('not_found');
});

test('answers for some calls come first, in their order; then the lasting one, then the example', async () => {
  mock.customers.get.resolvesLike({ name: 'lasting' });
  mock.customers.get.fails('service_unavailable').once();
  mock.customers.get.resolvesLike({ name: 'twice' }).times(2);
  const names: string[] = [];
  for (let call = 0; call < 5; call++)
    names.push(
      await flexprice.customers.get('cust_1').then(
        ({ name }) => name,
        (error: unknown) => (error as Error).name,
      ),
    );
  expect(names).toEqual(['ServerError', 'twice', 'twice', 'lasting', 'lasting']);
  mock.customers.get.reset();
  expect((await flexprice.customers.get('cust_1')).name).toBe('Brightside Labs');
});

test('the SDK repeats a call that failed once', async () => {
  mock.customers.get.fails('service_unavailable').once();
  const patient = new Flexprice({
    apiKey: 'sk_test',
    baseUrl: 'http://mock/v1',
    retry: { limit: 1, initialDelay: 1 },
    fetch: mock.fetch,
  });
  expect((await patient.customers.get('cust_1')).name).toBe('Brightside Labs');
  expect(mock.customers.get.calls).toHaveLength(2);
});

test('an answer that takes its time is given up with the caller', async () => {
  mock.customers.get.delays(60_000).once();
  await expect(flexprice.customers.get('cust_1', {}, { timeout: 20 })).rejects.toMatchObject({ kind: 'timeout' });
  mock.customers.get.resolvesLike({ name: 'late' }).delays([1, 3]);
  expect((await flexprice.customers.get('cust_1')).name).toBe('late');
});

test('what arrived can be asked for, as the contract reads it', async () => {
  await flexprice.customers.list({ limit: 5, external_ids: ['a', 'b'] });
  await flexprice.customers.update('cust_1', { name: 'New' });
  expect(mock.customers.list.calls[0]?.input.query).toEqual({ limit: 5, external_ids: ['a', 'b'] });
  expect(mock.customers.update.calls[0]?.input).toMatchObject({ path: { id: 'cust_1' }, body: { name: 'New' } });
});

test('a request that breaks the contract gets the failure of the API, and fails the test that asks', async () => {
  const broken = await flexprice.customers
    .create({ external_id: '', timezone: 'Mars/Olympus' } as never)
    .catch((e: unknown) => e);
  expect(broken).toBeInstanceOf(ValidationError);
  const faults = {
    external_id: 'must not be empty',
    name: 'is required',
    timezone: 'must be an IANA time zone, such as Europe/Berlin',
  };
  expect(broken).toMatchObject({ status: 400, code: 'validation_error', details: faults });
  expect(mock.violations).toMatchObject([{ name: 'customers.create', faults }]);
  expect(() => mock.verify()).toThrow(ContractViolation);
  expect(() => mock.verify()).toThrow(/customers\.create: .*name is required/);
  mock.reset();
  mock.verify();
});

test('a strict mock does not answer such a request at all', async () => {
  mock.configure({ strict: true });
  await expect(
    mock.fetch('http://mock/v1/customers', { method: 'POST', headers: { 'x-api-key': 'k' }, body: '{}' }),
  ).rejects.toThrow(ContractViolation);
});
