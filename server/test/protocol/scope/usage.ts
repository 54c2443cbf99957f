import { type Attempts, makes, names, shows } from './attempt.ts';
import { shared } from './world.ts';

const always = { start_time: '2020-01-01T00:00:00Z', end_time: '2099-01-01T00:00:00Z' };
const sum = { event_name: shared.meterEvent, aggregation_type: 'SUM', property_name: 'input_tokens' } as const;
const meterUsage = { ...always, external_customer_id: shared.externalId, aggregation_type: 'SUM' } as const;
const event = { event_name: 'other.event', external_customer_id: shared.externalId };

export const usage: Attempts<
  | 'listEvents'
  | 'ingestEvent'
  | 'ingestEventsBulk'
  | 'getEvent'
  | 'listRawEvents'
  | 'getUsageStatistics'
  | 'getUsageByMeter'
  | 'getEventMonitoring'
  | 'ingestRawEventsBulk'
  | 'queryUsageRecord'
  | 'getUsageAnalytics'
  | 'getHuggingfaceInferenceData'
  | 'getCustomerUsageSummary'
  | 'queryMultiMeterUsage'
  | 'getDetailedMeterUsageAnalytics'
  | 'queryMeterUsage'
  | 'getDetailedCostAnalytics'
  | 'getRevenueDashboard'
  | 'getDashboardRevenues'
> = {
  // Events
  listEvents: [
    shows(() => ({ query: { ...always, event_name: shared.meterEvent } })),
    shows(() => ({ query: { event_id: shared.eventId } })),
  ],
  ingestEvent: [
    makes((w) => ({ body: { ...event, customer_id: w.customer } })),
    makes(() => ({ body: { ...event, event_id: shared.eventId } })),
  ],
  ingestEventsBulk: [makes((w) => ({ body: { events: [event, { ...event, customer_id: w.customer }] } }))],
  getEvent: [shows(() => ({ query: { id: shared.eventId } }))],
  listRawEvents: [shows(() => ({ body: { ...always, event_name: shared.meterEvent } }))],
  getUsageStatistics: [
    shows(() => ({ body: { ...sum, ...always } })),
    shows(() => ({ body: { ...sum, ...always, external_customer_id: shared.externalId } })),
    names((w) => ({ body: { ...sum, ...always, customer_id: w.customer } })),
  ],
  getUsageByMeter: [
    names((w) => ({ body: { meter_id: w.meter, ...always } })),
    names((w) => ({ body: { meter_id: w.meter, ...always, external_customer_id: shared.externalId } })),
  ],
  // Numbers of events, the same for everybody's own.
  getEventMonitoring: [makes(() => ({ query: { ...always, window_size: 'DAY' } }))],
  ingestRawEventsBulk: [makes((w) => ({ body: { events: [{ id: shared.eventId, customer: w.customer }] } }))],
  getUsageAnalytics: [
    // Its one event is older than its subscription.
    makes(() => ({ body: { ...always, external_customer_id: shared.externalId } })),
    shows(() => ({ body: { ...always, expand: ['meter', 'feature', 'source'] } })),
    names((w) => ({ body: { ...always, feature_ids: [w.feature] } })),
  ],
  getHuggingfaceInferenceData: [makes(() => ({ body: { requestIds: [shared.eventId] } }))],
  getCustomerUsageSummary: [
    names((w) => ({ query: { customer_id: w.customer } })),
    shows(() => ({ query: { customer_lookup_key: shared.externalId } })),
  ],
  queryMultiMeterUsage: [names((w) => ({ body: { ...meterUsage, meter_ids: [w.meter] } }))],
  getDetailedMeterUsageAnalytics: [names((w) => ({ body: { ...always, meter_ids: [w.meter] } }))],
  queryMeterUsage: [names((w) => ({ body: { ...meterUsage, meter_id: w.meter } }))],
  getDetailedCostAnalytics: [makes(() => ({ body: { ...always, external_customer_id: shared.externalId } }))],
  getRevenueDashboard: [shows(() => ({ body: { period_start: always.start_time, period_end: always.end_time } }))],
  getDashboardRevenues: [shows(() => ({ body: {} }))],
  queryUsageRecord: [makes((w) => ({ body: { customer_id: w.customer } }))],
};
