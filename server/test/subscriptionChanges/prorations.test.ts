import { describe, expect, test } from 'vitest';
import { fresh, newLife, newMeter, newPlan, newPrice, subscribe } from '../helpers/sales.ts';
import { liveItems, newShop, seats } from './support.ts';

const shop = newShop();
const { read, starting, invoicesOf, balanceOf } = shop;

/** Sections 3.2 of the reference: P1, P2. */
test('P1: more seats are invoiced to the second', async () => {
  const { api } = shop.server;
  const life = await newLife(api, '2026-06-01T00:00:00Z');
  const { plan, prices } = await newPlan(api, [{ amount: '20' }]);
  const made = await subscribe(api, plan.id, { customer_id: life.customer.id, ...seats('25', prices[0]?.id ?? '') });
  await life.until('2026-06-10T14:32:00Z');
  const path = { id: made.id };
  const [item] = made.line_items ?? [];
  const body = {
    type: 'quantity_change' as const,
    quantity_change_params: { line_items: [{ id: item?.id ?? '', quantity: '40' }] },
  };
  const preview = await api.ok('previewSubscriptionModify', { path, body });
  expect(preview.changed_resources.invoices).toMatchObject([{ action: 'created', status: 'preview' }]);
  expect(liveItems(await read(made.id))).toHaveLength(1);
  const done = await api.ok('executeSubscriptionModify', { path, body });
  expect(done.changed_resources).toMatchObject({
    line_items: [
      { id: item?.id, quantity: '25', end_date: '2026-06-10T14:32:00Z', change_action: 'ended' },
      { quantity: '40', start_date: '2026-06-10T14:32:00Z', change_action: 'created' },
    ],
    invoices: [{ action: 'created', invoice: { total: '203.94', billing_reason: 'SUBSCRIPTION_UPDATE' } }],
  });
  // And back: what the fifteen seats cost for the rest of the month is given back.
  const [now] = liveItems(await read(made.id));
  const back = await api.ok('executeSubscriptionModify', {
    path,
    body: { type: 'quantity_change', quantity_change_params: { line_items: [{ id: now?.id ?? '', quantity: '25' }] } },
  });
  expect(back.changed_resources.invoices).toMatchObject([{ action: 'wallet_credit', status: 'issued' }]);
  expect(await balanceOf(life.customer.id)).toBe('203.94');
});

