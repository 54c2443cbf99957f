import type { CreateTaxAssociationRequest, CreateTaxRateRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { addTenant, firstTenant, type TestTenant } from './helpers/tenants.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

let count = 0;
const vat = (more: Partial<CreateTaxRateRequest> = {}): CreateTaxRateRequest => ({
  name: 'VAT',
  code: `vat_${++count}`,
  tax_rate_type: 'percentage',
  percentage_value: '19.5',
  ...more,
});

describe('a tax rate', () => {
  test('is created, read, changed and archived', async () => {
    const { api } = server;
    const made = await api.ok('createTaxRate', { body: vat({ code: 'VAT', percentage_value: '19.000000' }) });
    expect(made).toMatchObject({
      percentage_value: '19',
      tax_rate_status: 'ACTIVE',
      scope: 'INTERNAL',
      description: '',
      metadata: null,
    });
    expect(made.fixed_value).toBeUndefined();
    const path = { id: made.id };
    expect(await api.ok('getTaxRate', { path })).toEqual(made);
    // Case matters.
    await api.ok('createTaxRate', { body: vat({ code: 'vat' }) });
    const body = { tax_rate_status: 'INACTIVE', code: 'VAT2', metadata: { a: 'b' }, percentage_value: '1' } as const;
    const changed = await api.ok('updateTaxRate', { path, body });
    expect(changed).toMatchObject({ tax_rate_status: 'INACTIVE', code: 'VAT2', percentage_value: '19' });

    expect((await api.fails('updateTaxRate', { path, body: { code: 'vat' } })).body).toMatchObject({
      code: 'already_exists',
      details: { code: 'vat' },
    });
    expect((await api.fails('createTaxRate', { body: vat({ code: 'vat' }) })).status).toBe(409);
    await api.ok('deleteTaxRate', { path });
    await api.ok('deleteTaxRate', { path });
    expect(await api.ok('getTaxRate', { path })).toMatchObject({ status: 'archived' });
    await api.ok('createTaxRate', { body: vat({ code: 'VAT2' }) });
    for (const id of ['getTaxRate', 'deleteTaxRate', 'updateTaxRate'] as const) {
      const failure = await api.fails(id, { path: { id: 'none' }, body: id === 'updateTaxRate' ? {} : undefined });
      expect(failure.body).toMatchObject({ code: 'not_found', details: { tax_rate_id: 'none' } });
    }
  });

  test('can be a fixed amount, and can be nothing', async () => {
    const fixed = (fixed_value: string) =>
      vat({ tax_rate_type: 'fixed', percentage_value: undefined as never, fixed_value });
    const { api } = server;
    // More than the reference keeps: a levy in yen.
    expect((await api.ok('createTaxRate', { body: fixed('12500.25') })).fixed_value).toBe('12500.25');
    expect((await api.ok('createTaxRate', { body: fixed('0') })).fixed_value).toBe('0');
    expect((await api.ok('createTaxRate', { body: vat({ percentage_value: '0' }) })).percentage_value).toBe('0');
  });

  test.each<[string, object, string[]]>([
    ['by the schema', { tax_rate_type: 'flat', scope: 'LOCAL' }, ['code', 'name', 'scope', 'tax_rate_type']],
    ['without a value', { percentage_value: undefined }, ['percentage_value']],
    ['with both values', { fixed_value: '1' }, ['fixed_value']],
    [
      'with the wrong value',
      { tax_rate_type: 'fixed', percentage_value: '1', fixed_value: undefined },
      ['fixed_value', 'percentage_value'],
    ],
    ['above the whole', { percentage_value: '100.000001' }, ['percentage_value']],
    ['below nothing', { percentage_value: '-1' }, ['percentage_value']],
    ['too small to keep', { percentage_value: '0.0000001' }, ['percentage_value']],
    [
      'too large to keep',
      { tax_rate_type: 'fixed', fixed_value: `1${'0'.repeat(14)}`, percentage_value: undefined },
      ['fixed_value'],
    ],
  ])('is refused: %s', async (name, more, expected) => {
    const body = name === 'by the schema' ? more : vat(more);
    const failure = await server.api.fails('createTaxRate', { body });
    expect(failure.body.code).toBe('validation_error');
    expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
  });

  test('exists once under one code, however many want it', async () => {
    const body = vat({ code: 'race' });
    const calls = Array.from({ length: 12 }, () => server.api.call('createTaxRate', { body }));
    const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, ...Array(11).fill(409)]);
  });

  test('stays as it is while something is linked to it', async () => {
    const { api } = server;
    const { external_id } = await api.ok('createCustomer', { body: { external_id: 'linked', name: 'L' } });
    const rate = await api.ok('createTaxRate', { body: vat() });
    const path = { id: rate.id };
    const link = await api.ok('createTaxAssociation', {
      body: { tax_rate_code: rate.code, external_customer_id: external_id },
    });
    expect((await api.fails('updateTaxRate', { path, body: { name: 'X' } })).body.code).toBe('invalid_operation');
    expect((await api.fails('deleteTaxRate', { path })).body.code).toBe('invalid_operation');
    const archived = await api.ok('deleteTaxAssociation', { path: { id: link.id } });
    expect(archived).toMatchObject({ id: link.id, status: 'archived' });
    expect(await api.ok('deleteTaxAssociation', { path: { id: link.id } })).toEqual(archived);
    await api.ok('updateTaxRate', { path, body: { name: 'X' } });
    await api.ok('deleteTaxRate', { path });
    // The link of the past still shows it.
    expect(await api.ok('getTaxAssociation', { path: { id: link.id } })).toMatchObject({
      status: 'archived',
      tax_rate: { name: 'X', status: 'archived' },
    });
  });

  test('is found by code, scope and value', async () => {
    const { api } = server;
    const one = await api.ok('createTaxRate', { body: vat({ code: 'find_a', scope: 'ONETIME' }) });
    const two = await api.ok('createTaxRate', { body: vat({ code: 'find_b', scope: 'EXTERNAL' }) });
    const ids = async (query: object) => (await api.ok('getTaxRates', { query })).items.map((item) => item.id);
    expect(await ids({ taxrate_codes: ['find_a', 'find_b'] })).toEqual([two.id, one.id]);
    expect(await ids({ taxrate_ids: [one.id] })).toEqual([one.id]);
    expect(await ids({ scope: 'EXTERNAL' })).toEqual([two.id]);
    expect((await api.ok('getTaxRates', { query: { scope: 'ONETIME', limit: 10 } })).pagination).toEqual({
      total: 1,
      limit: 10,
      offset: 10,
    });
    expect((await api.fails('getTaxRates', { query: { expand: 'links' } })).status).toBe(400);
  });
});

