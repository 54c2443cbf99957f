import type { Context } from '../../context.ts';
import { type Decimal, formatDecimal } from '../../rating/decimal.ts';
import {
  type ApplicationRow,
  type GrantRow,
  type GrantTerms,
  insertGrant,
} from '../../resources/creditGrants/index.ts';
import { newRecord } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { applyInstalment, planInstalment } from './apply.ts';
import { makeInstalment } from './instalment.ts';
import { grantPeriodEnd } from './periods.ts';
import { firstShare, partOf } from './shares.ts';

/** A grant to be made live: from a template, or from a request. */
export interface NewGrant extends GrantTerms {
  /** Where it comes from. */
  plan_id?: string | null;
  addon_id?: string | null;
  /** Otherwise it starts, and ends, with the subscription. */
  start_date?: Date | null;
  end_date?: Date | null;
}

export interface StartOptions {
  /** When the grants begin: the attach date of an addon. Otherwise the subscription's start. */
  start?: Date;
  /** When they end, if before the subscription. */
  end?: Date | null;
  /**
   * An addon attached in the middle of a billing period: of a grant with the subscription's own period the first
   * instalment is the share of the period that is left, and the following ones come with the billing periods.
   */
  prorate?: boolean;
}

/** How many instalments that are already past are given at once; the others follow by job. */
const CATCH_UP = 100;

/**
 * Makes grants of a subscription live and gives what is due. The caller holds the subscription's lock, or has just made it.
 */
export async function startGrants(
  context: Context,
  subscription: SubscriptionRow,
  grants: readonly NewGrant[],
  options: StartOptions = {},
): Promise<GrantRow[]> {
  const rows: GrantRow[] = [];
  for (const grant of grants) rows.push(await startGrant(context, subscription, grant, options));
  return rows;
}

async function startGrant(
  context: Context,
  subscription: SubscriptionRow,
  grant: NewGrant,
  options: StartOptions,
): Promise<GrantRow> {
  const start = grant.start_date ?? options.start ?? subscription.start_date;
  const share = options.prorate ? firstShare(subscription, grant, start) : undefined;
  const { plan_id = null, addon_id = null, ...terms } = grant;
  const row = await insertGrant(context.db, {
    ...newRecord(context, 'cg'),
    ...terms,
    status: 'published',
    scope: 'SUBSCRIPTION',
    plan_id,
    addon_id,
    subscription_id: subscription.id,
    start_date: start,
    end_date: earlier(grant.end_date ?? options.end ?? null, subscription.end_date),
    credit_grant_anchor: share ? subscription.current_period_end : start,
  });
  const first = await firstInstalment(context, subscription, row, start, share);
  let next = first;
  for (let count = 0; next && count < CATCH_UP && next.scheduled_for <= context.now; count++) {
    next = await applyInstalment(context, subscription, row, next);
  }
  if (next) await planInstalment(context, subscription, next);
  return row;
}

const earlier = (a: Date | null, b: Date | null) => (a && b ? (a < b ? a : b) : (a ?? b));

async function firstInstalment(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
  start: Date,
  share: Decimal | undefined,
): Promise<ApplicationRow | undefined> {
  const end = share ? subscription.current_period_end : grantPeriodEnd(grant, start, subscription.timezone);
  return makeInstalment(context, grant, {
    start,
    end,
    credits: share ? formatDecimal(partOf(grant, share)) : grant.credits,
    reason: grant.cadence === 'ONETIME' ? 'onetime_credit_grant' : 'first_time_recurring_credit_grant',
  });
}
