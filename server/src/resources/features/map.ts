import type { Feature, Group } from '@flexprice/generated/types';
import type { WebhookBody } from '../../webhooks/index.ts';
import { baseFields } from '../../wire.ts';
import type { MeterRow } from '../meters/index.ts';
import { toMeter } from '../meters/index.ts';
import type { FeatureRow } from './store.ts';

/** Row -> contract, with what was asked to go with it. */
export function toFeature(
  row: FeatureRow,
  { meter, group }: { meter?: MeterRow | undefined; group?: Group | undefined } = {},
): Feature {
  const { reporting_unit, alert_settings, group_id } = row;
  return {
    id: row.id,
    name: row.name,
    lookup_key: row.lookup_key,
    description: row.description,
    type: row.type,
    meter_id: row.meter_id ?? '',
    ...(meter && { meter: toMeter(meter) }),
    unit_singular: row.unit_singular,
    unit_plural: row.unit_plural,
    ...(reporting_unit && { reporting_unit }),
    // Settings without a level that could raise an alert are as good as none.
    ...((alert_settings?.critical || alert_settings?.info) && { alert_settings }),
    ...(group_id && { group_id }),
    ...(group && { group }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** What webhooks say about a feature: nothing that is empty. */
export function featureWebhook(row: FeatureRow): WebhookBody<'feature.created'> {
  const { id, name, lookup_key, description, type, unit_singular, unit_plural, meter_id, group_id, metadata } = row;
  return {
    feature: {
      id,
      name,
      lookup_key,
      ...(description && { description }),
      type,
      ...(unit_singular && { unit_singular }),
      ...(unit_plural && { unit_plural }),
      ...(meter_id && { meter_id }),
      ...(group_id && { group_id }),
      ...(metadata && { metadata }),
    },
  };
}
