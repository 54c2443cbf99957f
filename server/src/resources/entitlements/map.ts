import type { AddonSummary, Entitlement, Feature, PlanSummary } from '@flexprice/generated/types';
import type { WebhookBody } from '../../webhooks/index.ts';
import { baseFields, decimalText, instant } from '../../wire.ts';
import type { EntitlementRow, GrantColumns } from './store.ts';

/** What is shown with an entitlement. */
export interface EntitlementCompany {
  feature?: Feature | undefined;
  plan?: PlanSummary | undefined;
  addon?: AddonSummary | undefined;
}

/** Row -> contract. */
export function toEntitlement(row: EntitlementRow, { feature, plan, addon }: EntitlementCompany = {}): Entitlement {
  const { usage_reset_period, config_value, parent_entitlement_id, start_date, end_date } = row;
  return {
    id: row.id,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    ...(row.entity_type === 'PLAN' && { plan_id: row.entity_id }),
    feature_id: row.feature_id,
    feature_type: row.feature_type,
    is_enabled: row.is_enabled,
    // Requests bound it to what a number holds exactly.
    usage_limit: row.usage_limit === null ? null : Number(row.usage_limit),
    ...(usage_reset_period && { usage_reset_period }),
    is_soft_limit: row.is_soft_limit,
    static_value: row.static_value,
    ...(config_value && { config_value }),
    display_order: row.display_order,
    ...(parent_entitlement_id && { parent_entitlement_id }),
    ...(start_date && { start_date: instant(start_date) }),
    ...(end_date && { end_date: instant(end_date) }),
    ...grantMembers(row),
    ...baseFields(row),
    ...(feature && { feature }),
    ...(plan && { plan }),
    ...(addon && { addon }),
  };
}

function grantMembers(row: GrantColumns) {
  const { grant_measure, grant_duration_value, grant_duration_unit, grant_allocation_behavior, grant_quota } = row;
  return {
    ...(grant_measure && { grant_measure }),
    ...(grant_duration_value !== null && { grant_duration_value }),
    ...(grant_duration_unit && { grant_duration_unit }),
    ...(grant_allocation_behavior && { grant_allocation_behavior }),
    ...(grant_quota !== null && { grant_quota: decimalText(grant_quota) }),
    ...(row.aggregation_mode && { aggregation_mode: row.aggregation_mode }),
  };
}

/** What webhooks say about an entitlement: nothing that is empty. */
export function entitlementWebhook(row: EntitlementRow): WebhookBody<'entitlement.created'> {
  const { id, entity_type, entity_id, feature_id, feature_type, is_enabled, is_soft_limit } = row;
  const { usage_limit, usage_reset_period, static_value } = row;
  return {
    entitlement: {
      id,
      entity_type,
      entity_id,
      feature_id,
      feature_type,
      is_enabled,
      ...(usage_limit !== null && { usage_limit: Number(usage_limit) }),
      ...(usage_reset_period && { usage_reset_period }),
      is_soft_limit,
      ...(static_value && { static_value }),
    },
  };
}
