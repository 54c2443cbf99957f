import type { ResumeSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation } from '../../errors.ts';
import { cancelJob, enqueue } from '../../jobs/index.ts';
import { Findings } from '../../resources/findings.ts';
import {
  findPause,
  lockSubscription,
  type PauseRow,
  pendingSchedulesOf,
  type SubscriptionChange,
  type SubscriptionRow,
  tell,
  updatePause,
  updateSchedule,
  updateSubscriptionRow,
} from '../../resources/subscriptions/index.ts';
import { resumeGrants } from './doors.ts';
import { openForChange } from './get.ts';
import { lengthened, lengthenLimits } from './lengthened.ts';
import { mirror } from './mirror.ts';
import { planRenewal } from './opening.ts';
import type { Paused } from './pause.ts';
import { allows, requireAllowed } from './states.ts';

/**
 * Ends a pause now or at a date, or calls off one that is planned.
 *
 * @throws ApiError `not_found`, `validation_error`, `invalid_operation` when there is no pause
 */
export async function resumeSubscription(
  outer: Context,
  id: string,
  request: ResumeSubscriptionRequest,
): Promise<Paused> {
  const { context, subscription } = await openForChange(outer, id);
  const pause = subscription.active_pause_id ? await findPause(context.db, subscription.active_pause_id) : undefined;
  if (pause?.pause_status !== 'scheduled') requireAllowed(subscription, 'resume');
  if (!pause) throw invalidOperation('The subscription has no pause that could end', { subscription_id: id });
  if (pause.pause_status === 'scheduled') return callOffPause(context, subscription, pause);
  if ((request.resume_mode ?? 'immediate') === 'immediate') return goOn(context, subscription, pause, 'immediate');
  const findings = new Findings();
  if (request.resume_mode === 'auto') findings.fault('resume_mode', 'must be immediate or scheduled');
  const at = request.resume_at === undefined ? undefined : new Date(request.resume_at);
  if (!at) findings.fault('resume_at', 'is required with resume_mode scheduled');
  else if (at <= context.now) findings.fault('resume_at', 'must lie in the future; use resume_mode immediate');
  findings.raise();
  return moveEnd(context, subscription, pause, at ?? context.now);
}

async function callOffPause(context: Context, subscription: SubscriptionRow, pause: PauseRow): Promise<Paused> {
  await cancelJob(context, 'subscription.pause', pause.id);
  const off = await updatePause(context, pause, { pause_status: 'cancelled' });
  const kept = await updateSubscriptionRow(context, subscription, { pause_status: 'none', active_pause_id: null });
  await tell(context, kept, 'subscription.updated');
  return { subscription: kept, pause: off };
}

async function moveEnd(context: Context, subscription: SubscriptionRow, pause: PauseRow, at: Date): Promise<Paused> {
  const moved = await updatePause(context, pause, { pause_end: at, resume_mode: 'scheduled' });
  await enqueue(context, {
    kind: 'subscription.resume',
    key: pause.id,
    customerId: subscription.customer_id,
    runAt: at,
    payload: { pause_id: pause.id },
  });
  return { subscription, pause: moved };
}

/** A pause is over by itself. */
export async function endPause(context: Context, { pause_id }: { pause_id: string }): Promise<void> {
  const found = await findPause(context.db, pause_id);
  const subscription = found && (await lockSubscription(context.db, found.subscription_id));
  const pause = await findPause(context.db, pause_id);
  if (!subscription || pause?.pause_status !== 'active') return;
  if (allows(subscription.subscription_status, 'resume')) await goOn(context, subscription, pause, pause.resume_mode);
}

/**
 * The period gets longer by the time that the pause really lasted, and so does everything that was to happen at its end.
 * The anchor moves along: otherwise the next period would be shorter and cost as much.
 */
async function goOn(
  context: Context,
  subscription: SubscriptionRow,
  pause: PauseRow,
  resume_mode: PauseRow['resume_mode'],
): Promise<Paused> {
  const length = context.now.getTime() - pause.pause_start.getTime();
  const { current_period_end, cancel_at, cancel_at_period_end, end_date } = subscription;
  const period: SubscriptionChange = {
    ...lengthened(subscription, length),
    ...(cancel_at_period_end && cancel_at && { cancel_at: new Date(cancel_at.getTime() + length) }),
  };
  // An agreed end stays where it is.
  if (end_date && period.current_period_end && end_date < period.current_period_end)
    period.current_period_end = end_date;
  const over = await updatePause(context, pause, { pause_status: 'completed', resume_mode, resumed_at: context.now });
  const resumed = await updateSubscriptionRow(context, subscription, {
    ...period,
    subscription_status: 'active',
    pause_status: 'none',
    active_pause_id: null,
  });
  await cancelJob(context, 'subscription.resume', pause.id);
  await lengthenLimits(context, subscription, length);
  await mirror(context, resumed);
  await moveSchedules(context, current_period_end, resumed);
  await planRenewal(context, resumed);
  await resumeGrants(context, resumed.id);
  await tell(context, resumed, 'subscription.updated', 'subscription.resumed');
  return { subscription: resumed, pause: over };
}

/** What was agreed for the end of the period happens at its new end. */
async function moveSchedules(context: Context, from: Date, { id, customer_id, current_period_end }: SubscriptionRow) {
  for (const schedule of await pendingSchedulesOf(context.db, id)) {
    if (schedule.scheduled_at.getTime() !== from.getTime()) continue;
    await updateSchedule(context, schedule, { scheduled_at: current_period_end });
    const about = { customerId: customer_id, runAt: current_period_end };
    if (schedule.schedule_type === 'cancellation') {
      await enqueue(context, { kind: 'subscription.cancel', key: id, ...about, payload: { subscription_id: id } });
    } else {
      const payload = { schedule_id: schedule.id };
      await enqueue(context, { kind: 'subscription.change', key: schedule.id, ...about, payload });
    }
  }
}