test('P2: fewer seats are credited to the wallet', async () => {
  const { api } = shop.server;
  const life = await newLife(api, '2025-01-01T00:00:00Z');
  const { plan, prices } = await newPlan(api, [{ amount: '15' }]);
  const made = await subscribe(api, plan.id, { customer_id: life.customer.id, ...seats('10', prices[0]?.id ?? '') });
  await life.until('2025-01-17T00:00:00Z');
  const path = { id: made.id };
  const line_items = [{ id: made.line_items?.[0]?.id ?? '', quantity: '4' }];
  const body = { type: 'quantity_change' as const, quantity_change_params: { line_items } };
  const done = await api.ok('executeSubscriptionModify', { path, body });
  expect(done.changed_resources.invoices).toMatchObject([{ action: 'wallet_credit', status: 'issued' }]);
  expect(await balanceOf(life.customer.id)).toBe('43.55');
  // A cancellation later gives back the four seats that were paid for, not ten and not none.
  await life.until('2025-01-20T00:00:00Z');
  const over = await api.ok('cancelSubscription', {
    path,
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(over.total_credit_amount).toBe('23.23');
  const early = await api.fails('executeSubscriptionModify', { path, body });
  expect(early.body.message).toContain('is cancelled');
});

test('a quantity can only change within the current period', async () => {
  const { life, made } = await starting('2025-01-01T00:00:00Z');
  await life.until('2025-01-10T00:00:00Z');
  const change = (effective_date: string) =>
    shop.server.api.fails('executeSubscriptionModify', {
      path: { id: made.id },
      body: {
        type: 'quantity_change',
        quantity_change_params: { line_items: [{ id: made.line_items?.[0]?.id, quantity: '4', effective_date }] },
      },
    });
  for (const at of ['2025-02-01T00:00:00Z', '2024-12-31T00:00:00Z']) {
    expect((await change(at)).body.details).toHaveProperty('quantity_change_params.line_items[0].effective_date');
  }
});

test('P4: unused time of an immediate cancellation goes to the wallet', async () => {
  const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
  await life.until('2025-06-11T00:00:00Z');
  const done = await shop.server.api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  expect(done).toMatchObject({
    status: 'cancelled',
    total_credit_amount: '66.67',
    proration_details: [{ original_amount: '100', credit_amount: '66.67', proration_days: 20 }],
  });
  expect(await balanceOf(life.customer.id)).toBe('66.67');
});

test('P5: a short first period is given back in proportion to what it cost', async () => {
  const wish = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
  const { life, made } = await starting('2025-04-15T00:00:00Z', wish, [{ amount: '30' }]);
  expect(made.latest_invoice?.total).toBe('16');
  await life.until('2025-04-20T00:00:00Z');
  const done = await shop.server.api.ok('cancelSubscription', {
    path: { id: made.id },
    body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
  });
  // 11 of the 16 days; the reference gives back all of the 16.00.
  expect(done.total_credit_amount).toBe('11');
});

test('what was never charged is not given back', async () => {
  const { life, made } = await starting('2025-03-01T00:00:00Z');
  const { api } = shop.server;
  await life.until('2025-03-10T00:00:00Z');
  const extra = await api.ok('createSubscriptionLineItem', {
    path: { id: made.id },
    body: {
      start_date: '2025-03-10T00:00:00Z',
      price: {
        type: 'FIXED',
        billing_model: 'FLAT_FEE',
        amount: '50',
        billing_period: 'MONTHLY',
        invoice_cadence: 'ADVANCE',
        price_unit_type: 'FIAT',
      },
    },
  });
  await api.ok('deleteSubscriptionLineItem', {
    path: { id: extra.id },
    body: { proration_behavior: 'create_prorations' },
  });
  expect(await balanceOf(life.customer.id)).toBe('');
});

test('P8: whole calendar periods cost whole prices', async () => {
  const wish = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
  const { life, made } = await starting('2025-01-15T00:00:00Z', wish, [{ amount: '30' }]);
  await life.until('2025-03-02T00:00:00Z');
  const cycles = (await invoicesOf(made.id)).filter((invoice) => invoice.billing_reason === 'SUBSCRIPTION_CYCLE');
  expect(cycles.map(({ total }) => total)).toEqual(['30', '30']);
});

describe('unused time is given back as it was paid', () => {
  const off = async (percentage_off: string) => {
    const coupon_code = fresh('off');
    const body = {
      name: coupon_code,
      coupon_code,
      type: 'percentage' as const,
      percentage_off,
      cadence: 'forever' as const,
    };
    await shop.server.api.ok('createCoupon', { body });
    return { subscription_coupons: [{ coupon_code }] };
  };
  const cancel = (id: string) =>
    shop.server.api.ok('cancelSubscription', {
      path: { id },
      body: { cancellation_type: 'immediate', proration_behavior: 'create_prorations' },
    });

  test.each([
    { percent: '50', credit: '33.33' },
    { percent: '100', credit: '0' },
  ])('less a coupon of $percent %', async ({ percent, credit }) => {
    const { life, made } = await starting('2025-06-01T00:00:00Z', await off(percent), [{ amount: '100' }]);
    await life.until('2025-06-11T00:00:00Z');
    expect((await cancel(made.id)).total_credit_amount).toBe(credit);
  });

  test('less a coupon, for seats and for another plan', async () => {
    const half = await off('50');
    const { life, made } = await starting('2025-01-01T00:00:00Z', half, [{ amount: '150' }]);
    await life.until('2025-01-17T00:00:00Z');
    const { plan } = await newPlan(shop.server.api, [{ amount: '60' }]);
    // P2 with half of the prices: -43.55 before the coupon.
    const change = { target_plan_id: plan.id, proration_behavior: 'create_prorations' as const };
    await shop.server.api.ok('executeSubscriptionPlanChangeV2', { path: { id: made.id }, body: change });
    expect(await balanceOf(life.customer.id)).toBe('21.78');
    expect((await cancel(made.id)).total_credit_amount).toBe('14.52');
  });

  test('less a credit note', async () => {
    const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
    const [invoice] = await invoicesOf(made.id);
    const line_items = [{ invoice_line_item_id: invoice?.line_items[0]?.id ?? '', amount: '100' }];
    const body = {
      invoice_id: invoice?.id ?? '',
      reason: 'SERVICE_ISSUE' as const,
      line_items,
      process_credit_note: true,
    };
    await shop.server.api.ok('createCreditNote', { body });
    await life.until('2025-06-11T00:00:00Z');
    expect((await cancel(made.id)).total_credit_amount).toBe('0');
  });

  test('at the price that was charged, not at one that was set since', async () => {
    const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '100' }]);
    await life.until('2025-06-06T00:00:00Z');
    const path = { id: made.line_items?.[0]?.id ?? '' };
    await shop.server.api.ok('updateSubscriptionLineItem', { path, body: { amount: '400' } });
    await life.until('2025-06-11T00:00:00Z');
    expect((await cancel(made.id)).total_credit_amount).toBe('66.67');
  });

  test('with the seats that a change has added', async () => {
    const price = { amount: '10' };
    const { life, made } = await starting('2025-06-01T00:00:00Z', await off('50'), [price]);
    await life.until('2025-06-11T00:00:00Z');
    const item = made.line_items?.[0]?.id ?? '';
    const more = {
      type: 'quantity_change' as const,
      quantity_change_params: { line_items: [{ id: item, quantity: '3' }] },
    };
    await shop.server.api.ok('executeSubscriptionModify', { path: { id: made.id }, body: more });
    // One seat for half of 6.67, and two whose invoice took no coupon.
    expect((await cancel(made.id)).total_credit_amount).toBe('16.67');
  });

  test('also after a dearer plan took its place', async () => {
    const { life, made } = await starting('2025-06-01T00:00:00Z', await off('100'), [{ amount: '100' }]);
    await life.until('2025-06-11T00:00:00Z');
    const { plan } = await newPlan(shop.server.api, [{ amount: '150' }]);
    const change = { target_plan_id: plan.id, proration_behavior: 'create_prorations' as const };
    await shop.server.api.ok('executeSubscriptionPlanChangeV2', { path: { id: made.id }, body: change });
    const invoices = await invoicesOf(made.id);
    expect(invoices.map(({ total }) => total).sort()).toEqual(['0', '33.33']);
    expect((await cancel(made.id)).total_credit_amount).toBe('33.33');
  });

  test.each([
    { amount: '300', total: '266.67', credit: '100' },
    // Nothing is left to invoice, and 3.33 go to the wallet at once.
    { amount: '30', total: undefined, credit: '10' },
  ])('also after a new subscription at $amount was lowered by it', async ({ amount, total, credit }) => {
    const { api } = shop.server;
    const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '50' }]);
    await life.until('2025-06-11T00:00:00Z');
    const { plan } = await newPlan(api, [{ amount }]);
    const { new_subscription } = await api.ok('executeSubscriptionChange', {
      path: { id: made.id },
      body: {
        target_plan_id: plan.id,
        proration_behavior: 'create_prorations',
        billing_cadence: 'RECURRING',
        billing_period: 'MONTHLY',
        billing_cycle: 'anniversary',
      },
    });
    const id = new_subscription?.id ?? '';
    expect((await invoicesOf(id)).find(({ invoice_status }) => invoice_status === 'FINALIZED')?.total).toBe(total);
    await life.until('2025-07-01T00:00:00Z');
    expect((await cancel(id)).total_credit_amount).toBe(credit);
  });
});

