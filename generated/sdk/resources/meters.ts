// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { ListMetersQuery } from '../queries.ts';
import type {
  CreateMeterRequest,
  Message,
  Meter,
  MeterList,
  UpdateMeterRequest,
} from '../../schemas.ts';

/**
 * How usage events become quantities. A meter picks events by name and properties and folds them into one
 * number: a count, a sum, a maximum and so on. Usage prices are attached to meters.
 */
export interface MetersResource {
  /**
   * List meters.
   *
   * Meters of the environment, newest first.
   *
   * `GET /meters`, needs `meter:read`.
   *
   * @example
   * for await (const item of flexprice.meters.list()) {}
   */
  list(query?: ListMetersQuery, options?: RequestOptions): PageCall<Meter, MeterList>;

  /**
   * Create a meter.
   *
   * Says which events to measure and how to fold them into a quantity. Use it for a price without a feature; a
   * metered feature can also bring its meter along. Several meters may measure the same event.
   *
   * `POST /meters`, needs `meter:write`.
   *
   * @example
   * const result = await flexprice.meters.create({
   *   name: 'Input tokens',
   *   event_name: 'llm.request',
   *   aggregation: {
   *     type: 'SUM',
   *     field: 'input_tokens'
   *   },
   *   reset_usage: 'BILLING_PERIOD'
   * });
   */
  create(body: CreateMeterRequest, options?: RequestOptions): Call<Meter>;

  /**
   * Get a meter.
   *
   * Reads one meter by id. Archived meters stay readable.
   *
   * `GET /meters/{id}`, needs `meter:read`.
   *
   * @example
   * const result = await flexprice.meters.get(id);
   */
  get(id: string, options?: RequestOptions): Call<Meter>;

  /**
   * Add filter values to a meter.
   *
   * Adds values to the meter's filters, so that from now on more events count. Nothing else about a meter can
   * change, and values cannot be removed, because bills depend on it.
   *
   * `PUT /meters/{id}`, needs `meter:write`.
   *
   * @example
   * const result = await flexprice.meters.update(id, { filters: [{ key: 'model', values: ['small'] }] });
   */
  update(id: string, body: UpdateMeterRequest, options?: RequestOptions): Call<Meter>;

  /**
   * Archive a meter.
   *
   * Takes the meter out of use. New events are no longer measured by it.
   *
   * `DELETE /meters/{id}`, needs `meter:write`.
   *
   * @example
   * const result = await flexprice.meters.delete(id);
   */
  delete(id: string, options?: RequestOptions): Call<Message>;

  /**
   * Disable a meter.
   *
   * The older way to archive a meter; it does the same as `DELETE /meters/{id}`.
   *
   * `POST /meters/{id}/disable`, needs `meter:write`.
   *
   * @example
   * const result = await flexprice.meters.disable(id);
   */
  disable(id: string, options?: RequestOptions): Call<Message>;
}
