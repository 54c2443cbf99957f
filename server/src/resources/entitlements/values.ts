import type { CreateEntitlementRequest, FeatureType, UpdateEntitlementRequest } from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import type { EntitlementRow } from './store.ts';

/** What an entitlement says of its feature. Each kind of feature reads its own columns; the others stay empty. */
export type Values = Pick<
  EntitlementRow,
  'is_enabled' | 'usage_limit' | 'usage_reset_period' | 'is_soft_limit' | 'static_value' | 'config_value'
>;

/** The values of a new entitlement. What its kind of feature does not read is dropped. */
export function valuesOf(request: CreateEntitlementRequest): Values {
  const { feature_type: type, usage_limit } = request;
  const metered = type === 'metered';
  return {
    // Having one at all is what switches other kinds on.
    is_enabled: type === 'boolean' ? (request.is_enabled ?? false) : true,
    usage_limit: metered && usage_limit !== undefined ? BigInt(usage_limit) : null,
    usage_reset_period: (metered && request.usage_reset_period) || null,
    is_soft_limit: metered && (request.is_soft_limit ?? false),
    static_value: type === 'static' ? (request.static_value ?? '') : '',
    config_value: (type === 'config' && request.config_value) || null,
  };
}

export function valueFaults({ feature_type, static_value, config_value }: CreateEntitlementRequest): Faults {
  return {
    ...(feature_type === 'static' && !static_value && { static_value: 'is required by static features' }),
    ...configFaults(feature_type, config_value),
  };
}

/** The values that a request changes. What the kind of feature does not read is dropped. */
export function changedValues(type: FeatureType, request: UpdateEntitlementRequest): Partial<Values> {
  const { is_enabled, usage_limit, usage_reset_period, is_soft_limit, static_value, config_value } = request;
  switch (type) {
    case 'boolean':
      return { ...(is_enabled !== undefined && { is_enabled }) };
    case 'metered':
      return {
        // Nothing in a request stands for "no limit" but 0, since null is the same as leaving it out.
        ...(usage_limit !== undefined && { usage_limit: usage_limit === 0 ? null : BigInt(usage_limit) }),
        ...(usage_reset_period && { usage_reset_period }),
        ...(is_soft_limit !== undefined && { is_soft_limit }),
      };
    case 'static':
      return { ...(static_value !== undefined && { static_value }) };
    case 'config':
      return { ...(config_value && { config_value }) };
  }
}

export function changeFaults(type: FeatureType, request: UpdateEntitlementRequest): Faults {
  const { is_enabled, static_value, config_value } = request;
  return {
    ...(type !== 'boolean' &&
      is_enabled === false && {
        is_enabled: `cannot be false for ${type} features: archive the entitlement to take the feature away`,
      }),
    ...(type === 'static' && static_value === '' && { static_value: 'must not be empty' }),
    ...configFaults(type, config_value),
  };
}

function configFaults(type: FeatureType, value: Record<string, unknown> | undefined): Faults {
  if (!value) return {};
  if (type !== 'config') return { config_value: `is only for config features, not for ${type} ones` };
  if (Object.keys(value).some((key) => key.trim() === '')) return { config_value: 'must not have a blank key' };
  return {};
}