/** A fee of a quarter beside a monthly one: what is settled is settled for the quarter. */
describe('charges with periods of their own', () => {
  const api = () => shop.server.api;
  const price = {
    type: 'FIXED' as const,
    billing_model: 'FLAT_FEE' as const,
    amount: '90',
    billing_period: 'QUARTERLY' as const,
    price_unit_type: 'FIAT' as const,
  };
  const fee = (invoice_cadence: 'ADVANCE' | 'ARREAR', quantity: string) => ({
    line_items: [{ display_name: 'Fee', quantity, price: { ...price, invoice_cadence } }],
  });
  const feeOf = async (id: string) =>
    (await read(id)).line_items?.findLast((item) => item.display_name === 'Fee')?.id ?? '';
  /** What invoices charge for it, oldest first. */
  const charged = async (id: string) =>
    (await invoicesOf(id))
      .toReversed()
      .flatMap((invoice) => invoice.line_items)
      .filter((line) => line.display_name === 'Fee')
      .map((line) => `${line.amount} from ${line.period_start?.slice(0, 10)} to ${line.period_end?.slice(0, 10)}`);
  const change = async (id: string, quantity: string) =>
    api().ok('executeSubscriptionModify', {
      path: { id },
      body: { type: 'quantity_change', quantity_change_params: { line_items: [{ id: await feeOf(id), quantity }] } },
    });

  test('fewer of them are given back to the end of the quarter, which is not charged again', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z', fee('ADVANCE', '3'));
    await life.until('2025-02-24T00:00:00Z');
    await change(made.id, '1');
    // Half of the quarter's 90 days, for two.
    expect(await balanceOf(life.customer.id)).toBe('90');
    await life.until('2025-04-11T00:00:00Z');
    expect(await charged(made.id)).toEqual(['270 from 2025-01-10 to 2025-04-10', '90 from 2025-04-10 to 2025-07-10']);
  });

  test('more of them are charged to the end of the quarter', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z', fee('ADVANCE', '1'));
    await life.until('2025-02-24T00:00:00Z');
    await change(made.id, '3');
    await life.until('2025-04-11T00:00:00Z');
    expect(await charged(made.id)).toEqual([
      '90 from 2025-01-10 to 2025-04-10',
      '90 from 2025-02-24 to 2025-04-10',
      '270 from 2025-04-10 to 2025-07-10',
    ]);
  });

  test('another price is charged from the next quarter on', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z', fee('ADVANCE', '1'));
    await life.until('2025-01-16T00:00:00Z');
    const path = { id: await feeOf(made.id) };
    await api().ok('updateSubscriptionLineItem', { path, body: { amount: '120' } });
    await life.until('2025-04-11T00:00:00Z');
    expect(await charged(made.id)).toEqual(['90 from 2025-01-10 to 2025-04-10', '120 from 2025-04-10 to 2025-07-10']);
  });

  test('in arrear each price is charged for its part of the quarter', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z', fee('ARREAR', '1'));
    await life.until('2025-02-24T00:00:00Z');
    await change(made.id, '3');
    await life.until('2025-04-11T00:00:00Z');
    expect(await charged(made.id)).toEqual(['45 from 2025-01-10 to 2025-02-24', '135 from 2025-02-24 to 2025-04-10']);
  });

  test('one that is ended is given back to the end of the quarter', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z', fee('ADVANCE', '1'));
    await life.until('2025-02-09T00:00:00Z');
    const path = { id: await feeOf(made.id) };
    await api().ok('deleteSubscriptionLineItem', { path, body: { proration_behavior: 'create_prorations' } });
    expect(await balanceOf(life.customer.id)).toBe('60');
  });

  test('one that is added in the middle of a month begins a quarter, and is charged for all of it', async () => {
    const { life, made } = await starting('2025-01-10T00:00:00Z');
    await life.until('2025-01-25T00:00:00Z');
    const [item] = fee('ADVANCE', '1').line_items;
    const body = { ...item, start_date: '2025-01-25T00:00:00Z', proration_behavior: 'create_prorations' as const };
    await api().ok('createSubscriptionLineItem', { path: { id: made.id }, body });
    await life.until('2025-05-11T00:00:00Z');
    expect(await charged(made.id)).toEqual(['90 from 2025-01-25 to 2025-04-25', '90 from 2025-04-25 to 2025-07-25']);
  });

  test('a monthly addon of a quarterly subscription is charged month by month', async () => {
    const quarterly = { billing_period: 'QUARTERLY' as const };
    const { life, made } = await starting('2025-01-01T00:00:00Z', quarterly, [{ amount: '90', ...quarterly }]);
    const lookup_key = fresh('addon');
    const addon = await api().ok('createAddon', { body: { name: lookup_key, lookup_key } });
    await newPrice(api(), addon.id, { entity_type: 'ADDON', amount: '30', display_name: 'Fee' });
    await life.until('2025-01-15T00:00:00Z');
    const attached = await api().ok('addSubscriptionAddon', {
      body: { subscription_id: made.id, addon_id: addon.id, proration_behavior: 'create_prorations' },
    });
    expect(await charged(made.id)).toEqual([
      '30 from 2025-01-15 to 2025-02-15',
      '30 from 2025-02-15 to 2025-03-15',
      '30 from 2025-03-15 to 2025-04-15',
    ]);
    await life.until('2025-03-01T00:00:00Z');
    await api().ok('removeSubscriptionAddon', {
      body: {
        addon_association_id: attached.id,
        proration_behavior: 'create_prorations',
        effective_date: '2025-03-01T00:00:00Z',
      },
    });
    // 14 of 28 days, and a month.
    expect(await balanceOf(life.customer.id)).toBe('45');
  });
});

