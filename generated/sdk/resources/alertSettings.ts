// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  AlertSetting,
  AlertSettingList,
  AlertSettingSearchRequest,
  CreateAlertSettingRequest,
  UpdateAlertSettingRequest,
} from '../../schemas.ts';

/**
 * Watches on money and credits. A setting names levels of spend in a billing period; wallets carry levels of
 * their own. A change of state is recorded and sent as a webhook event, once.
 */
export interface AlertSettingsResource {
  /**
   * Create an alert setting.
   *
   * Watches the usage charges of a subscription, one of its line items or one of its groups in the current billing
   * period, and sends a webhook event when they reach a level. Each object can be watched once.
   *
   * `POST /alerts/setting`, needs `alert_settings:write`.
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   */
  create(body: CreateAlertSettingRequest, options?: RequestOptions): Call<AlertSetting>;

  /**
   * Search alert settings.
   *
   * Alert settings that meet every condition, newest first unless `sort` says otherwise. Send `{}` for all.
   *
   * `POST /alerts/setting/search`, needs `alert_settings:read`.
   *
   * @example
   * for await (const item of flexprice.alertSettings.search({ entity_type: 'subscription', enabled: true })) {}
   */
  search(body?: AlertSettingSearchRequest, options?: RequestOptions): PageCall<AlertSetting, AlertSettingList>;

  /**
   * Get an alert setting.
   *
   * Reads one alert setting.
   *
   * `GET /alerts/setting/{id}`, needs `alert_settings:read`.
   *
   * @example
   * const result = await flexprice.alertSettings.get(id);
   */
  get(id: string, options?: RequestOptions): Call<AlertSetting>;

  /**
   * Update an alert setting.
   *
   * Replaces all levels of an alert setting; a level you leave out is removed. What is watched cannot be changed.
   *
   * `PUT /alerts/setting/{id}`, needs `alert_settings:write`.
   *
   * @example
   * const result = await flexprice.alertSettings.update(id, {
   *   config: {
   *     alert_enabled: true,
   *     critical: {
   *       threshold: '500',
   *       condition: 'above'
   *     },
   *     warning: {
   *       threshold: '250',
   *       condition: 'above'
   *     }
   *   }
   * });
   */
  update(id: string, body: UpdateAlertSettingRequest, options?: RequestOptions): Call<AlertSetting>;

  /**
   * Archive an alert setting.
   *
   * Stops watching. Changes that were recorded stay readable.
   *
   * `DELETE /alerts/setting/{id}`, needs `alert_settings:write`.
   *
   * @example
   * await flexprice.alertSettings.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<void>;
}
