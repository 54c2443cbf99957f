// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface EventsHandlers<Context> {
  /** List events */
  listEvents: Handler<'listEvents', Context>;
  /** Report an event */
  ingestEvent: Handler<'ingestEvent', Context>;
  /** Analyse usage and cost */
  getUsageAnalytics: Handler<'getUsageAnalytics', Context>;
  /** Report several events */
  ingestEventsBulk: Handler<'ingestEventsBulk', Context>;
  /** Get the cost of single requests */
  getHuggingfaceInferenceData: Handler<'getHuggingfaceInferenceData', Context>;
  /** Trace an event */
  getEvent: Handler<'getEvent', Context>;
  /** Watch event ingestion */
  getEventMonitoring: Handler<'getEventMonitoring', Context>;
  /** Search events */
  listRawEvents: Handler<'listRawEvents', Context>;
  /** Report records of another system */
  ingestRawEventsBulk: Handler<'ingestRawEventsBulk', Context>;
  /** Add up events by name */
  getUsageStatistics: Handler<'getUsageStatistics', Context>;
  /** Add up events by meter */
  getUsageByMeter: Handler<'getUsageByMeter', Context>;
}
