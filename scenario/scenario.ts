import {
  AuthenticationError,
  ConflictError,
  type Customer,
  type Feature,
  Flexprice,
  NotFoundError,
  type Plan,
  ValidationError,
} from '@flexprice/sdk';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** What a target can promise beyond answers of the right shape. */
export interface Capabilities {
  /** What was written can be read again, what does not exist is not found, what is unique stays so. */
  readonly stateful: boolean;
  /** Usage is counted from the events that were sent. */
  readonly metering: boolean;
  /** Money adds up: subscriptions have their line items, wallets their transactions. */
  readonly billing?: boolean;
  /** Whether every operation of the contract is answered. True unless said otherwise. */
  readonly complete?: boolean;
}

/** Somebody who claims to be FlexPrice. */
export interface Target {
  readonly name: string;
  readonly capabilities: Capabilities;
  start(): Promise<RunningTarget>;
}

export interface RunningTarget {
  readonly baseUrl: string;
  /** The only key that is accepted. */
  readonly apiKey: string;
  /** Another way to it than the global `fetch`, such as one that goes round several replicas. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
  stop(): Promise<void>;
}

const MONTH = { start_time: '2025-09-01T00:00:00Z', end_time: '2025-10-01T00:00:00Z' };
const METER = { event_name: 'llm.request', reset_usage: 'BILLING_PERIOD' } as const;
const PRICE = { currency: 'usd', billing_model: 'FLAT_FEE', billing_period: 'MONTHLY', entity_type: 'PLAN' } as const;

const id = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}_[0-9A-HJKMNP-TV-Z]{26}$`));
const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
const decimal = expect.stringMatching(/^-?\d+(\.\d+)?$/);

/**
 * A short life of an account, told through the SDK: customers, features with meters, a plan with prices, events, usage,
 * searches, changes, and what goes wrong. The same file runs against the server, several replicas of it, Prism and MSW.
 * The shape of every answer is asserted everywhere, values only where the target keeps what it was told.
 */
export function describeScenario(target: Target): void {
  const { stateful, metering } = target.capabilities;
  /** The value that was written where the target keeps it, otherwise its kind. */
  const kept = <T>(value: T, kind: unknown): T => (stateful ? value : (kind as T));

  describe(`the scenario against ${target.name}`, () => {
    let running: RunningTarget;
    let flexprice: Flexprice;
    let brightside: Customer;
    let kestrel: Customer;
    let input: Feature;
    let output: Feature;
    let plan: Plan;

    const client = (apiKey: string) =>
      new Flexprice({ apiKey, baseUrl: running.baseUrl, retry: 0, ...(running.fetch && { fetch: running.fetch }) });

    beforeAll(async () => {
      running = await target.start();
      flexprice = client(running.apiKey);
    });
    afterAll(() => running?.stop());

    test('two customers are registered', async () => {
      brightside = await flexprice.customers.create({
        external_id: 'brightside',
        name: 'Brightside Labs',
        address_country: 'US',
        timezone: 'America/Los_Angeles',
        metadata: { segment: 'startup' },
      });
      kestrel = await flexprice.customers.create({ external_id: 'kestrel', name: 'Kestrel Robotics' });
      expect(brightside).toMatchObject({
        id: id('cust'),
        external_id: 'brightside',
        name: 'Brightside Labs',
        address_country: 'US',
        metadata: { segment: 'startup' },
        status: 'published',
        created_at: instant,
      });
      expect(kestrel).toMatchObject({
        id: id('cust'),
        external_id: kept('kestrel', expect.any(String)),
        timezone: kept('UTC', expect.any(String)),
        metadata: kept(null, expect.anything()),
      });
    });

    test('they are found by both of their ids', async () => {
      expect(await flexprice.customers.get(brightside.id)).toEqual(brightside);
      expect(await flexprice.customers.getByExternalId('brightside')).toEqual(brightside);
    });

    test('features are metered by the events of their customers', async () => {
      const meter = await flexprice.meters.create({
        ...METER,
        name: 'Input tokens',
        aggregation: { type: 'SUM', field: 'input_tokens' },
      });
      expect(meter).toMatchObject({
        id: id('meter'),
        event_name: 'llm.request',
        aggregation: { type: 'SUM' },
        filters: [],
      });
      input = await flexprice.features.create({
        name: 'Input tokens',
        lookup_key: 'input_tokens',
        type: 'metered',
        meter_id: meter.id,
      });
      expect(input).toMatchObject({ id: id('feat'), type: 'metered', meter_id: meter.id, lookup_key: 'input_tokens' });
      // The meter of the second is made with it.
      output = await flexprice.features.create({
        name: 'Output tokens',
        lookup_key: 'output_tokens',
        type: 'metered',
        meter: { ...METER, name: 'Output tokens', aggregation: { type: 'SUM', field: 'output_tokens' } },
      });
      expect(await flexprice.meters.get(output.meter_id)).toMatchObject({
        id: output.meter_id,
        aggregation: { field: kept('output_tokens', expect.any(String)) },
      });
    });

    test('a plan costs 49 usd a month and a price per token', async () => {
      plan = await flexprice.plans.create({ name: 'Pro', lookup_key: 'pro' });
      expect(plan).toMatchObject({ id: id('plan'), name: 'Pro', lookup_key: 'pro' });
      const fee = await flexprice.prices.create({
        ...PRICE,
        entity_id: plan.id,
        type: 'FIXED',
        amount: '49',
        invoice_cadence: 'ADVANCE',
      });
      expect(fee).toMatchObject({
        id: id('price'),
        amount: kept('49', decimal),
        currency: 'usd',
        entity_id: plan.id,
        type: kept('FIXED', expect.any(String)),
      });
      for (const [feature, amount] of [
        [input, '0.000003'],
        [output, '0.000015'],
      ] as const) {
        const price = await flexprice.prices.create({
          ...PRICE,
          entity_id: plan.id,
          type: 'USAGE',
          meter_id: feature.meter_id,
          amount,
          invoice_cadence: 'ARREAR',
        });
        expect(price).toMatchObject({
          id: id('price'),
          type: kept('USAGE', expect.any(String)),
          amount: kept(amount, decimal),
        });
      }
      const prices = await flexprice.prices.search({ entity_ids: [plan.id] }).toArray();
      expect(prices.length).toBeGreaterThan(0);
      if (stateful) expect(prices.map(({ amount }) => amount).sort()).toEqual(['0.000003', '0.000015', '49']);
    });

    test('events are accepted one by one and by the batch', async () => {
      const first = {
        external_customer_id: 'brightside',
        event_name: 'llm.request',
        timestamp: '2025-09-02T10:00:00Z',
      };
      const accepted = await flexprice.events.ingest({
        ...first,
        event_id: 'first',
        properties: { input_tokens: 1000, output_tokens: 250 },
      });
      expect(accepted).toMatchObject({
        event_id: metering ? 'first' : expect.any(String),
        message: expect.any(String),
      });
      const batch = await flexprice.events.ingestBulk(
        {
          events: [
            // The first once more: an event is counted once, however often it is sent.
            { ...first, event_id: 'first', properties: { input_tokens: 1000, output_tokens: 250 } },
            {
              ...first,
              event_id: 'second',
              timestamp: '2025-09-03T10:00:00Z',
              properties: { input_tokens: 500, output_tokens: 50 },
            },
            {
              ...first,
              event_id: 'third',
              external_customer_id: 'kestrel',
              properties: { input_tokens: 7, output_tokens: 1 },
            },
          ],
        },
        { results: true },
      );
      expect(batch).toMatchObject({ message: expect.any(String), ...(metering && { accepted: 2, duplicates: 1 }) });
    });

    test('usage is right at once', async () => {
      const request = { meter_id: input.meter_id, ...MONTH };
      const ofBrightside = await flexprice.events.usageByMeter({ ...request, external_customer_id: 'brightside' });
      expect(ofBrightside).toMatchObject({
        event_name: 'llm.request',
        type: 'SUM',
        value_exact: metering ? '1500' : decimal,
      });
      const ofKestrel = await flexprice.events.usageByMeter({ ...request, external_customer_id: 'kestrel' });
      expect(ofKestrel.value_exact).toEqual(metering ? '7' : decimal);
      const read = await flexprice.events.query({ external_customer_id: 'brightside', ...MONTH }).toArray();
      expect(read).toEqual(expect.arrayContaining([expect.objectContaining({ event_name: 'llm.request' })]));
      if (metering) expect(read.map((event) => event.id).sort()).toEqual(['first', 'second']);
    });

    test('lists and searches walk through all of their pages', async () => {
      const names: string[] = [];
      for await (const customer of flexprice.customers.list({ limit: 1 })) names.push(customer.name);
      expect(names.length).toBeGreaterThan(0);
      if (stateful) expect(names.sort()).toEqual(['Brightside Labs', 'Kestrel Robotics']);
      const found = await flexprice.customers.search({
        filters: [{ field: 'name', operator: 'contains', data_type: 'string', value: { string: 'kestrel' } }],
        sort: [{ field: 'created_at', direction: 'desc' }],
      });
      expect(found).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ id: id('cust') })]),
        pagination: { total: expect.any(Number), limit: expect.any(Number), offset: expect.any(Number) },
      });
      if (stateful) expect(found.items).toEqual([kestrel]);
    });

    test('a customer changes, and only in what was sent', async () => {
      const changed = await flexprice.customers.update(kestrel.id, { email: 'billing@kestrel.example' });
      expect(changed).toMatchObject({ id: id('cust'), email: kept('billing@kestrel.example', expect.any(String)) });
      if (stateful) expect(changed).toEqual({ ...kestrel, email: changed.email, updated_at: changed.updated_at });
    });

    test('a write that is repeated under its key has one effect', async () => {
      const options = { idempotencyKey: 'scenario-heron' };
      const body = { external_id: 'heron', name: 'Heron' };
      const first = await flexprice.customers.create(body, options);
      expect(await flexprice.customers.create(body, options)).toEqual(first);
    });

    test('what is archived is out of the lists, but not forgotten', async () => {
      await flexprice.customers.delete(kestrel.id);
      const after = await flexprice.customers.get(kestrel.id);
      expect(after).toMatchObject({ id: id('cust'), status: kept('archived', 'published') });
      const listed = await flexprice.customers.list().toArray();
      if (stateful) expect(listed.map(({ external_id }) => external_id).sort()).toEqual(['brightside', 'heron']);
    });

    test('a request that breaks the contract is told every fault by its field', async () => {
      const body = { external_id: '', email: 'nobody', timezone: 'Mars/Olympus' };
      const error = await flexprice.customers.create(body as never).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({ status: 400, code: 'validation_error', requestId: expect.any(String) });
      const fields = (error as ValidationError).fields.map(({ path }) => path).sort();
      expect(fields).toEqual(['email', 'external_id', 'name', 'timezone']);
    });

    test('a key that nobody was given opens nothing', async () => {
      const error = await client('sk_of_somebody_else')
        .customers.list()
        .catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(AuthenticationError);
      expect(error).toMatchObject({ status: 401, code: 'unauthenticated' });
    });

    test.runIf(stateful)('what does not exist is not found, and what is unique stays so', async () => {
      const nobody = 'cust_01K5WRB3M0000000000000NONE';
      const missing = await flexprice.customers.get(nobody).catch((thrown: unknown) => thrown);
      expect(missing).toBeInstanceOf(NotFoundError);
      expect(missing).toMatchObject({ code: 'not_found', details: { customer_id: nobody } });
      const twice = flexprice.customers.create({ external_id: 'brightside', name: 'Again' });
      await expect(twice).rejects.toBeInstanceOf(ConflictError);
      // Kestrel is archived, so its name is free again.
      await flexprice.customers.create({ external_id: 'kestrel', name: 'Kestrel' });
      const dangling = flexprice.prices.create({
        ...PRICE,
        entity_id: 'plan_01K5WRB3M0000000000000NONE',
        type: 'FIXED',
        amount: '1',
        invoice_cadence: 'ADVANCE',
      });
      await expect(dangling).rejects.toBeInstanceOf(NotFoundError);
    });
  });
}
