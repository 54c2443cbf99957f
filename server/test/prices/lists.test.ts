import { expect, test } from 'vitest';
import { priceShop } from './support.ts';

const shop = priceShop();
const { fixed, usage, create } = shop;

test('lists leave out what has ended, and are narrowed and expanded', async () => {
  const { api } = shop.server;
  const plan = await api.ok('createPlan', { body: { name: 'List' } });
  const group = await api.ok('createGroup', { body: { name: 'G', entity_type: 'price', lookup_key: 'list' } });
  const mine = { entity_id: plan.id };
  const ended = await create(fixed(mine));
  await api.ok('deletePrice', { path: { id: ended.id } });
  const future = await create(fixed({ ...mine, start_date: '2999-01-01T00:00:00Z', amount: '7' }));
  const metered = await create(usage({ ...mine, group_id: group.id }));
  const yearly = await create(fixed({ ...mine, billing_period: 'ANNUAL', amount: '100' }));

  const ids = async (query: object) =>
    (await api.ok('listPrices', { query: { entity_ids: [plan.id], ...query } })).items.map((price) => price.id);
  expect(await ids({})).toEqual([yearly.id, metered.id, future.id]);
  expect(await ids({ allow_expired_prices: true })).toHaveLength(4);
  expect(await ids({ plan_ids: [plan.id], price_ids: [future.id, ended.id] })).toEqual([future.id]);
  expect(await ids({ entity_type: 'ADDON' })).toEqual([]);
  expect(await ids({ subscription_id: plan.id })).toEqual([]);
  expect(await ids({ meter_ids: [shop.meterId] })).toEqual([metered.id]);
  expect(await ids({ billing_periods: ['ANNUAL', 'WEEKLY'] })).toEqual([yearly.id]);
  expect(await ids({ start_date_lt: '2998-01-01T00:00:00Z' })).toEqual([yearly.id, metered.id]);
  expect(await ids({ sort: 'amount', order: 'asc' })).toEqual([metered.id, future.id, yearly.id]);

  const search = await api.ok('queryPrice', {
    body: {
      plan_ids: [plan.id],
      filters: [{ field: 'value', operator: 'gt', value: { number: 5 } }],
      sort: 'amount',
      order: 'desc',
    },
  });
  expect(search.items.map((price) => price.id)).toEqual([yearly.id, future.id]);

  const expand = 'meters,plan,addons,groups,priceunit';
  const whole = await api.ok('queryPrice', { body: { price_ids: [metered.id, future.id], expand } });
  expect(whole.items[0]).toMatchObject({
    meter: { id: shop.meterId },
    plan: { id: plan.id, name: 'List' },
    group: { id: group.id, entity_ids: [metered.id] },
  });
  expect(whole.items[1]?.meter).toBeUndefined();
  expect((await api.fails('queryPrice', { body: { expand: 'subscriptions' } })).status).toBe(400);

  await api.ok('deleteGroup', { path: { id: group.id } });
  expect((await api.ok('getPrice', { path: { id: metered.id } })).group_id).toBeUndefined();
});
