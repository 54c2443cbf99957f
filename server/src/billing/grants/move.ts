import type { Context } from '../../context.ts';
import { formatDecimal } from '../../rating/decimal.ts';
import {
  type ApplicationRow,
  findGrantsOf,
  findOpenApplications,
  type GrantRow,
  moveApplication,
  moveGrant,
} from '../../resources/creditGrants/index.ts';
import { changeOf } from '../../resources/records.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { callOff, planInstalment } from './apply.ts';
import { grantPeriodEnd } from './periods.ts';
import { firstShare, partOf } from './shares.ts';

/**
 * Lets grants that have given nothing yet begin and end with their subscription, after its own dates were moved: a draft was
 * activated, or a trial ends at another time. Otherwise credits would be given for a time that nobody pays for. What was to
 * begin later keeps its date.
 */
export async function moveGrants(context: Context, before: SubscriptionRow, after: SubscriptionRow): Promise<void> {
  const waiting = await findOpenApplications(context.db, [after.id]);
  const waitingOf = new Map(waiting.map((row) => [row.credit_grant_id, row]));
  for (const grant of await findGrantsOf(context.db, 'SUBSCRIPTION', [after.id], context.now)) {
    const first = waitingOf.get(grant.id);
    // Of a grant that has given something the instalment that waits is a later one.
    if (!first || !grant.start_date || first.period_start.getTime() !== grant.start_date.getTime()) continue;
    const start = startAfter(grant.start_date, before, after);
    const end = same(grant.end_date, before.end_date) ? after.end_date : grant.end_date;
    await moveTo(context, after, { grant, first, start, end });
  }
}

const same = (a: Date | null, b: Date | null): boolean => a !== null && a.getTime() === b?.getTime();

function startAfter(start: Date, before: SubscriptionRow, after: SubscriptionRow): Date {
  if (same(before.trial_end, start)) return after.trial_end ?? after.start_date;
  return same(before.start_date, start) || start < after.start_date ? after.start_date : start;
}

interface Move {
  readonly grant: GrantRow;
  readonly first: ApplicationRow;
  readonly start: Date;
  readonly end: Date | null;
}

async function moveTo(context: Context, subscription: SubscriptionRow, { grant, first, start, end }: Move) {
  // Only what was a part before is one now.
  const wasPart = !same(grant.credit_grant_anchor, grant.start_date);
  const isKept = same(grant.start_date, start) && grant.end_date?.getTime() === end?.getTime();
  if (isKept && !wasPart) return;
  const share = wasPart ? firstShare(subscription, grant, start) : undefined;
  const dates = {
    start_date: start,
    end_date: end,
    credit_grant_anchor: share ? subscription.current_period_end : start,
  };
  const moved = { ...grant, ...dates };
  await moveGrant(context.db, grant.id, { ...dates, ...changeOf(context) });
  const period_end = share ? subscription.current_period_end : grantPeriodEnd(moved, start, subscription.timezone);
  if (end && (period_end ?? start) > end) {
    await callOff(context, { subscriptionId: subscription.id, grantId: grant.id, from: first.scheduled_for });
    return;
  }
  const application = {
    period_start: start,
    period_end,
    scheduled_for: start,
    credits: share ? formatDecimal(partOf(grant, share)) : grant.credits,
    retry_count: 0,
  };
  await moveApplication(context.db, first.id, { ...application, ...changeOf(context) });
  const due = start < context.now ? context.now : start;
  await planInstalment(context, subscription, { ...first, ...application, scheduled_for: due });
}
