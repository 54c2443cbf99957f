import type { EventMonitoring, WindowSize } from '@flexprice/generated/types';
import type { Context } from '../context.ts';
import { type Faults, validationError } from '../errors.ts';
import { instant } from '../wire.ts';
import { microsOf, microsOfDate } from './micros.ts';
import { byWindowAndGroup, windowsFor } from './usage.ts';

const DAY = 86_400_000_000n;

/**
 * How many events there are in a range, by the time they report. An event is answered for when it is stored and measured
 * when usage is read, so nothing ever lags.
 *
 * @throws ApiError `validation_error`
 */
export async function monitorEvents(
  { db, services, now }: Context,
  { start_time, end_time, window_size }: { start_time?: string; end_time?: string; window_size?: WindowSize },
): Promise<EventMonitoring> {
  const isGiven = start_time !== undefined && end_time !== undefined;
  // The end itself belongs to it, as it does in the other lists, and what was accepted in this very millisecond.
  const to = isGiven ? microsOf(end_time) + 1n : microsOfDate(now) + 1000n;
  const from = isGiven ? microsOf(start_time) : to - DAY;
  const faults: Faults = {};
  if (to <= from) faults.end_time = 'must not be before start_time';
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const selection = { from, to };
  const utc = { timezone: 'UTC', monthAnchorDay: 1 };
  const windows = window_size && (await windowsFor({ db, services }, selection, window_size, utc));
  const query = { ...selection, aggregation: 'COUNT', field: '', weightedOver: selection } as const;
  const { whole, parts } =
    windows?.length === 0
      ? { whole: { events: 0 }, parts: [] }
      : await services.events.fold(db, { ...query, ...(windows && { windows }) });
  return {
    total_count: whole.events,
    consumption_lag: 0,
    post_processing_lag: 0,
    ...(window_size && {
      points: parts.toSorted(byWindowAndGroup).map(({ window = 0, events }) => ({
        timestamp: instant(new Date(window)),
        event_count: events,
      })),
    }),
  };
}
