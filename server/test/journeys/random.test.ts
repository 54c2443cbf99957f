import type { Invoice } from '@flexprice/generated/types';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Decimal } from '../../src/rating/decimal.ts';
import { pay } from '../helpers/billing.ts';
import { fresh, newPrice } from '../helpers/sales.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';
import { booksOf, newWallet, topUp, transactionsOf } from '../helpers/wallets.ts';
import { Life } from './customer.ts';
import { Ledger, type Window } from './ledger.ts';

/**
 * Random customers with random lives: seats that come and go, addons, other plans and prices, use on time and late, payments
 * and an end in the middle of a month. A ledger that knows nothing but time and price says what all of it has to cost. It
 * is asked after each step, and so are the checker of invoices and the books.
 */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const cents = (max: number) => fc.integer({ min: 1, max }).map((value) => String(value / 100));
const quantity = fc.integer({ min: 0, max: 9 });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 50_000 }) }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('renew' as const), minutes: fc.integer({ min: 1, max: 180 }) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('use' as const),
      tokens: fc.integer({ min: 1, max: 60 }),
      late: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('seats' as const), quantity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('arrears' as const), quantity }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('attach' as const, 'detach' as const, 'plan' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('price' as const), amount: cents(300) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('pay' as const), percent: fc.integer({ min: 1, max: 120 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('top up' as const), credits: fc.integer({ min: 1, max: 50 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

const wish = fc.record({
  start: fc.integer({ min: Date.parse('2024-01-01') / 1000, max: Date.parse('2026-01-01') / 1000 }),
  timezone: fc.constantFrom('UTC', 'Asia/Kolkata', 'America/New_York', 'Pacific/Auckland'),
  isCalendar: fc.boolean(),
  prorates: fc.boolean(),
  plans: fc.tuple(cents(9000), cents(9000)),
  seats: fc.integer({ min: 1, max: 9 }),
  arrear: cents(6000),
  addon: cents(4000),
  unit: cents(300),
  allowance: fc.option(fc.integer({ min: 0, max: 80 })),
  steps: fc.array(step, { minLength: 4, maxLength: 14 }),
});
type Wish = typeof wish extends fc.Arbitrary<infer One> ? One : never;

const iso = (at: number) => new Date(at).toISOString();
const sum = (amounts: readonly string[]) => amounts.reduce((total, one) => total.plus(one), new Decimal(0));

class RandomLife {
  private readonly wish: Wish;
  private readonly life: Life;
  private readonly ledger: Ledger;
  private now: number;
  private id = '';
  private plans: readonly string[] = [];
  private plan = 0;
  private addon = '';
  private association: string | undefined;
  private event = '';

  private constructor(wish: Wish, life: Life) {
    this.wish = wish;
    this.life = life;
    this.now = wish.start * 1000;
    const { timezone, allowance, isCalendar, prorates } = wish;
    this.ledger = new Ledger({ start: this.now, timezone, allowance, isCutAtFirst: isCalendar && prorates });
  }

  static async begin(wish: Wish): Promise<RandomLife> {
    const { api } = server;
    const self = new RandomLife(wish, await Life.begin(server, iso(wish.start * 1000), wish.timezone));
    const { ledger, now } = self;
    const meter = await self.life.newMeter();
    self.event = meter.event_name;
    const feature = await api.ok('createFeature', { body: { name: fresh('f'), type: 'metered', meter_id: meter.id } });
    const [first, second] = [await self.sell(wish.plans[0], meter.id), await self.sell(wish.plans[1], meter.id)];
    self.plans = [first.plan.id, second.plan.id];
    const { allowance } = wish;
    for (const plan_id of allowance === null ? [] : self.plans) {
      const limit = { usage_limit: allowance ?? 0, usage_reset_period: 'MONTHLY' as const };
      await api.ok('createEntitlement', {
        body: { plan_id, feature_id: feature.id, feature_type: 'metered', ...limit },
      });
    }
    const lookup_key = fresh('addon');
    self.addon = (await api.ok('createAddon', { body: { name: lookup_key, lookup_key } })).id;
    await newPrice(api, self.addon, { entity_type: 'ADDON', amount: wish.addon, display_name: 'Addon' });
    const seat = { price_id: first.prices[0]?.id ?? '', quantity: String(wish.seats) };
    const made = await self.life.take(first.plan.id, {
      billing_cycle: wish.isCalendar ? 'calendar' : 'anniversary',
      proration_behavior: wish.prorates ? 'create_prorations' : 'none',
      override_line_items: [seat],
    });
    self.id = made.id;
    ledger.has('advance', 'Seat', wish.plans[0], wish.seats, now);
    ledger.has('arrear', 'Arrear', wish.arrear, 1, now);
    ledger.has('usage', 'Use', wish.unit, 0, now);
    return self;
  }

  private sell(seat: string, meter_id: string) {
    return this.life.plan([
      { amount: seat, display_name: 'Seat' },
      { amount: this.wish.arrear, display_name: 'Arrear', invoice_cadence: 'ARREAR' },
      { amount: this.wish.unit, display_name: 'Use', type: 'USAGE', meter_id, invoice_cadence: 'ARREAR' },
    ]);
  }

  private read = () => server.api.ok('getSubscription', { path: { id: this.id } });

  private async until(at: number): Promise<void> {
    this.now = at;
    await this.life.until(iso(at));
  }

  /** The line item that goes on under a name. */
  private async item(name: string): Promise<string> {
    const items = (await this.read()).line_items ?? [];
    return items.find((one) => one.display_name === name && one.end_date.startsWith('0001'))?.id ?? '';
  }

  private async order(name: string, ordered: number): Promise<void> {
    const params = { line_items: [{ id: await this.item(name), quantity: String(ordered) }] };
    const body = { type: 'quantity_change' as const, quantity_change_params: params };
    await server.api.ok('executeSubscriptionModify', { path: { id: this.id }, body });
    this.ledger.changes(name, this.now, { quantity: ordered });
  }

  async take(one: Step): Promise<void> {
    const { api } = server;
    const { ledger, now } = this;
    const path = { id: this.id };
    switch (one.do) {
      case 'wait':
        return this.until(now + one.minutes * 60_000);
      case 'renew':
        return this.until(Date.parse((await this.read()).current_period_end) + one.minutes * 60_000);
      case 'use': {
        const since = Date.parse((await this.read()).current_period_start);
        const at = now - Math.floor((one.late * (now - since)) / 1000) * 1000;
        ledger.used(one.tokens, at);
        return this.life.use(this.event, one.tokens, iso(at));
      }
      case 'seats':
        return this.order('Seat', one.quantity);
      case 'arrears':
        return this.order('Arrear', one.quantity);
      case 'attach': {
        if (this.association) return;
        const body = {
          subscription_id: this.id,
          addon_id: this.addon,
          proration_behavior: 'create_prorations' as const,
        };
        this.association = (await api.ok('addSubscriptionAddon', { body })).id;
        return ledger.has('advance', 'Addon', this.wish.addon, 1, now);
      }
      case 'detach': {
        if (!this.association) return;
        const about = { proration_behavior: 'create_prorations' as const, effective_date: iso(now) };
        await api.ok('removeSubscriptionAddon', { body: { addon_association_id: this.association, ...about } });
        this.association = undefined;
        return ledger.ends('Addon', now);
      }
      case 'price':
        await api.ok('updateSubscriptionLineItem', {
          path: { id: await this.item('Use') },
          body: { amount: one.amount },
        });
        return ledger.changes('Use', now, { price: one.amount });
      case 'plan': {
        this.plan = 1 - this.plan;
        const body = { target_plan_id: this.plans[this.plan] ?? '', proration_behavior: 'create_prorations' as const };
        const { current_period_start } = await this.read();
        await api.ok('executeSubscriptionPlanChangeV2', { path, body });
        if (Date.parse(current_period_start) === this.wish.start * 1000) ledger.limitIsWhole = true;
        // What bills alike goes on; the rest begins anew, with one seat and the price of the plan.
        const seat = this.wish.plans[this.plan] ?? '';
        if (!ledger.now('Seat')?.price.eq(seat)) ledger.changes('Seat', now, { price: seat, quantity: 1 });
        if (!ledger.now('Use')?.price.eq(this.wish.unit)) ledger.changes('Use', now, { price: this.wish.unit });
        return;
      }
      case 'pay': {
        const owed = (await this.life.invoices()).find(
          ({ invoice_status, amount_remaining }) => invoice_status === 'FINALIZED' && Number(amount_remaining) > 0,
        );
        if (!owed) return;
        const part = new Decimal(owed.amount_remaining).times(one.percent).div(100);
        const amount = Decimal.max(part.toDecimalPlaces(2), '0.01').toFixed();
        await pay(server, owed.id, { amount, idempotency_key: fresh('pay') });
        return;
      }
      case 'top up': {
        const [wallet] = await api.ok('getWalletsByCustomerId', { path: { id: this.life.customer } });
        const { id } = wallet ?? (await newWallet(api, { customer_id: this.life.customer }));
        await topUp(api, id, { credits_to_add: String(one.credits), idempotency_key: fresh('top') });
        return;
      }
      case 'cancel':
        if (now <= Date.parse((await this.read()).current_period_start)) return;
        await api.ok('cancelSubscription', {
          path,
          body: {
            cancellation_type: 'immediate',
            proration_behavior: 'create_prorations',
            cancel_immediately_inovice_policy: 'generate_invoice',
          },
        });
        ledger.end = now;
        return;
    }
  }

  get isOver(): boolean {
    return this.ledger.end !== Number.POSITIVE_INFINITY;
  }

  /** Compares what was invoiced and given back with the ledger. */
  async check(): Promise<void> {
    const invoices = await this.life.invoices();
    const lines = invoices
      .filter(({ invoice_status }) => invoice_status === 'DRAFT' || invoice_status === 'FINALIZED')
      .flatMap((invoice) => invoice.line_items);
    const [uses, fees] = [lines.filter(isUse), lines.filter((line) => !isUse(line))].map((some) =>
      sum(some.map(({ amount }) => amount)),
    );
    const windows = await this.windows();
    const expected = this.ledger.fees(windows);
    const net = fees?.minus(await this.givenBack()) ?? new Decimal(0);
    const difference = net.minus(expected.amount);
    expect(difference.abs().lte(expected.tolerance), `fees ${net} instead of ${expected.amount}`).toBe(true);
    expect(uses?.toFixed(), 'usage').toBe(this.ledger.usage(windows).toFixed());
    expect((await booksOf(server)).fault).toBeUndefined();
  }

  /** All periods so far, those that came to nothing included. */
  private async windows(): Promise<Window[]> {
    const query = { subscription_id: this.id, billing_reason: 'SUBSCRIPTION_CYCLE' as const, limit: 1000 };
    const status = { invoice_status: ['DRAFT', 'FINALIZED', 'SKIPPED'] as Invoice['invoice_status'][] };
    const { items } = await server.api.ok('listInvoices', { query: { ...query, ...status } });
    const over = items.map((one) => ({
      start: Date.parse(one.period_start ?? ''),
      end: Date.parse(one.period_end ?? ''),
      isOver: true,
    }));
    const { current_period_start, current_period_end } = await this.read();
    return [...over, { start: Date.parse(current_period_start), end: Date.parse(current_period_end), isOver: false }];
  }

  private async givenBack(): Promise<Decimal> {
    const wallets = await server.api.ok('getWalletsByCustomerId', { path: { id: this.life.customer } });
    const moves = (await Promise.all(wallets.map(({ id }) => transactionsOf(server.api, id)))).flat();
    return sum(
      moves.flatMap(({ transaction_reason, amount }) =>
        transaction_reason === 'SUBSCRIPTION_CREDIT_GRANT' ? [amount] : [],
      ),
    );
  }

  /** Lets everything that waits happen. */
  settle = () => this.until(this.now + 3 * 3_600_000);
}

const isUse = ({ price_type }: Invoice['line_items'][number]): boolean => price_type === 'USAGE';

test('whatever happens, a customer pays for what they had', async () => {
  await fc.assert(
    fc.asyncProperty(wish, async (random) => {
      const life = await RandomLife.begin(random);
      for (const one of random.steps) {
        await life.take(one);
        await life.check();
        if (life.isOver) break;
      }
      await life.settle();
      await life.check();
    }),
    {
      numRuns: Number(process.env.RANDOM_LIVES ?? 4),
      seed: Number(process.env.RANDOM_SEED ?? 20261127),
      endOnFailure: true,
    },
  );
});
