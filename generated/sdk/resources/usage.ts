// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  AuthorizeUsageRequest,
  UsageAuthorization,
} from '../../schemas.ts';

/**
 * Decides before the work whether a customer may use more. One call checks entitlements and prepaid balance and
 * records the event, so that nobody spends what they do not have.
 */
export interface UsageResource {
  /**
   * Authorize usage.
   *
   * Asks, before work is done, whether a customer may use it, and records the event in the same step if so. Hard
   * limits of entitlements and the real-time balance of prepaid wallets decide, together with everything recorded
   * up to this moment. Calls for one customer are decided one after another, so two of them cannot spend the same
   * credit. A denial is a normal answer with `allowed: false`. An event id that is already recorded is allowed
   * again and counts once.
   *
   * `POST /usage/authorize`, needs `event:write`.
   *
   * @example
   * const result = await flexprice.usage.authorize({
   *   event_name: 'llm.request',
   *   external_customer_id: 'kestrel',
   *   properties: {
   *     input_tokens: 12000,
   *     output_tokens: 3000
   *   },
   *   dry_run: true,
   *   require_balance: true
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  authorize(body: AuthorizeUsageRequest, options?: RequestOptions): Call<UsageAuthorization>;
}
