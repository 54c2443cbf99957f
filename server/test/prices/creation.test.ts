import { describe, expect, test } from 'vitest';
import { priceShop } from './support.ts';

const shop = priceShop();
const { fixed, usage, create } = shop;

describe('a new price', () => {
  test('has the defaults of a fixed one', async () => {
    const price = await create(fixed({ meter_id: shop.meterId }));
    expect(price).toMatchObject({
      amount: '49',
      display_amount: '$49',
      currency: 'usd',
      price_unit_type: 'FIAT',
      billing_cadence: 'RECURRING',
      trial_period_days: 0,
      transform_quantity: { divide_by: 1 },
      display_name: 'Pro',
      lookup_key: '',
      description: '',
      meter_id: '',
      metadata: null,
      start_date: price.created_at,
    });
    expect(price.end_date).toBeUndefined();
    expect(price.min_quantity).toBeUndefined();
  });

  test('for usage has the name of its meter, and keeps 15 decimals', async () => {
    const price = await create(usage({ amount: '0.0000000000000012', currency: 'eur' }));
    expect(price).toMatchObject({
      display_name: 'Tokens',
      meter_id: shop.meterId,
      amount: '0.000000000000001',
      display_amount: '€0.000000000000001',
    });
    expect(await shop.server.api.ok('getPrice', { path: { id: price.id } })).toEqual({
      ...price,
      meter: await shop.server.api.ok('getMeter', { path: { id: shop.meterId } }),
    });
  });

  test('can sell packages and tiers', async () => {
    const packaged = await create(
      usage({ billing_model: 'PACKAGE', amount: '2', transform_quantity: { divide_by: 1000 } }),
    );
    expect(packaged.transform_quantity).toEqual({ divide_by: 1000, round: 'up' });
    const tiers = [
      { up_to: 1000, unit_amount: '0.10', flat_amount: '5' },
      { up_to: null, unit_amount: '0.05' },
    ];
    const tiered = await create(usage({ billing_model: 'TIERED', amount: '0', tier_mode: 'SLAB', tiers }));
    expect(tiered).toMatchObject({
      amount: '0',
      tier_mode: 'SLAB',
      tiers: [{ ...tiers[0], unit_amount: '0.1' }, tiers[1]],
    });
  });

  test('may be back-dated, limited, and carry what only fixed prices have', async () => {
    const price = await create(
      fixed({
        start_date: '2024-01-01T01:00:00+01:00',
        end_date: '2999-01-01T00:00:00Z',
        min_quantity: 5,
        trial_period_days: 14,
        metadata: { hsn_sac: '998314' },
      }),
    );
    expect(price).toMatchObject({
      start_date: '2024-01-01T00:00:00Z',
      end_date: '2999-01-01T00:00:00Z',
      min_quantity: '5',
      trial_period_days: 14,
    });
  });

  test('in a unit of its own is converted once', async () => {
    const config = { price_unit: 'aic', amount: '250.50' };
    const price = await create(
      fixed({ amount: undefined, price_unit_type: 'CUSTOM', price_unit_config: config } as never),
    );
    expect(price).toMatchObject({
      amount: '2.505',
      display_amount: '$2.505',
      price_unit: 'aic',
      price_unit_amount: '250.5',
      display_price_unit_amount: '¢250.5',
      conversion_rate: '0.01',
    });
    const { pricing_unit } = await shop.server.api.ok('getPrice', { path: { id: price.id } });
    expect(pricing_unit).toMatchObject({ id: price.price_unit_id, code: 'aic' });

    const price_unit_tiers = [
      { up_to: 100, unit_amount: '5' },
      { up_to: null, unit_amount: '2', flat_amount: '10' },
    ];
    const { amount: _, ...tiered } = usage({ billing_model: 'TIERED', tier_mode: 'SLAB', price_unit_type: 'CUSTOM' });
    expect(await create({ ...tiered, price_unit_config: { price_unit: 'aic', price_unit_tiers } })).toMatchObject({
      amount: '0',
      price_unit_tiers,
      tiers: [
        { up_to: 100, unit_amount: '0.05' },
        { up_to: null, unit_amount: '0.02', flat_amount: '0.1' },
      ],
    });
  });

  test('has a key that only one open price has', async () => {
    const { api } = shop.server;
    const body = fixed({ lookup_key: 'pro_fee' });
    const price = await create(body);
    expect((await api.fails('createPrice', { body })).body).toMatchObject({
      code: 'already_exists',
      details: { lookup_key: 'pro_fee' },
    });
    expect(await api.ok('getPriceByLookupKey', { path: { lookup_key: 'pro_fee' } })).toEqual(price);
    await api.ok('deletePrice', { path: { id: price.id }, body: {} });
    expect((await api.fails('getPriceByLookupKey', { path: { lookup_key: 'pro_fee' } })).status).toBe(404);
    await create(body);
  });

  test('of many created at once under one key exactly one comes to be', async () => {
    const calls = Array.from({ length: 12 }, () =>
      shop.server.api.call('createPrice', { body: fixed({ lookup_key: 'race' }) }),
    );
    const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
    expect(statuses).toEqual([201, ...Array(11).fill(409)]);
  });
});

describe('several prices at once', () => {
  test('are created in the order sent, numbered in that order', async () => {
    const { items } = await shop.server.api.ok('createPricesBulk', {
      body: { items: [fixed(), usage(), fixed({ amount: '1' })] },
    });
    expect(items.map((price) => price.amount)).toEqual(['49', '0.000003', '1']);
    const numbers = items.map((price) => price.sequence ?? 0);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
  });

  const count = async () =>
    (await shop.server.api.ok('queryPrice', { body: { allow_expired_prices: true } })).pagination.total;

  test('are created all or not at all, and every faulty one is named', async () => {
    const before = await count();
    const bad = await shop.server.api.fails('createPricesBulk', {
      body: { items: [fixed(), fixed({ amount: '-1' }), usage({ meter_id: 'meter_none' })] },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.message).toContain('items[1]');
    expect(Object.keys(bad.body.details ?? {})).toEqual(['items[1].amount', 'items[2].meter_id']);
    const unknown = await shop.server.api.fails('createPricesBulk', {
      body: { items: [fixed(), usage({ meter_id: 'meter_none' })] },
    });
    expect(unknown.status).toBe(404);
    expect(unknown.body.details).toEqual({ 'items[1].meter_id': 'meter_none' });
    const twice = fixed({ lookup_key: 'twice' });
    const taken = await shop.server.api.fails('createPricesBulk', { body: { items: [fixed(), twice, twice] } });
    expect(taken.status).toBe(409);
    expect(taken.body.details).toEqual({ 'items[2].lookup_key': 'twice' });
    expect(await count()).toBe(before);
  });

  test.each([0, 101])('%i of them is a 400', async (length) => {
    const items = Array.from({ length }, () => fixed());
    expect((await shop.server.api.fails('createPricesBulk', { body: { items } })).status).toBe(400);
  });
});
