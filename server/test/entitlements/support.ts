import type {
  CreateEntitlementRequest,
  CreateFeatureRequest,
  CreateMeterRequest,
  MeterAggregation,
} from '@flexprice/generated/types';
import { afterAll, beforeAll, expect } from 'vitest';
import { startTestServer, type TestServer } from '../helpers/server.ts';

/** A quota of five hours. */
export const windows = {
  grant_measure: 'quantity',
  grant_duration_value: 5,
  grant_duration_unit: 'hour',
  grant_allocation_behavior: 'first_usage',
  grant_quota: '100.50',
} as const;

/** A server for the tests of a file, and plans, features and requests for entitlements that nothing else has. */
export function entitlementShop() {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  let count = 0;
  const newPlan = async () => (await server.api.ok('createPlan', { body: { name: `Plan ${++count}` } })).id;
  const newFeature = (type: CreateFeatureRequest['type'], more: Partial<CreateFeatureRequest> = {}) =>
    server.api.ok('createFeature', { body: { name: `Feature ${++count}`, type, ...more } });
  const meter = (aggregation: MeterAggregation): CreateMeterRequest => ({
    name: 'Meter',
    event_name: 'call',
    aggregation,
    reset_usage: 'BILLING_PERIOD',
  });
  const newMetered = (aggregation: MeterAggregation = { type: 'COUNT' }) =>
    newFeature('metered', { meter: meter(aggregation) });

  /** A metered request for a new plan and a new feature. */
  async function metered(more: Partial<CreateEntitlementRequest> = {}): Promise<CreateEntitlementRequest> {
    return { plan_id: await newPlan(), feature_id: (await newMetered()).id, feature_type: 'metered', ...more };
  }

  async function faultsOf(body: object): Promise<string[]> {
    const failure = await server.api.fails('createEntitlement', { body });
    expect(failure.body.code).toBe('validation_error');
    return Object.keys(failure.body.details ?? {}).sort();
  }

  return {
    get server() {
      return server;
    },
    newPlan,
    newFeature,
    newMetered,
    meter,
    metered,
    faultsOf,
  };
}
