import type { CreateEntitlementRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type FeatureRow, shareFeatures } from '../features/index.ts';
import { findMeters, type MeterRow } from '../meters/index.ts';
import { findTieredMeters } from '../prices/index.ts';
import { byId, idsOf } from '../records.ts';
import { type Grantor, grantorName, lockGrantors, type Target, targetFaults, targetOf } from './grantors.ts';
import { type EntitlementRow, findEntitlements, findEntitlementsOf } from './store.ts';

/** What entitlement requests refer to, looked up for all of them at once. */
export interface References {
  grantor(target: Target): Grantor | undefined;
  feature(request: CreateEntitlementRequest): FeatureRow | undefined;
  meter(request: CreateEntitlementRequest): MeterRow | undefined;
  isTiered(meter: MeterRow | undefined): boolean;
  parent(request: CreateEntitlementRequest): EntitlementRow | undefined;
  /** Everything that the grantors grant already. */
  readonly granted: readonly EntitlementRow[];
}

export async function lookUp({ db, now }: Context, requests: readonly CreateEntitlementRequest[]): Promise<References> {
  const targets = requests.flatMap((request) => targetOf(request) ?? []);
  const grantors = new Map<string, Grantor>();
  const granted: EntitlementRow[] = [];
  for (const type of [...new Set(targets.map((target) => target.type))].sort()) {
    const ids = idsOf(targets.filter((target) => target.type === type).map((target) => target.id));
    for (const grantor of await lockGrantors(db, type, ids)) grantors.set(`${type} ${grantor.id}`, grantor);
    granted.push(...(await findEntitlementsOf(db, type, ids)));
  }
  const features = byId(await shareFeatures(db, idsOf(requests.map((request) => request.feature_id))));
  const meterIds = idsOf([...features.values()].map((feature) => feature.meter_id));
  const meters = byId(await findMeters(db, meterIds));
  const tiered = await findTieredMeters(db, meterIds, now);
  const parents = byId(await findEntitlements(db, idsOf(requests.map((request) => request.parent_entitlement_id))));
  const feature = ({ feature_id }: CreateEntitlementRequest) => features.get(feature_id);
  return {
    granted,
    grantor: ({ type, id }) => grantors.get(`${type} ${id}`),
    feature,
    meter: (request) => meters.get(feature(request)?.meter_id ?? ''),
    isTiered: (meter) => meter !== undefined && tiered.has(meter.id),
    parent: ({ parent_entitlement_id }) => parents.get(parent_entitlement_id ?? ''),
  };
}

/** Where findings about one request go. */
export interface Report {
  fault(field: string, text: string): void;
  missing(thing: string, field: string, id: string): void;
}

/** What is wrong with what a request refers to. */
export function referenceFindings(request: CreateEntitlementRequest, references: References, report: Report): void {
  const target = targetOf(request);
  if (target) {
    const grantor = references.grantor(target);
    const thing = grantorName(target.type);
    if (!grantor) report.missing(thing, target.field, target.id);
    else if (grantor.status !== 'published')
      report.fault(target.field, `${thing.toLowerCase()} ${target.id} is archived`);
  } else {
    for (const [field, text] of Object.entries(targetFaults(request))) report.fault(field, text);
  }
  featureFindings(request, references, report);
  subscriptionFindings(request, target, references, report);
}

function featureFindings(request: CreateEntitlementRequest, references: References, report: Report): void {
  const { feature_id, feature_type } = request;
  const feature = references.feature(request);
  if (!feature) {
    report.missing('Feature', 'feature_id', feature_id);
    return;
  }
  if (feature.status !== 'published') report.fault('feature_id', `feature ${feature_id} is archived`);
  if (feature.type !== feature_type) report.fault('feature_type', `feature ${feature_id} is ${feature.type}`);
  const { type, bucket_size } = references.meter(request)?.aggregation ?? {};
  // Each bucket is priced by itself, so that there is no one usage that a limit could be taken from.
  if (type === 'MAX' && bucket_size) report.fault('feature_id', 'counts a maximum per bucket, which has no allowance');
}

/** Dates and replacements are for one subscription; what a plan or addon grants holds for all, always. */
function subscriptionFindings(
  request: CreateEntitlementRequest,
  target: Target | undefined,
  references: References,
  report: Report,
): void {
  const { start_date, end_date, parent_entitlement_id } = request;
  if (target && target.type !== 'SUBSCRIPTION') {
    for (const field of ['start_date', 'end_date', 'parent_entitlement_id'] as const)
      if (request[field]) report.fault(field, 'is only for entitlements of a subscription');
    return;
  }
  if (start_date && end_date && Date.parse(end_date) <= Date.parse(start_date))
    report.fault('end_date', 'must be after start_date');
  if (!parent_entitlement_id) return;
  const parent = references.parent(request);
  if (!parent) report.missing('Entitlement', 'parent_entitlement_id', parent_entitlement_id);
  else if (parent.feature_id !== request.feature_id)
    report.fault('parent_entitlement_id', `is to another feature, ${parent.feature_id}`);
  else if (parent.entity_type === 'SUBSCRIPTION')
    report.fault('parent_entitlement_id', 'must be an entitlement of a plan or addon');
}
