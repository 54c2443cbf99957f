import type { PauseSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { cancelJob, enqueue } from '../../jobs/index.ts';
import { Findings } from '../../resources/findings.ts';
import { newRecord } from '../../resources/records.ts';
import {
  findPause,
  insertPause,
  lockSubscription,
  type PauseRow,
  type SubscriptionRow,
  tell,
  updatePause,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { openForChange } from './get.ts';
import { mirror } from './mirror.ts';
import { afterDays } from './periods.ts';
import { allows, requireAllowed } from './states.ts';

/** A subscription and the pause that was just begun, planned or ended. */
export interface Paused {
  readonly subscription: SubscriptionRow;
  readonly pause: PauseRow;
}

/**
 * Interrupts an active subscription now, at a date, or when its period ends.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` unless it is active and has no pause
 */
export async function pauseSubscription(
  outer: Context,
  id: string,
  request: PauseSubscriptionRequest,
): Promise<Paused> {
  const { context, subscription } = await openForChange(outer, id);
  requireAllowed(subscription, 'pause');
  if (subscription.active_pause_id) {
    throw invalidOperation('The subscription has a pause planned already; resume it to call that off', {
      subscription_id: id,
      active_pause_id: subscription.active_pause_id,
    });
  }
  const { start, end } = readSpan(context, subscription, request);
  const isNow = start <= context.now;
  const pause = await insertPause(context.db, {
    ...newRecord(context, 'pause'),
    status: 'published',
    subscription_id: id,
    pause_status: isNow ? 'active' : 'scheduled',
    pause_mode: request.pause_mode ?? 'immediate',
    resume_mode: 'auto',
    pause_start: start,
    pause_end: end,
    resumed_at: null,
    original_period_start: subscription.current_period_start,
    original_period_end: subscription.current_period_end,
    reason: request.reason ?? '',
    metadata: request.metadata ?? null,
  });
  if (isNow) return { subscription: await interrupt(context, subscription, pause), pause };
  const planned = await updateSubscriptionRow(context, subscription, {
    pause_status: 'scheduled',
    active_pause_id: pause.id,
  });
  await enqueue(context, {
    kind: 'subscription.pause',
    key: pause.id,
    customerId: subscription.customer_id,
    runAt: start,
    payload: { pause_id: pause.id },
  });
  await tell(context, planned, 'subscription.updated');
  return { subscription: planned, pause };
}

function readSpan(
  { now }: Context,
  subscription: SubscriptionRow,
  { pause_mode: mode = 'immediate', pause_start, pause_end, pause_days }: PauseSubscriptionRequest,
): { start: Date; end: Date } {
  const findings = new Findings();
  const asked = pause_start === undefined ? undefined : new Date(pause_start);
  if (mode === 'scheduled') {
    if (!asked) findings.fault('pause_start', 'is required with pause_mode scheduled');
    else if (asked <= now) findings.fault('pause_start', 'must lie in the future; use pause_mode immediate');
  }
  const start = mode === 'scheduled' ? (asked ?? now) : mode === 'period_end' ? subscription.current_period_end : now;
  if (pause_end === undefined && pause_days === undefined) {
    findings.fault('pause_end', 'is required, unless pause_days is given');
  }
  if (pause_end !== undefined && pause_days !== undefined) {
    findings.fault('pause_days', 'cannot be given together with pause_end');
  }
  const end = pause_end === undefined ? afterDays(start, pause_days ?? 1) : new Date(pause_end);
  if (end <= start) findings.fault('pause_end', 'must be after the pause begins');
  findings.raise();
  return { start, end };
}

/** A planned pause begins. */
export async function beginPause(context: Context, { pause_id }: { pause_id: string }): Promise<void> {
  const found = await findPause(context.db, pause_id);
  const subscription = found && (await lockSubscription(context.db, found.subscription_id));
  const pause = await findPause(context.db, pause_id);
  if (!subscription || pause?.pause_status !== 'scheduled') return;
  if (!allows(subscription.subscription_status, 'pause')) {
    await updatePause(context, pause, { pause_status: 'cancelled' });
    await updateSubscriptionRow(context, subscription, { pause_status: 'none', active_pause_id: null });
    return;
  }
  const { current_period_start, current_period_end } = subscription;
  const begun = await updatePause(context, pause, {
    pause_status: 'active',
    original_period_start: current_period_start,
    original_period_end: current_period_end,
  });
  await interrupt(context, subscription, begun);
}

/** While it is paused no period ends. */
async function interrupt(context: Context, subscription: SubscriptionRow, pause: PauseRow): Promise<SubscriptionRow> {
  const paused = await updateSubscriptionRow(context, subscription, {
    subscription_status: 'paused',
    pause_status: 'active',
    active_pause_id: pause.id,
  });
  await cancelJob(context, 'subscription.renew', paused.id);
  await mirror(context, paused);
  if (pause.pause_end) {
    await enqueue(context, {
      kind: 'subscription.resume',
      key: pause.id,
      customerId: paused.customer_id,
      runAt: pause.pause_end,
      payload: { pause_id: pause.id },
    });
  }
  await tell(context, paused, 'subscription.updated', 'subscription.paused');
  return paused;
}
