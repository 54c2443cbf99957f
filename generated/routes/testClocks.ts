// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface TestClocksHandlers<Context> {
  /** List test clocks */
  listTestClocks: Handler<'listTestClocks', Context>;
  /** Create a test clock */
  createTestClock: Handler<'createTestClock', Context>;
  /** Get a test clock */
  getTestClock: Handler<'getTestClock', Context>;
  /** Delete a test clock */
  deleteTestClock: Handler<'deleteTestClock', Context>;
  /** Advance a test clock */
  advanceTestClock: Handler<'advanceTestClock', Context>;
  /** Let a customer live by a test clock */
  attachTestClockCustomer: Handler<'attachTestClockCustomer', Context>;
}