/** On a test clock everything can happen in one instant. */
describe('changes in the instant in which a subscription begins', () => {
  test('of seats: the next change finds what was paid', async () => {
    const { life, made } = await starting('2025-06-01T00:00:00Z', {}, [{ amount: '30' }]);
    const change = async (quantity: string) => {
      const [item] = liveItems(await read(made.id));
      const params = { line_items: [{ id: item?.id ?? '', quantity }] };
      const body = { type: 'quantity_change' as const, quantity_change_params: params };
      await shop.server.api.ok('executeSubscriptionModify', { path: { id: made.id }, body });
    };
    await change('5');
    await change('2');
    expect(await balanceOf(life.customer.id)).toBe('90');
    await life.until('2025-06-16T00:00:00Z');
    await change('4');
    const totals = (await invoicesOf(made.id)).map(({ total }) => total);
    expect(totals.toSorted()).toEqual(['120', '30', '30']);
  });

  test('of the plan: limits that were cut to a short first period go with it', async () => {
    const { made, limits } = await limited();
    const target = await newPlan(shop.server.api, [{ amount: '60' }]);
    const body = { target_plan_id: target.plan.id, proration_behavior: 'create_prorations' as const };
    await shop.server.api.ok('executeSubscriptionPlanChangeV2', { path: { id: made.id }, body });
    expect(await limits()).toEqual([]);
  });
});