describe('a tax association', () => {
  test('links a customer by either id, and the tenant', async () => {
    const { api } = server;
    const { tenantId } = await firstTenant(server);
    const customer = await api.ok('createCustomer', { body: { external_id: 'taxed', name: 'T' } });
    const rate = await api.ok('createTaxRate', { body: vat() });
    const link = (body: Omit<CreateTaxAssociationRequest, 'tax_rate_code'>) =>
      api.ok('createTaxAssociation', { body: { tax_rate_code: rate.code, ...body } });

    const byExternalId = await link({ external_customer_id: 'taxed', currency: 'USD', priority: 3 });
    expect(byExternalId).toMatchObject({
      tax_rate_id: rate.id,
      tax_rate: rate,
      entity_type: 'customer',
      entity_id: customer.id,
      currency: 'usd',
      priority: 3,
      auto_apply: false,
      metadata: null,
    });
    expect(byExternalId.start_date).toBe(byExternalId.created_at);
    const byId = await link({
      entity_type: 'customer',
      entity_id: customer.id,
      external_customer_id: 'taxed',
      start_date: '2025-01-01T00:00:00Z',
      end_date: '2025-01-01T00:00:00.001Z',
    });
    expect(byId).toMatchObject({ entity_id: customer.id, end_date: '2025-01-01T00:00:00.001Z', currency: '' });
    const ofTenant = await link({ entity_type: 'tenant', entity_id: tenantId });

    const ids = async (query: object) =>
      (await api.ok('listTaxAssociations', { query: { ...query, tax_rate_id: rate.id } })).items.map((item) => item.id);
    expect(await ids({})).toEqual([ofTenant.id, byId.id, byExternalId.id]);
    expect(await ids({ external_customer_id: 'taxed', sort: 'priority', order: 'desc' })).toEqual([
      byExternalId.id,
      byId.id,
    ]);
    expect(await ids({ entity_type: 'tenant' })).toEqual([ofTenant.id]);
    expect(await ids({ entity_id: customer.id, limit: 1 })).toEqual([byId.id]);
    expect(await ids({ external_customer_id: 'nobody' })).toEqual([]);
    const sorted = await api.fails('listTaxAssociations', { query: { sort: 'colour' } });
    expect(sorted.body.details).toHaveProperty('sort');

    const changed = await api.ok('updateTaxAssociation', {
      path: { id: ofTenant.id },
      body: { auto_apply: true, priority: 1, metadata: { a: 'b' } },
    });
    expect(changed).toMatchObject({ auto_apply: true, priority: 1, metadata: { a: 'b' }, tax_rate: { id: rate.id } });
    await api.ok('deleteTaxAssociation', { path: { id: ofTenant.id } });
    expect(await ids({})).toHaveLength(2);
    expect(await ids({ status: 'archived' })).toEqual([ofTenant.id]);
    for (const id of ['getTaxAssociation', 'deleteTaxAssociation', 'updateTaxAssociation'] as const) {
      const body = id === 'updateTaxAssociation' ? {} : undefined;
      expect((await api.fails(id, { path: { id: 'none' }, body })).status).toBe(404);
    }
  });

  test('is refused with every fault at once', async () => {
    const { api } = server;
    const rate = await api.ok('createTaxRate', { body: vat() });
    await api.ok('updateTaxRate', { path: { id: rate.id }, body: { tax_rate_status: 'INACTIVE' } });
    const tax_rate_code = rate.code;
    const faults = async (body: object) => {
      const failure = await api.fails('createTaxAssociation', { body });
      return [failure.status, ...Object.keys(failure.body.details ?? {}).sort()];
    };
    expect(
      await faults({
        tax_rate_code,
        external_customer_id: 'nobody',
        entity_type: 'tenant',
        start_date: '2025-01-01T00:00:00Z',
        end_date: '2025-01-01T00:00:00Z',
      }),
    ).toEqual([400, 'end_date', 'entity_type', 'external_customer_id', 'tax_rate_code']);
    expect(await faults({ priority: -1, entity_type: 'planet' })).toEqual([
      400,
      'entity_type',
      'priority',
      'tax_rate_code',
    ]);
    expect(await faults({ tax_rate_code })).toEqual([400, 'entity_id', 'entity_type', 'tax_rate_code']);

    const active = (await api.ok('createTaxRate', { body: vat() })).code;
    const gone = await api.ok('createCustomer', { body: { external_id: 'gone', name: 'G' } });
    await api.ok('deleteCustomer', { path: { id: gone.id } });
    await api.ok('createCustomer', { body: { external_id: 'here', name: 'H' } });
    expect(await faults({ tax_rate_code: active, entity_type: 'customer', entity_id: gone.id })).toEqual([
      400,
      'entity_id',
    ]);
    expect(await faults({ tax_rate_code: active, external_customer_id: 'here', entity_id: gone.id })).toEqual([
      400,
      'entity_id',
    ]);
    // What does not exist, and nothing else wrong.
    expect(await faults({ tax_rate_code: 'none', external_customer_id: 'here' })).toEqual([404, 'tax_rate_code']);
    expect(await faults({ tax_rate_code: active, external_customer_id: 'nobody' })).toEqual([
      404,
      'external_customer_id',
    ]);
    for (const entity_type of ['tenant', 'customer', 'subscription', 'invoice']) {
      expect(await faults({ tax_rate_code: active, entity_type, entity_id: 'none' })).toEqual([404, 'entity_id']);
    }
    const archived = await api.ok('createTaxRate', { body: vat() });
    await api.ok('deleteTaxRate', { path: { id: archived.id } });
    expect(await faults({ tax_rate_code: archived.code, external_customer_id: 'here' })).toEqual([
      404,
      'tax_rate_code',
    ]);
  });
});

