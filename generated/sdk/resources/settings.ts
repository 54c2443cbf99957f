// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type {
  Message,
  Setting,
  UpdateSettingRequest,
} from '../../schemas.ts';

/**
 * How an environment behaves: invoice numbers and due dates, bonus credits, onboarding, the customer portal.
 * Each setting has a default, so nothing has to be set.
 */
export interface SettingsResource {
  /**
   * Get a setting.
   *
   * The whole value of a setting. What was never changed has its default, so there is always an answer.
   *
   * `GET /settings/{key}`, needs `setting:read`.
   *
   * @example
   * const result = await flexprice.settings.get(key);
   */
  get(key: string, options?: RequestOptions): Call<Setting>;

  /**
   * Change a setting.
   *
   * Changes the members you send and leaves the others alone; lists and maps are replaced as a whole. Only a
   * person with the role `super_admin` may do so. It counts for what happens from now on; finished invoices stay
   * as they are.
   *
   * `PUT /settings/{key}`, needs `setting:write`.
   *
   * @example
   * const result = await flexprice.settings.update(key, { value: { due_date_days: 14 } });
   */
  update(key: string, body: UpdateSettingRequest, options?: RequestOptions): Call<Setting>;

  /**
   * Reset a setting.
   *
   * Forgets the stored value, so that the default applies again. Only a person with the role `super_admin` may do
   * so. A setting that was never changed is answered with 404.
   *
   * `DELETE /settings/{key}`, needs `setting:write`.
   *
   * @example
   * const result = await flexprice.settings.delete(key);
   */
  delete(key: string, options?: RequestOptions): Call<Message>;
}
