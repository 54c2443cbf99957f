// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  MarketplaceAgreement,
  RegisterMarketplaceAgreementRequest,
} from '../../schemas.ts';

/**
 * Purchases that customers made in a cloud marketplace. The usage of the subscription is reported there, and the
 * marketplace collects the money.
 */
export interface MarketplaceResource {
  /**
   * Register a marketplace purchase.
   *
   * Ties a subscription to a purchase that a customer made in a cloud marketplace. From then on its usage is
   * reported there, and the marketplace collects the money. An agreement and a subscription can be tied only once.
   *
   * `POST /marketplace/agreements`, needs `integration:write`.
   *
   * @example
   * const result = await flexprice.marketplace.registerAgreement({
   *   provider: 'aws_marketplace',
   *   customer_id: 'cust_01K5WRB3M0000000000000BRT1',
   *   plan_id: 'plan_01K5WRB3M0000000000000PRQ1',
   *   subscription_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   aws: {
   *     product_code: '4xample7productcode',
   *     license_arn: 'arn:aws:license-manager::111122223333:license:l-0123456789abcdef',
   *     customer_aws_account_id: '444455556666',
   *     dimension: 'tokens',
   *     concurrent_agreements: false
   *   }
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  registerAgreement(body: RegisterMarketplaceAgreementRequest, options?: RequestOptions): Call<MarketplaceAgreement>;
}
