// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListTestClocksQuery } from '../queries.ts';
import type {
  AdvanceTestClockRequest,
  AttachTestClockCustomerRequest,
  CreateTestClockRequest,
  TestClock,
  TestClockList,
} from '../../schemas.ts';

/**
 * Time travel for sandboxes. A customer who lives by a test clock sees a year of renewals, invoices and credits
 * pass in seconds, exactly as they would in real time. Production environments have no test clocks.
 */
export interface TestClocksResource {
  /**
   * List test clocks.
   *
   * Test clocks of the environment, newest first.
   *
   * `GET /test-clocks`, needs `environment:read`.
   *
   * @example
   * for await (const item of flexprice.testClocks.list()) {}
   */
  list(query?: ListTestClocksQuery, options?: RequestOptions): PageCall<TestClock, TestClockList>;

  /**
   * Create a test clock.
   *
   * Makes a clock that stands still at the time you give. Only in sandbox environments; elsewhere it is refused.
   * Attach customers before they get their first subscription.
   *
   * `POST /test-clocks`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.testClocks.create({ frozen_time: '2025-09-01T00:00:00Z', name: 'A year of Pro' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateTestClockRequest, options?: RequestOptions): Call<TestClock>;

  /**
   * Get a test clock.
   *
   * Reads one clock. While `clock_status` is `advancing`, read it again until it is `ready`.
   *
   * `GET /test-clocks/{id}`, needs `environment:read`.
   *
   * @example
   * const result = await flexprice.testClocks.get(id);
   */
  get(id: string, options?: RequestOptions): Call<TestClock>;

  /**
   * Delete a test clock.
   *
   * Removes the clock. Its customers cannot go on in real time: their subscriptions are cancelled without a last
   * invoice, and the customers are archived. What was invoiced so far stays readable.
   *
   * `DELETE /test-clocks/{id}`, needs `environment:write`.
   *
   * @example
   * await flexprice.testClocks.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Advance a test clock.
   *
   * Lets time pass for the customers of the clock, forward only. Everything that falls due on the way happens in
   * the order of its time: trials end, periods are renewed and invoiced, credits are granted and expire, pauses
   * end, webhooks are sent. The answer comes when the clock has arrived or after `wait_seconds`; `clock_status`
   * tells which.
   *
   * `POST /test-clocks/{id}/advance`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.testClocks.advance(id, { frozen_time: '2025-10-02T00:00:00Z' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  advance(id: string, body: AdvanceTestClockRequest, options?: RequestOptions): Call<TestClock>;

  /**
   * Let a customer live by a test clock.
   *
   * From now on the time of the clock is the time of this customer: their subscriptions, invoices, credits and
   * wallets follow it. The customer must be new, without subscriptions, invoices, wallets or events, and stays
   * with the clock for good. Attaching a customer again to the same clock changes nothing.
   *
   * `POST /test-clocks/{id}/customers`, needs `environment:write`.
   *
   * @example
   * const result = await flexprice.testClocks.attachCustomer(id, { customer_id: 'cust_01K5WRB3M0000000000000TST1' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  attachCustomer(id: string, body: AttachTestClockCustomerRequest, options?: RequestOptions): Call<TestClock>;
}
