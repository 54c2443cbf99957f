// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type { GetEventMonitoringQuery, GetEventQuery, IngestEventsBulkQuery, ListEventsQuery } from '../queries.ts';
import type {
  BulkIngestEventRequest,
  BulkIngestEventResponse,
  BulkIngestRawEventRequest,
  BulkIngestRawEventResponse,
  Event,
  EventLookup,
  EventMonitoring,
  GetEventsRequest,
  GetEventsResponse,
  GetUsageByMeterRequest,
  GetUsageRequest,
  GetUsageResponse,
  HuggingFaceBillingRequest,
  HuggingFaceBillingResponse,
  IngestEventRequest,
  IngestEventResponse,
  UsageAnalytics,
  UsageAnalyticsRequest,
} from '../../schemas.ts';

/**
 * What your customers use. Report each use as an event; meters turn events into quantities and prices turn those
 * into charges. An event counts once, however often it is sent with the same `event_id`. The other operations
 * show raw events and their sums.
 */
export interface EventsResource {
  /**
   * List events.
   *
   * Raw events, newest first, at most 50 at a time, of the last seven days unless the times say otherwise. Use
   * `POST /events/query` for larger pages. Page with `offset`, or with `iter_last_key` of the answer before.
   *
   * `GET /events`, needs `event:read`.
   *
   * @example
   * for await (const item of flexprice.events.list()) {}
   */
  list(query?: ListEventsQuery, options?: RequestOptions): PageCall<Event, GetEventsResponse>;

  /**
   * Report an event.
   *
   * Reports one use of your product. The answer means that the event is stored for good and counted: every usage
   * figure read after it includes the event. Send an `event_id` of your own, so that sending again cannot count
   * twice.
   *
   * `POST /events`, needs `event:write`.
   *
   * @example
   * const result = await flexprice.events.ingest({
   *   event_id: 'event_01K5WRB3M0000000000000EVT1',
   *   event_name: 'llm.request',
   *   external_customer_id: 'brightside',
   *   timestamp: '2025-09-12T10:15:00Z',
   *   source: 'api',
   *   properties: {
   *     model: 'large',
   *     input_tokens: 1200,
   *     output_tokens: 350
   *   }
   * });
   */
  ingest(body: IngestEventRequest, options?: RequestOptions): Call<IngestEventResponse>;

  /**
   * Analyse usage and cost.
   *
   * Usage and cost per feature and line item over the last seven days unless the times say otherwise, split by
   * source or property and per window if asked for. Costs follow the customer's prices, commitments and lasting
   * percentage coupons; included allowances are not taken off, so the figures can be above the invoice.
   *
   * `POST /events/analytics`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.analytics({
   *   external_customer_id: 'brightside',
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   */
  analytics(body?: UsageAnalyticsRequest, options?: RequestOptions): Call<UsageAnalytics>;

  /**
   * Report several events.
   *
   * Reports up to 1000 events at once, the fastest way to report many. If one is malformed, the request is refused
   * and none is stored. An event whose id belongs to another event with other content is not stored; `message`
   * counts them, and with `results=true` the answer tells of each event whether it was stored now, was there
   * already, or conflicts.
   *
   * `POST /events/bulk`, needs `event:write`.
   */
  ingestBulk(body: BulkIngestEventRequest, query?: IngestEventsBulkQuery, options?: RequestOptions): Call<BulkIngestEventResponse>;

  /**
   * Get the cost of single requests.
   *
   * What single requests cost, in billionths of a US dollar, as Hugging Face asks its inference providers. A
   * request is found by the `event_id` under which it was reported. Also answered at `POST
   * /events/huggingface-billing`.
   *
   * `POST /events/huggingface-inference`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.huggingFaceInference({ requestIds: ['event_01K5WRB3M0000000000000EVT1'] });
   */
  huggingFaceInference(body: HuggingFaceBillingRequest, options?: RequestOptions): Call<HuggingFaceBillingResponse>;

  /**
   * Trace an event.
   *
   * Shows one event and what became of it: which meter measured it and which line item charges it or, if none
   * does, at which step it got stuck. Use it to answer why something was or was not billed. Also answered at `GET
   * /events/{id}`.
   *
   * `GET /events/lookup`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.lookup({ id: id });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  lookup(query: GetEventQuery, options?: RequestOptions): Call<EventLookup>;

  /**
   * Watch event ingestion.
   *
   * How many events arrived in a range, the last 24 hours unless both times are sent, and how far their processing
   * is behind. On a server that processes events as they arrive, both lags are 0.
   *
   * `GET /events/monitoring`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.monitoring();
   */
  monitoring(query?: GetEventMonitoringQuery, options?: RequestOptions): Call<EventMonitoring>;

  /**
   * Search events.
   *
   * Raw events that meet every condition, newest first, of the last seven days unless the times say otherwise.
   * Page with `offset`, or with `iter_last_key` of the answer before, which stays exact while new events arrive.
   *
   * `POST /events/query`, needs `event:read`.
   *
   * @example
   * for await (const item of flexprice.events.query({
   *   external_customer_id: 'brightside',
   *   event_name: 'llm.request',
   *   property_filters: {
   *     model: [
   *       'large'
   *     ]
   *   },
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z',
   *   page_size: 100
   * })) {}
   */
  query(body?: GetEventsRequest, options?: RequestOptions): PageCall<Event, GetEventsResponse>;

  /**
   * Report records of another system.
   *
   * Stores up to 1000 records as another system writes them, to be turned into events by a rule set up for your
   * organisation. Use `POST /events/bulk` for events of your own.
   *
   * `POST /events/raw/bulk`, needs `event:write`.
   *
   * @example
   * const result = await flexprice.events.ingestRawBulk({
   *   events: [
   *     {
   *       id: 'call-4711',
   *       org: 'brightside',
   *       method: 'chat.completions',
   *       at: '2025-09-12T10:15:00Z',
   *       tokens: {
   *         in: 1200,
   *         out: 350
   *       }
   *     }
   *   ]
   * });
   */
  ingestRawBulk(body: BulkIngestRawEventRequest, options?: RequestOptions): Call<BulkIngestRawEventResponse>;

  /**
   * Add up events by name.
   *
   * Folds the events of one name into a quantity, over the last seven days unless the times say otherwise. It
   * reads raw events and needs no meter; for figures as billed use `POST /meter-usage/query` or `POST
   * /events/analytics`.
   *
   * `POST /events/usage`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.usage({
   *   event_name: 'llm.request',
   *   aggregation_type: 'SUM',
   *   property_name: 'input_tokens',
   *   external_customer_id: 'brightside',
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   */
  usage(body: GetUsageRequest, options?: RequestOptions): Call<GetUsageResponse>;

  /**
   * Add up events by meter.
   *
   * Folds raw events the way a meter does, its filters included. A meter that never resets adds everything before
   * the range. For figures as billed use `POST /meter-usage/query`.
   *
   * `POST /events/usage/meter`, needs `event:read`.
   *
   * @example
   * const result = await flexprice.events.usageByMeter({
   *   meter_id: 'meter_01K5WRB3M0000000000000MT1N',
   *   external_customer_id: 'brightside',
   *   start_time: '2025-09-01T00:00:00Z',
   *   end_time: '2025-10-01T00:00:00Z'
   * });
   *
   * @throws {FlexpriceError} `not_found`, such as: Customer with ID cust_01K5WRB3M0000000000000N0NE was not found
   */
  usageByMeter(body: GetUsageByMeterRequest, options?: RequestOptions): Call<GetUsageResponse>;
}