/** A subscription with 150 of 300 for the second half of June. */
async function limited() {
  const { api } = shop.server;
  const { plan } = await newPlan(api);
  const meter = await newMeter(api);
  const name = fresh('feature');
  const feature = await api.ok('createFeature', {
    body: { name, lookup_key: name, type: 'metered', meter_id: meter.id },
  });
  const limit = { feature_id: feature.id, feature_type: 'metered' as const, usage_limit: 300 };
  await api.ok('createEntitlement', { body: { plan_id: plan.id, ...limit } });
  const life = await newLife(api, '2025-06-16T00:00:00Z');
  const made = await subscribe(api, plan.id, {
    customer_id: life.customer.id,
    billing_cycle: 'calendar',
    proration_behavior: 'create_prorations',
  });
  const limits = async () =>
    (await api.ok('getSubscriptionEntitlements', { path: { id: made.id } })).features.map(
      ({ entitlement }) => entitlement.usage_limit,
    );
  expect(await limits()).toEqual([150]);
  return { life, made, limits };
}

describe('a pause makes the period longer, and its price pays for as much time as before', () => {
  const prices = [{ amount: '31' }, { amount: '41', invoice_cadence: 'ARREAR' as const, display_name: 'Arrear' }];
  const paused = async (wish: Parameters<typeof starting>[1] = {}) => {
    const { life, made } = await starting('2025-01-01T00:00:00Z', wish, prices);
    await life.until('2025-01-11T00:00:00Z');
    const body = { pause_mode: 'immediate' as const, pause_days: 10 };
    await shop.server.api.ok('pauseSubscription', { path: { id: made.id }, body });
    return { life, made };
  };
  const cancel = async (id: string) => {
    const done = await shop.server.api.ok('cancelSubscription', {
      path: { id },
      body: {
        cancellation_type: 'immediate',
        proration_behavior: 'create_prorations',
        cancel_immediately_inovice_policy: 'generate_invoice',
      },
    });
    const last = (await invoicesOf(id)).find(({ billing_reason }) => billing_reason === 'PRORATION');
    return [done.total_credit_amount, last?.total];
  };

  test.each([
    { cycle: 'anniversary' as const, at: '2025-01-25T00:00:00Z', credit: '17', arrear: '24' },
    { cycle: 'calendar' as const, at: '2025-01-25T00:00:00Z', credit: '17', arrear: '24' },
    // The invoice of the period names its end before the pause.
    { cycle: 'anniversary' as const, at: '2025-02-05T00:00:00Z', credit: '6', arrear: '35' },
  ])('$cycle, cancelled at $at', async ({ cycle, at, credit, arrear }) => {
    const { life, made } = await paused({ billing_cycle: cycle });
    await life.until(at);
    expect(await cancel(made.id)).toEqual([credit, arrear]);
  });

  test('cancelled while it lasts', async () => {
    const { life, made } = await paused();
    await life.until('2025-01-15T00:00:00Z');
    // The 21 days that were left when it began; 14 of 35 days of what is charged in arrear.
    expect(await cancel(made.id)).toEqual(['21', '16.4']);
  });

  test('in a short first period of the calendar it stays a part of a whole one', async () => {
    const wish = { billing_cycle: 'calendar', proration_behavior: 'create_prorations' } as const;
    const { life, made } = await starting('2025-06-16T00:00:00Z', wish, [{ amount: '60', invoice_cadence: 'ARREAR' }]);
    await life.until('2025-06-20T00:00:00Z');
    const body = { pause_mode: 'immediate' as const, pause_days: 20 };
    await shop.server.api.ok('pauseSubscription', { path: { id: made.id }, body });
    await life.until('2025-07-22T00:00:00Z');
    const cycle = (await invoicesOf(made.id)).find(({ billing_reason }) => billing_reason === 'SUBSCRIPTION_CYCLE');
    expect(cycle).toMatchObject({ period_end: '2025-07-21T00:00:00Z', total: '30' });
  });

  test('limits that were cut to a short first period stay cut', async () => {
    const { life, made, limits } = await limited();
    const body = { pause_mode: 'immediate' as const, pause_days: 20 };
    await shop.server.api.ok('pauseSubscription', { path: { id: made.id }, body });
    await life.until('2025-07-10T00:00:00Z');
    expect(await limits()).toEqual([150]);
    await life.until('2025-07-22T00:00:00Z');
    expect(await limits()).toEqual([300]);
  });

  test('seats that are added afterwards are charged for the rest', async () => {
    const { life, made } = await paused();
    await life.until('2025-01-25T00:00:00Z');
    const params = { line_items: [{ id: liveItems(made)[0]?.id ?? '', quantity: '2' }] };
    const body = { type: 'quantity_change' as const, quantity_change_params: params };
    await shop.server.api.ok('executeSubscriptionModify', { path: { id: made.id }, body });
    const change = (await invoicesOf(made.id)).find(({ billing_reason }) => billing_reason === 'SUBSCRIPTION_UPDATE');
    expect(change?.total).toBe('17');
  });
});
