import type { CreateCreditGrantRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Faults, invalidOperation } from '../../errors.ts';
import { findAddons } from '../../resources/addons/index.ts';
import {
  findGrantsOf,
  type GrantRow,
  type GrantTerms,
  insertGrant,
  lockOwner,
  rateFaults,
  scopeFaults,
  termsOf,
} from '../../resources/creditGrants/index.ts';
import { Findings } from '../../resources/findings.ts';
import { findPlans } from '../../resources/plans/index.ts';
import { newRecord } from '../../resources/records.ts';
import { lockSubscription, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { type NewGrant, startGrants } from './start.ts';

/**
 * Creates a template of a plan or addon, or a live grant, whose first instalment is given at once if it is due.
 *
 * @throws ApiError `validation_error` with every fault, `not_found`, `invalid_operation` for a plan or addon that is not
 * published and for a subscription that is over
 */
export async function createGrant(context: Context, request: CreateCreditGrantRequest): Promise<GrantRow> {
  const faults: Faults = {};
  const terms = termsOf(request, faults);
  scopeFaults(request, faults);
  const findings = new Findings();
  if (request.scope === 'SUBSCRIPTION') {
    const subscription = await subscriptionOf(context, request, faults, findings);
    findings.faultsUnder('', faults);
    findings.raise();
    return startLive(context, request, terms, subscription as SubscriptionRow); // otherwise it was raised
  }
  const { scope } = request;
  const id = (scope === 'PLAN' ? request.plan_id : request.addon_id) ?? '';
  const owner = id ? await ownerOf(context, scope, id) : undefined;
  if (owner) {
    await lockOwner(context.db, scope, id);
    const [sibling] = await findGrantsOf(context.db, scope, [id], context.now);
    rateFaults(terms, sibling, faults);
  } else if (id) findings.notFound(scope === 'PLAN' ? 'Plan' : 'Addon', scope === 'PLAN' ? 'plan_id' : 'addon_id', id);
  findings.faultsUnder('', faults);
  findings.raise();
  if (owner && owner.status !== 'published') {
    throw invalidOperation(
      `${scope === 'PLAN' ? 'Plan' : 'Addon'} ${id} is not in use. Grants are made for published ones.`,
      {
        [scope === 'PLAN' ? 'plan_id' : 'addon_id']: id,
      },
    );
  }
  return insertGrant(context.db, {
    ...newRecord(context, 'cg'),
    ...terms,
    status: 'published',
    scope,
    plan_id: scope === 'PLAN' ? id : null,
    addon_id: scope === 'ADDON' ? id : null,
    subscription_id: null,
    start_date: null,
    end_date: null,
    credit_grant_anchor: null,
  });
}

async function ownerOf(context: Context, scope: 'PLAN' | 'ADDON', id: string): Promise<{ status: string } | undefined> {
  const [owner] = scope === 'PLAN' ? await findPlans(context.db, [id]) : await findAddons(context.db, [id]);
  return owner;
}

async function subscriptionOf(
  context: Context,
  { subscription_id, start_date, end_date }: CreateCreditGrantRequest,
  faults: Faults,
  findings: Findings,
): Promise<SubscriptionRow | undefined> {
  if (!subscription_id) return undefined;
  const row = await lockSubscription(context.db, subscription_id);
  if (!row) {
    findings.notFound('Subscription', 'subscription_id', subscription_id);
    return undefined;
  }
  if (start_date && new Date(start_date) < row.start_date)
    faults.start_date ??= `must not be before the subscription's start, ${row.start_date.toISOString()}`;
  if (end_date && row.end_date && new Date(end_date) > row.end_date)
    faults.end_date ??= `must not be after the subscription's end, ${row.end_date.toISOString()}`;
  return row;
}

async function startLive(
  request: Context,
  { start_date, end_date }: CreateCreditGrantRequest,
  terms: GrantTerms,
  subscription: SubscriptionRow,
): Promise<GrantRow> {
  if (subscription.subscription_status === 'cancelled') {
    throw invalidOperation(`Subscription ${subscription.id} is cancelled, so nothing more is granted to it.`, {
      subscription_id: subscription.id,
    });
  }
  const context = await inCustomersTime(request, subscription.customer_id);
  const grant: NewGrant = {
    ...terms,
    ...(start_date && { start_date: new Date(start_date) }),
    ...(end_date && { end_date: new Date(end_date) }),
  };
  const [row] = await startGrants(context, subscription, [grant]);
  return row as GrantRow; // as many as were given
}

/**
 * The grants that a request to subscribe brings along, in place of the plan's. Faults are left under `credit_grants[0]`, …
 */
export function readGrants(requests: readonly CreateCreditGrantRequest[], findings: Findings): NewGrant[] {
  return requests.map((request, index) => {
    const faults: Faults = {};
    const terms = termsOf(request, faults);
    if (request.scope !== 'SUBSCRIPTION') faults.scope = 'must be SUBSCRIPTION';
    const [first] = requests;
    if (first) rateFaults(terms, termsOf(first, {}), faults);
    findings.faultsUnder(`credit_grants[${index}].`, faults);
    return {
      ...terms,
      ...(request.start_date && { start_date: new Date(request.start_date) }),
      ...(request.end_date && { end_date: new Date(request.end_date) }),
    };
  });
}

/** The grants that come with a plan or addon, to be made live by `startGrants`. */
export async function templatesOf(context: Context, scope: 'PLAN' | 'ADDON', id: string): Promise<NewGrant[]> {
  const rows = await findGrantsOf(context.db, scope, [id], context.now);
  // Oldest first, so that copies are in the order of their originals.
  return rows.reverse().map(({ plan_id, addon_id, ...row }) => ({
    name: row.name,
    credits: row.credits,
    cadence: row.cadence,
    period: row.period,
    period_count: row.period_count,
    expiration_type: row.expiration_type,
    expiration_duration: row.expiration_duration,
    expiration_duration_unit: row.expiration_duration_unit,
    priority: row.priority,
    conversion_rate: row.conversion_rate,
    topup_conversion_rate: row.topup_conversion_rate,
    metadata: row.metadata,
    plan_id,
    addon_id,
  }));
}
