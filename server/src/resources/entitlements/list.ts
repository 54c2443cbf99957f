import type { EntitlementEntityType, FeatureType } from '@flexprice/generated/types';
import { type Database, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import type { EntitlementRow } from './store.ts';

const LIST: ListSpec = {
  table: 'entitlements',
  fields: {
    ...BASE_FIELDS,
    entity_type: 'text',
    entity_id: 'text',
    feature_id: 'text',
    feature_type: 'text',
    is_enabled: 'boolean',
    usage_limit: 'number',
    usage_reset_period: 'text',
    is_soft_limit: 'boolean',
    static_value: 'text',
    display_order: 'number',
    parent_entitlement_id: 'text',
    start_date: 'time',
    end_date: 'time',
    grant_measure: 'text',
    grant_duration_value: 'number',
    grant_duration_unit: 'text',
    grant_allocation_behavior: 'text',
    grant_quota: 'number',
    aggregation_mode: 'text',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export interface EntitlementListRequest extends ListRequest {
  entity_type?: EntitlementEntityType;
  entity_ids?: string[];
  plan_ids?: string[];
  feature_ids?: string[];
  feature_type?: FeatureType;
  is_enabled?: boolean;
  has_grant_config?: boolean;
}

export function listEntitlementRows(db: Database, request: EntitlementListRequest): Promise<Page<EntitlementRow>> {
  const { plan_ids, has_grant_config } = request;
  return list<EntitlementRow>(db, LIST, request, [
    equals('entity_type', request.entity_type),
    within('entity_id', request.entity_ids),
    plan_ids && sql`entity_type = 'PLAN' and entity_id = any(${plan_ids}::text[])`,
    within('feature_id', request.feature_ids),
    equals('feature_type', request.feature_type),
    equals('is_enabled', request.is_enabled),
    has_grant_config === undefined ? undefined : sql`(grant_measure is not null) = ${has_grant_config}`,
  ]);
}
