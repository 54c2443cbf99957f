import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { priceShop } from './support.ts';

const shop = priceShop();
const { fixed, usage, create, faultsOf } = shop;

describe('what is wrong with a price', () => {
  test('is all reported at once', async () => {
    expect(
      await faultsOf(
        usage({
          currency: 'u$d',
          amount: '-1',
          invoice_cadence: 'ADVANCE',
          min_quantity: 1,
          trial_period_days: 3,
          price_unit_config: { price_unit: 'aic' },
          end_date: '2001-01-01T00:00:00Z',
          group_id: 'group_none',
          metadata: { pan: 'x' },
          meter_id: 'meter_none',
          entity_id: 'plan_none',
        }),
      ),
    ).toEqual([
      'amount',
      'currency',
      'end_date',
      'entity_id',
      'group_id',
      'invoice_cadence',
      'metadata.pan',
      'meter_id',
      'min_quantity',
      'price_unit_config',
      'trial_period_days',
    ]);
  });

  const tiers = [{ up_to: null, unit_amount: '1' }];
  const cases: [string, () => object, string[]][] = [
    [
      'nothing',
      () => ({}),
      ['billing_model', 'billing_period', 'currency', 'entity_id', 'entity_type', 'invoice_cadence', 'type'],
    ],
    ['a count of 0', () => fixed({ billing_period_count: 0 }), ['billing_period_count']],
    ['unknown words', () => ({ ...fixed(), type: 'FREE', billing_model: 'AUCTION' }), ['billing_model', 'type']],
    ['a price of a price', () => fixed({ entity_type: 'PRICE' }), ['entity_type']],
    ['flat without amount', () => ({ ...fixed(), amount: null }), ['amount']],
    ['package without size', () => fixed({ billing_model: 'PACKAGE' }), ['transform_quantity']],
    ['tiered without tiers', () => fixed({ billing_model: 'TIERED', amount: '0' }), ['tier_mode', 'tiers']],
    ['tiers of a flat fee', () => fixed({ tiers }), ['tiers']],
    [
      'a tier twice',
      () => fixed({ billing_model: 'TIERED', tier_mode: 'SLAB', tiers: [...tiers, ...tiers] }),
      ['tiers[1].up_to'],
    ],
    ['usage without meter', () => ({ ...usage(), meter_id: null }), ['meter_id']],
    ['one time in arrear', () => fixed({ billing_period: 'ONETIME', invoice_cadence: 'ARREAR' }), ['invoice_cadence']],
    ['one time on trial', () => fixed({ billing_period: 'ONETIME', trial_period_days: 1 }), ['trial_period_days']],
    ['custom without config', () => fixed({ price_unit_type: 'CUSTOM' }), ['price_unit_config']],
    [
      'an unknown unit',
      () => ({
        ...fixed(),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'xxx', amount: '1' },
      }),
      ['price_unit_config.price_unit'],
    ],
    [
      'a unit of another currency',
      () => ({
        ...fixed({ currency: 'eur' }),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'aic', amount: '1' },
      }),
      ['price_unit_config.price_unit'],
    ],
    [
      'an amount that vanishes in conversion',
      () => ({
        ...fixed(),
        amount: null,
        price_unit_type: 'CUSTOM',
        price_unit_config: { price_unit: 'aic', amount: '0.00000000000001' },
      }),
      ['price_unit_config.amount'],
    ],
    ['an amount that vanishes', () => fixed({ amount: '0.0000000000000001' }), ['amount']],
    ['an amount beyond all numbers', () => fixed({ amount: '9'.repeat(40) }), ['amount']],
    ['a quantity beyond the column', () => fixed({ min_quantity: 9007199254740991 }), ['min_quantity']],
  ];
  test.each(cases)('%s', async (_name, body, expected) => {
    expect(await faultsOf(body())).toEqual(expected);
  });

  test.each([
    ['plan', () => fixed({ entity_id: 'plan_none' }), { entity_id: 'plan_none' }],
    ['addon', () => fixed({ entity_type: 'ADDON', entity_id: 'addon_none' }), { entity_id: 'addon_none' }],
    ['meter', () => usage({ meter_id: 'meter_none' }), { meter_id: 'meter_none' }],
  ])('an unknown %s alone is a 404', async (_name, body, details) => {
    const failure = await shop.server.api.fails('createPrice', { body: body() });
    expect(failure.status).toBe(404);
    expect(failure.body.details).toEqual(details);
  });

  test('what is archived takes no new prices', async () => {
    const { api } = shop.server;
    const plan = await api.ok('createPlan', { body: { name: 'Gone' } });
    await api.ok('deletePlan', { path: { id: plan.id } });
    const group = await api.ok('createGroup', { body: { name: 'F', entity_type: 'feature', lookup_key: 'f' } });
    expect(await faultsOf(fixed({ entity_id: plan.id, group_id: group.id }))).toEqual(['entity_id', 'group_id']);
  });

  test('an owner has at most 5000 prices', async () => {
    const { id } = await shop.server.api.ok('createPlan', { body: { name: 'Full' } });
    const first = await create(fixed({ entity_id: id }));
    const client = new pg.Client(shop.server.connection);
    await client.connect();
    try {
      await client.query(
        `insert into prices (id, tenant_id, environment_id, entity_type, entity_id, type, billing_model, currency, amount,
           transform_quantity, billing_period, billing_period_count, invoice_cadence, start_date, created_at, updated_at)
         select id || '_' || n, tenant_id, environment_id, entity_type, entity_id, type, billing_model, currency, amount,
           transform_quantity, billing_period, billing_period_count, invoice_cadence, start_date, created_at, updated_at
         from prices, generate_series(1, 4998) n where id = $1`,
        [first.id],
      );
    } finally {
      await client.end();
    }
    const calls = [1, 2, 3].map(() => shop.server.api.call('createPrice', { body: fixed({ entity_id: id }) }));
    expect((await Promise.all(calls)).map((answer) => answer.status).sort()).toEqual([201, 400, 400]);
  });
});
