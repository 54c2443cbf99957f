import type { CreateCouponRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '../src/db/index.ts';
import { startTestServer, type TestServer } from './helpers/server.ts';
import { firstTenant } from './helpers/tenants.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const launch: CreateCouponRequest = {
  name: 'Launch',
  coupon_code: '  LAUNCH10 ',
  type: 'percentage',
  percentage_off: '10.00',
  cadence: 'repeated',
  duration_in_periods: 3,
};
const welcome: CreateCouponRequest = { name: 'Welcome', type: 'fixed', amount_off: '5', cadence: 'once' };

test('a coupon is created, read, renamed and archived', async () => {
  const { api } = server;
  const made = await api.ok('createCoupon', { body: { ...launch, currency: 'USD', rules: { any: [1, 'two'] } } });
  expect(made).toMatchObject({
    coupon_code: 'launch10',
    percentage_off: '10',
    amount_off: null,
    currency: '',
    duration_in_periods: 3,
    redeem_after: null,
    max_redemptions: null,
    total_redemptions: 0,
    rules: { any: [1, 'two'] },
    metadata: null,
  });
  const path = { id: made.id };
  expect(await api.ok('getCoupon', { path })).toEqual(made);
  expect(await api.ok('getCouponByCode', { path: { code: 'Launch10' } })).toEqual(made);

  const body = { name: 'Launch 2025', metadata: { a: 'b' }, percentage_off: '90' };
  expect(await api.ok('updateCoupon', { path, body })).toMatchObject({
    name: 'Launch 2025',
    metadata: { a: 'b' },
    percentage_off: '10',
  });

  expect((await api.fails('createCoupon', { body: { ...launch, coupon_code: 'launch10' } })).body).toMatchObject({
    code: 'already_exists',
    details: { coupon_code: 'launch10' },
  });
  expect(await api.ok('deleteCoupon', { path })).toEqual({ message: 'Coupon deleted successfully' });
  await api.ok('deleteCoupon', { path });
  expect(await api.ok('getCoupon', { path })).toMatchObject({ status: 'archived', coupon_code: 'launch10' });
  expect((await api.fails('getCouponByCode', { path: { code: 'launch10' } })).status).toBe(404);
  await api.ok('createCoupon', { body: launch });
  for (const id of ['getCoupon', 'deleteCoupon', 'updateCoupon'] as const) {
    const failure = await api.fails(id, { path: { id: 'coupon_none' }, body: id === 'updateCoupon' ? {} : undefined });
    expect(failure.body).toMatchObject({ code: 'not_found', details: { coupon_id: 'coupon_none' } });
  }
});

test('a fixed coupon is in a currency or in any', async () => {
  const { api } = server;
  const body = {
    ...welcome,
    currency: 'EUR',
    redeem_after: '2025-01-01T01:00:00+01:00',
    redeem_before: '2025-01-01T00:00:00Z',
    max_redemptions: 1_000_000,
  };
  expect(await api.ok('createCoupon', { body })).toMatchObject({
    amount_off: '5',
    percentage_off: null,
    currency: 'eur',
    duration_in_periods: null,
    redeem_after: '2025-01-01T00:00:00Z',
    redeem_before: '2025-01-01T00:00:00Z',
    max_redemptions: 1_000_000,
  });
  // Many coupons have no code; none is found by a blank one.
  const uncoded = await api.ok('createCoupon', { body: { ...welcome, coupon_code: '  ' } });
  expect(uncoded).toMatchObject({ currency: '' });
  expect(uncoded.coupon_code).toBeUndefined();
  expect((await api.fails('getCouponByCode', { path: { code: ' ' } })).status).toBe(404);
});

describe('what is wrong with a coupon', () => {
  const many = '1'.repeat(40);
  test.each<[string, object, string[]]>([
    [
      'is reported at once',
      {
        ...launch,
        percentage_off: '101',
        cadence: 'once',
        redeem_after: '2025-02-01T00:00:00Z',
        redeem_before: '2025-01-01T00:00:00Z',
      },
      ['duration_in_periods', 'percentage_off', 'redeem_before'],
    ],
    [
      'by the schema',
      { type: 'free', cadence: 'never', max_redemptions: 0 },
      ['cadence', 'max_redemptions', 'name', 'type'],
    ],
    ['too many redemptions', { ...welcome, max_redemptions: 1_000_001 }, ['max_redemptions']],
    ['no periods', { ...launch, duration_in_periods: 0 }, ['duration_in_periods']],
    ['repeated without end', { ...launch, duration_in_periods: undefined }, ['duration_in_periods']],
    ['fixed without amount', { ...welcome, amount_off: undefined, percentage_off: '5' }, ['amount_off']],
    ['nothing off', { ...welcome, amount_off: '0' }, ['amount_off']],
    ['less than nothing off', { ...welcome, amount_off: '-1' }, ['amount_off']],
    ['too little to keep', { ...welcome, amount_off: '0.000000001' }, ['amount_off']],
    ['too much to keep', { ...welcome, amount_off: '999999999999.999999999' }, ['amount_off']],
    ['beyond all numbers', { ...welcome, amount_off: many }, ['amount_off']],
    ['a share without percentage', { ...launch, percentage_off: undefined, amount_off: '5' }, ['percentage_off']],
    ['more than the whole', { ...launch, percentage_off: '100.0001' }, ['percentage_off']],
    ['no share', { ...launch, percentage_off: '0' }, ['percentage_off']],
    ['an immeasurable share', { ...launch, percentage_off: '0.00004' }, ['percentage_off']],
  ])('%s', async (_name, body, expected) => {
    const failure = await server.api.fails('createCoupon', { body });
    expect(failure.body.code).toBe('validation_error');
    expect(Object.keys(failure.body.details ?? {}).sort()).toEqual(expected);
  });

  test('an empty name is none', async () => {
    const { id } = await server.api.ok('createCoupon', { body: welcome });
    const failure = await server.api.fails('updateCoupon', { path: { id }, body: { name: '' } });
    expect(Object.keys(failure.body.details ?? {})).toEqual(['name']);
  });
});

