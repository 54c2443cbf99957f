import type { DetailedMeterUsageRequest, WindowSize } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Faults, validationError } from '../../errors.ts';
import { type GroupKey, type MicrosRange, type PropertyFilter, rangeOf } from '../../events/index.ts';

/** What an analysis is asked for: checked, and with its defaults. */
export interface Question {
  readonly externalCustomerId: string | undefined;
  readonly withChildren: boolean;
  readonly featureIds: readonly string[] | undefined;
  readonly meterIds: readonly string[] | undefined;
  readonly range: MicrosRange;
  readonly windowSize: WindowSize | undefined;
  readonly sources: readonly string[] | undefined;
  readonly properties: readonly PropertyFilter[];
  /** What is kept apart besides line items, in the order asked for. */
  readonly groupBy: readonly GroupKey[];
  /** Whether only part of a line's events is looked at, so that what was committed for all of them cannot be compared. */
  readonly isNarrowed: boolean;
  readonly expand: ReadonlySet<string>;
  readonly breaksDown: boolean;
}

const PROPERTY = 'properties.';

/** @throws ApiError `validation_error` */
export function questionOf({ now }: Context, request: DetailedMeterUsageRequest): Question {
  const faults: Faults = {};
  const range = rangeOf(request, now, faults, 'excluded');
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const groupBy = [...new Set(request.group_by ?? [])].flatMap((key): GroupKey[] => {
    if (key === 'source') return ['source'];
    // Line items are always kept apart, and with them their features and meters.
    return key.startsWith(PROPERTY) ? [{ property: key.slice(PROPERTY.length) }] : [];
  });
  const properties = Object.entries(request.property_filters ?? {}).map(([key, values]) => ({ key, values }));
  const sources = request.sources?.length ? request.sources : undefined;
  return {
    externalCustomerId: request.external_customer_id || undefined,
    withChildren: request.include_children ?? false,
    featureIds: request.feature_ids?.length ? request.feature_ids : undefined,
    meterIds: request.meter_ids?.length ? request.meter_ids : undefined,
    range,
    windowSize: request.window_size,
    sources,
    properties,
    groupBy,
    isNarrowed: sources !== undefined || properties.length > 0 || groupBy.length > 0,
    expand: new Set(request.expand ?? []),
    breaksDown: request.breakdown_bucket ?? false,
  };
}
