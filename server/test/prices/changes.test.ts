import { describe, expect, test } from 'vitest';
import { priceShop } from './support.ts';

const shop = priceShop();
const { fixed, usage, create } = shop;

describe('a change', () => {
  const update = (id: string, body: object) => shop.server.api.ok('updatePrice', { path: { id }, body });

  test('of name, key, text and metadata happens in place', async () => {
    const price = await create(fixed({ lookup_key: 'in_place', description: 'Old' }));
    const body = { display_name: 'Base fee', description: '', lookup_key: 'in_place_2', metadata: { a: 'b' } };
    const changed = await update(price.id, body);
    expect(changed).toEqual({
      ...price,
      display_name: 'Base fee',
      lookup_key: 'in_place_2',
      metadata: { a: 'b' },
      updated_at: changed.updated_at,
    });
    await create(fixed({ lookup_key: 'in_place' }));
    const taken = await shop.server.api.fails('updatePrice', {
      path: { id: price.id },
      body: { lookup_key: 'in_place' },
    });
    expect(taken.status).toBe(409);
  });

  test('of the amount ends the price and starts a new one', async () => {
    const { api } = shop.server;
    const first = await create(fixed({ lookup_key: 'versions', metadata: { a: 'b' }, trial_period_days: 7 }));
    const at = '2999-01-01T00:00:00Z';
    const second = await update(first.id, { amount: '59', effective_from: at, display_name: 'Raised' });
    expect(second).toEqual({
      ...first,
      id: second.id,
      sequence: second.sequence,
      amount: '59',
      display_amount: '$59',
      display_name: 'Raised',
      start_date: at,
      parent_price_id: first.id,
      created_at: second.created_at,
      updated_at: second.updated_at,
    });
    expect(second.id).not.toBe(first.id);
    expect(second.sequence).toBeGreaterThan(first.sequence ?? 0);
    expect(await api.ok('getPrice', { path: { id: first.id } })).toMatchObject({
      end_date: at,
      amount: '49',
      display_name: 'Pro',
    });
    expect((await api.ok('getPriceByLookupKey', { path: { lookup_key: 'versions' } })).id).toBe(second.id);

    const third = await update(second.id, { amount: '69', effective_from: '2999-02-01T00:00:00Z' });
    expect(third.parent_price_id).toBe(first.id);
    const versions = await api.ok('listPrices', { query: { parent_price_id: first.id } });
    expect(versions.items.map((price) => price.id).sort()).toEqual([second.id, third.id].sort());

    const again = await api.fails('updatePrice', { path: { id: first.id }, body: { amount: '1' } });
    expect(again.body).toMatchObject({ code: 'invalid_operation', details: { end_date: at } });
  });

  test('of the billing model keeps what the new model uses', async () => {
    const flat = await create(usage({ amount: '2' }));
    const packaged = await update(flat.id, {
      billing_model: 'PACKAGE',
      transform_quantity: { divide_by: 10, round: 'down' },
    });
    expect(packaged).toMatchObject({ amount: '2', transform_quantity: { divide_by: 10, round: 'down' } });
    const resized = await update(packaged.id, { amount: '3' });
    expect(resized).toMatchObject({ amount: '3', transform_quantity: { divide_by: 10, round: 'down' } });
    const tiered = await update(resized.id, {
      billing_model: 'TIERED',
      tier_mode: 'VOLUME',
      tiers: [{ up_to: null, unit_amount: '1' }],
    });
    expect(tiered).toMatchObject({ amount: '0', tier_mode: 'VOLUME', transform_quantity: { divide_by: 1 } });
    const slab = await update(tiered.id, { tier_mode: 'SLAB' });
    expect(slab).toMatchObject({ tier_mode: 'SLAB', tiers: tiered.tiers });
    const failure = await shop.server.api.fails('updatePrice', {
      path: { id: slab.id },
      body: { billing_model: 'FLAT_FEE' },
    });
    expect(failure.body.details).toHaveProperty('amount');
  });

  test('of a price in units is converted with the rate it was created with', async () => {
    const { amount: _, ...body } = fixed({ price_unit_type: 'CUSTOM' });
    const price = await create({ ...body, price_unit_config: { price_unit: 'aic', amount: '100' } });
    const changed = await update(price.id, { price_unit_amount: '300' });
    expect(changed).toMatchObject({
      amount: '3',
      price_unit_amount: '300',
      conversion_rate: '0.01',
      price_unit: 'aic',
    });
    const mixed = await shop.server.api.fails('updatePrice', {
      path: { id: changed.id },
      body: { amount: '1', tiers: [], price_unit_amount: '-1' },
    });
    expect(Object.keys(mixed.body.details ?? {}).sort()).toEqual(['amount', 'price_unit_amount', 'tiers']);
  });

  test('that cannot be is refused with all its faults, and changes nothing', async () => {
    const { api } = shop.server;
    const price = await create(fixed({ start_date: '2025-01-01T00:00:00Z' }));
    const path = { id: price.id };
    const faults = async (body: object) =>
      Object.keys((await api.fails('updatePrice', { path, body })).body.details ?? {});
    expect(await faults({ effective_from: '2999-01-01T00:00:00Z' })).toEqual(['effective_from']);
    expect(
      (
        await faults({
          amount: '-1',
          price_unit_amount: '1',
          effective_from: '2024-01-01T00:00:00Z',
          group_id: 'group_none',
          metadata: { gstin: 'x' },
        })
      ).sort(),
    ).toEqual(['amount', 'effective_from', 'group_id', 'metadata.gstin', 'price_unit_amount']);
    expect(await api.ok('getPrice', { path })).toEqual(price);
    expect((await api.fails('updatePrice', { path: { id: 'price_none' }, body: { amount: '1' } })).status).toBe(404);
    expect((await api.fails('updatePrice', { path: { id: 'price_none' }, body: {} })).status).toBe(404);
  });

  test('made twice at the same time makes one new version', async () => {
    const { id } = await create(fixed());
    const calls = ['1', '2', '3', '4'].map((amount) =>
      shop.server.api.call('updatePrice', { path: { id }, body: { amount } }),
    );
    expect((await Promise.all(calls)).map((answer) => answer.status).sort()).toEqual([200, 400, 400, 400]);
  });
});

describe('ending a price', () => {
  const end = (id: string, body?: object) =>
    shop.server.api.call('deletePrice', { path: { id }, ...(body && { body }) });

  test('happens now or when asked, once', async () => {
    const { api } = shop.server;
    const now = await create(fixed());
    expect((await end(now.id)).body).toEqual({ message: 'price deleted successfully' });
    const ended = await api.ok('getPrice', { path: { id: now.id } });
    expect(ended).toMatchObject({ status: 'published', end_date: expect.any(String) });
    expect((await end(now.id, {})).body).toMatchObject({ code: 'invalid_operation' });

    const later = await create(fixed());
    await end(later.id, { end_date: '2999-12-31T23:59:59.5Z' });
    expect(await api.ok('getPrice', { path: { id: later.id } })).toMatchObject({ end_date: '2999-12-31T23:59:59.5Z' });
  });

  test('cannot happen before it starts', async () => {
    const price = await create(fixed({ start_date: '2999-01-01T00:00:00Z' }));
    expect((await end(price.id)).body).toMatchObject({
      code: 'validation_error',
      details: { end_date: expect.any(String) },
    });
    expect((await end(price.id, { end_date: '2998-01-01T00:00:00Z' })).status).toBe(400);
    expect((await end('price_none', {})).status).toBe(404);
  });
});
