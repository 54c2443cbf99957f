import { type Attempts, LARGE, makesTenants, names, shows } from './attempt.ts';

export const platform: Attempts<
  | 'listTestClocks'
  | 'createTestClock'
  | 'getTestClock'
  | 'deleteTestClock'
  | 'advanceTestClock'
  | 'attachTestClockCustomer'
> = {
  // Test clocks
  listTestClocks: [shows(() => ({ query: { limit: LARGE } }))],
  // Not between environments: the other one is production, which has no test clocks.
  createTestClock: [makesTenants(() => ({ body: { frozen_time: '2025-01-01T00:00:00Z' } }))],
  getTestClock: [names((w) => ({ path: { id: w.testClock } }))],
  deleteTestClock: [names((w) => ({ path: { id: w.testClock } }))],
  advanceTestClock: [
    names((w) => ({ path: { id: w.testClock }, body: { frozen_time: '2025-01-02T00:00:00Z', wait_seconds: 0 } })),
  ],
  attachTestClockCustomer: [
    names((w) => ({ path: { id: w.testClock }, body: { customer_id: w.customer } })),
    names((w) => ({ path: { id: w.testClock }, body: { external_customer_id: 'nobody' } })),
  ],
};
