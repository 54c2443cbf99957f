import type { CreatePriceRequest } from '@flexprice/generated/types';
import { afterAll, beforeAll, expect } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** A server for the tests of a file, with a plan, a meter and a price unit, and requests for prices of them. */
export function priceShop() {
  let server: TestServer;
  let planId: string;
  let meterId: string;
  beforeAll(async () => {
    server = await startTestServer();
    planId = (await server.api.ok('createPlan', { body: { name: 'Pro' } })).id;
    const meter = { name: 'Tokens', event_name: 'llm', aggregation: { type: 'SUM', field: 'tokens' } } as const;
    meterId = (await server.api.ok('createMeter', { body: { ...meter, reset_usage: 'BILLING_PERIOD' } })).id;
    await server.api.ok('createPriceUnit', {
      body: { name: 'Credits', code: 'aic', symbol: '¢', base_currency: 'usd', conversion_rate: '0.01' },
    });
  });
  afterAll(() => server.stop());

  const fixed = (more: Partial<CreatePriceRequest> = {}): CreatePriceRequest => ({
    currency: 'USD',
    entity_type: 'PLAN',
    entity_id: planId,
    type: 'FIXED',
    billing_model: 'FLAT_FEE',
    amount: '49',
    billing_period: 'MONTHLY',
    billing_period_count: 1,
    invoice_cadence: 'ADVANCE',
    ...more,
  });
  const usage = (more: Partial<CreatePriceRequest> = {}): CreatePriceRequest =>
    fixed({ type: 'USAGE', invoice_cadence: 'ARREAR', meter_id: meterId, amount: '0.000003', ...more });

  const create = (body: CreatePriceRequest) => server.api.ok('createPrice', { body });
  const faultsOf = async (body: object) => {
    const failure = await server.api.fails('createPrice', { body });
    expect(failure.status).toBe(400);
    return Object.keys(failure.body.details ?? {}).sort();
  };

  return {
    get server() {
      return server;
    },
    get planId() {
      return planId;
    },
    get meterId() {
      return meterId;
    },
    fixed,
    usage,
    create,
    faultsOf,
  };
}
