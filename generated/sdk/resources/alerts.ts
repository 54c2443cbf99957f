// Generated from openapi/ by `npm run generate`. Do not edit.
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  AlertLog,
  AlertLogList,
  AlertLogSearchRequest,
} from '../../schemas.ts';

/**
 * Watches on money and credits. A setting names levels of spend in a billing period; wallets carry levels of
 * their own. A change of state is recorded and sent as a webhook event, once.
 */
export interface AlertsResource {
  /**
   * Search alert changes.
   *
   * When alerts were raised and when they went away, newest first unless `sort` says otherwise. Send `{}` for all.
   * Expandable: `customer`, `wallet`, `feature`.
   *
   * `POST /alerts/search`, needs `alert_settings:read`.
   *
   * @example
   * for await (const item of flexprice.alerts.search({
   *   entity_type: 'subscription',
   *   entity_id: 'subs_01K5WRB3M0000000000000SVB1',
   *   alert_type: 'subscription_spend'
   * })) {}
   */
  search(body?: AlertLogSearchRequest, options?: RequestOptions): PageCall<AlertLog, AlertLogList>;
}