describe('a new customer', () => {
  let tenant: TestTenant;
  let codes: string[];
  beforeAll(async () => {
    tenant = await addTenant(server, 'Taxing');
    const { api, tenantId } = tenant;
    codes = [];
    for (const name of ['state', 'city', 'optional', 'ended', 'later']) {
      codes.push((await api.ok('createTaxRate', { body: vat({ name, code: name }) })).code);
    }
    const link = (code: string, more: Partial<CreateTaxAssociationRequest> = {}) =>
      api.ok('createTaxAssociation', {
        body: { tax_rate_code: code, entity_type: 'tenant', entity_id: tenantId, auto_apply: true, ...more },
      });
    await link('state', { priority: 2, currency: 'usd', metadata: { a: 'b' } });
    await link('city', { start_date: '2999-01-01T00:00:00Z' });
    await link('optional', { auto_apply: false });
    await link('ended', { start_date: '2020-01-01T00:00:00Z', end_date: '2021-01-01T00:00:00Z' });
    const archived = await link('later');
    await api.ok('deleteTaxAssociation', { path: { id: archived.id } });
  });

  const linksOf = async (entity_id: string) =>
    (await tenant.api.ok('listTaxAssociations', { query: { entity_type: 'customer', entity_id } })).items.sort((a, b) =>
      (a.tax_rate?.code ?? '').localeCompare(b.tax_rate?.code ?? ''),
    );

  test.each([
    ['in one statement', {}],
    ['in a transaction', { 'idempotency-key': 'customer-1' }],
  ])("takes over the tenant's automatic taxes %s", async (name, headers) => {
    const api = tenant.api.with(headers);
    const customer = await api.ok('createCustomer', { body: { external_id: name, name } });
    const [city, state, ...others] = await linksOf(customer.id);
    expect(others).toEqual([]);
    expect(city).toMatchObject({ tax_rate: { code: 'city' }, start_date: '2999-01-01T00:00:00Z', auto_apply: true });
    expect(state).toMatchObject({
      tax_rate: { code: 'state' },
      entity_type: 'customer',
      auto_apply: true,
      priority: 2,
      currency: 'usd',
      metadata: { a: 'b' },
      start_date: customer.created_at,
      created_by: tenant.userId,
    });
    expect(state?.id).toMatch(/^ta_[0-9A-HJKMNP-TV-Z]{26}$/);
    expect(state?.id).not.toBe(city?.id);
  });

  test('keeps what it took over when the tenant changes its mind', async () => {
    const { api } = tenant;
    const customer = await api.ok('createCustomer', { body: { external_id: 'early', name: 'E' } });
    const { items } = await api.ok('listTaxAssociations', { query: { entity_type: 'tenant' } });
    const state = items.find((item) => item.tax_rate?.code === 'state');
    const path = { id: state?.id ?? '' };
    await api.ok('updateTaxAssociation', { path, body: { auto_apply: false } });
    const late = await api.ok('createCustomer', { body: { external_id: 'late', name: 'L' } });
    expect((await linksOf(customer.id)).map((item) => item.tax_rate?.code)).toEqual(['city', 'state']);
    expect((await linksOf(late.id)).map((item) => item.tax_rate?.code)).toEqual(['city']);
    await api.ok('updateTaxAssociation', { path, body: { auto_apply: true } });
  });

  test('has the taxes that its request names instead, or none', async () => {
    const { api } = tenant;
    const none = await api.ok('createCustomer', { body: { external_id: 'none', name: 'N', tax_rate_overrides: [] } });
    expect(await linksOf(none.id)).toEqual([]);
    const some = await api.ok('createCustomer', {
      body: {
        external_id: 'some',
        name: 'S',
        tax_rate_overrides: [
          { tax_rate_code: 'later', currency: 'EUR', priority: 1, metadata: { x: 'y' } },
          { tax_rate_code: 'optional', currency: 'eur', auto_apply: false },
        ],
      },
    });
    expect(await linksOf(some.id)).toMatchObject([
      { tax_rate: { code: 'later' }, currency: 'eur', priority: 1, auto_apply: true, metadata: { x: 'y' } },
      { tax_rate: { code: 'optional' }, currency: 'eur', priority: 0, auto_apply: false, metadata: null },
    ]);
  });

  test('does not come to be with a tax that cannot be', async () => {
    const { api } = tenant;
    const body = {
      external_id: 'never',
      name: 'N',
      metadata: { pan: 'wrong' },
      tax_rate_overrides: [
        { tax_rate_code: 'state', currency: 'usd' },
        { tax_rate_code: 'unknown', currency: 'usd' },
      ],
    };
    const failure = await api.fails('createCustomer', { body });
    expect(failure.body.details).toEqual({
      'metadata.pan': expect.any(String),
      'tax_rate_overrides[1].tax_rate_code': 'there is no tax rate unknown',
    });
    const { metadata: _, ...rest } = body;
    expect((await api.fails('createCustomer', { body: rest })).status).toBe(400);
    expect((await api.fails('getCustomerByExternalId', { path: { external_id: 'never' } })).status).toBe(404);

    await api.ok('createCustomer', { body: { external_id: 'taken', name: 'T' } });
    const before = (await api.ok('listTaxAssociations')).pagination.total;
    expect((await api.fails('createCustomer', { body: { external_id: 'taken', name: 'T' } })).status).toBe(409);
    const named = {
      external_id: 'taken',
      name: 'T',
      tax_rate_overrides: [{ tax_rate_code: 'state', currency: 'usd' }],
    };
    expect((await api.fails('createCustomer', { body: named })).status).toBe(409);
    expect((await api.ok('listTaxAssociations')).pagination.total).toBe(before);
  });
});