test('of many coupons created at once under one code exactly one comes to be', async () => {
  const calls = Array.from({ length: 12 }, (_, index) =>
    server.api.call('createCoupon', { body: { ...welcome, coupon_code: index % 2 ? 'race' : 'RACE' } }),
  );
  const statuses = (await Promise.all(calls)).map((answer) => answer.status).sort();
  expect(statuses).toEqual([201, ...Array(11).fill(409)]);
});

test('coupons are found by code, number and order', async () => {
  const { api } = server;
  const ids: string[] = [];
  for (const amount_off of ['3', '20', '7.5']) {
    const body = { ...welcome, name: `Find ${amount_off}`, coupon_code: `find${amount_off}`, amount_off };
    ids.push((await api.ok('createCoupon', { body })).id);
  }
  const found = await api.ok('queryCoupon', {
    body: {
      coupon_ids: ids,
      filters: [{ field: 'amount_off', operator: 'gt', value: { number: 5 } }],
      sort: [{ field: 'amount_off', direction: 'desc' }],
      limit: 1,
      offset: 1,
    },
  });
  expect(found.items.map((coupon) => coupon.amount_off)).toEqual(['7.5']);
  // On coupons the offset is the one that was asked for.
  expect(found.pagination).toEqual({ total: 2, limit: 1, offset: 1 });
  const coded = await api.ok('listCoupons', { query: { coupon_codes: ['FIND3', 'find20'] } });
  expect(coded.items.map((coupon) => coupon.name)).toEqual(['Find 20', 'Find 3']);
  expect((await api.fails('queryCoupon', { body: { expand: 'plans' } })).status).toBe(400);
});

test('associations show where a coupon is attached', async () => {
  const { api } = server;
  const coupon = await api.ok('createCoupon', { body: welcome });
  const other = await api.ok('createCoupon', { body: welcome });
  // Subscriptions attach coupons; these rows are as they write them.
  const { tenantId, environmentId } = await firstTenant(server);
  const attach = (id: string, couponId: string, subscription: string, start: string, end: string | null) =>
    server.running.services.databases.query(sql`
      insert into coupon_associations (id, tenant_id, environment_id, coupon_id, subscription_id, start_date, end_date,
        created_at, updated_at)
      values (${id}, ${tenantId}, ${environmentId}, ${couponId}, ${subscription}, ${start}::timestamptz,
        ${end}::timestamptz, now(), now())`);
  await attach('coupon_assoc_1', coupon.id, 'subs_1', '2020-01-01T00:00:00Z', null);
  await attach('coupon_assoc_2', coupon.id, 'subs_2', '2020-01-01T00:00:00Z', '2020-02-01T00:00:00Z');
  await attach('coupon_assoc_3', other.id, 'subs_2', '2999-01-01T00:00:00Z', null);

  const ids = async (query: object) =>
    (await api.ok('listCouponAssociations', { query })).items.map((item) => item.id).sort();
  expect(await ids({})).toEqual(['coupon_assoc_1', 'coupon_assoc_2', 'coupon_assoc_3']);
  expect(await ids({ active_only: true })).toEqual(['coupon_assoc_1']);
  expect(await ids({ subscription_ids: ['subs_2'] })).toEqual(['coupon_assoc_2', 'coupon_assoc_3']);
  expect(await ids({ coupon_ids: [coupon.id], subscription_ids: ['subs_2'] })).toEqual(['coupon_assoc_2']);

  const query = { coupon_ids: [other.id] };
  const bare = await api.ok('listCouponAssociations', { query });
  expect(bare.items[0]?.coupon).toBeUndefined();
  expect(bare.pagination).toEqual({ total: 1, limit: 50, offset: 50 });
  const expanded = await api.ok('listCouponAssociations', {
    query: { ...query, expand: 'coupon,subscription_line_items.prices' },
  });
  expect(expanded.items[0]?.coupon).toEqual(other);
  expect((await api.fails('listCouponAssociations', { query: { expand: 'prices' } })).status).toBe(400);

  // An association outlives its coupon, which stays readable with it.
  await api.ok('deleteCoupon', { path: { id: coupon.id } });
  const read = await api.ok('getCouponAssociation', { path: { id: 'coupon_assoc_2' } });
  expect(read).toMatchObject({
    subscription_id: 'subs_2',
    end_date: '2020-02-01T00:00:00Z',
    coupon: { id: coupon.id, status: 'archived' },
  });
  expect((await api.fails('getCouponAssociation', { path: { id: 'none' } })).status).toBe(404);
});
