import type { AdvanceTestClockRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { instant } from '../../wire.ts';
import { changeOf } from '../records.ts';
import { getTestClock } from './service.ts';
import { lockTestClock, type TestClockRow, updateTestClockRow } from './store.ts';

const LONGEST_YEARS = 2;

/**
 * Lets the time of a clock pass, and waits for it as long as the request allows. The order is committed before the first
 * thing happens, so the way goes on whatever becomes of this request or this server.
 *
 * @throws ApiError `not_found`, `validation_error` for a time that is not later or too far away, `invalid_operation` while
 * the clock is on its way to another time
 */
export async function advanceTestClock(
  context: Context,
  id: string,
  { frozen_time, wait_seconds = 20 }: AdvanceTestClockRequest,
): Promise<TestClockRow> {
  const { services, principal } = context;
  const target = new Date(frozen_time);
  await services.databases.unit((unit) => depart({ ...context, db: unit.in(principal) }, id, target));
  const arrival = services.runner.advance(context.db.scope, id);
  await Promise.race([arrival, pause(wait_seconds * 1000)]);
  return getTestClock({ db: services.databases.reader(context.db.scope) }, id);
}

async function depart(context: Context, id: string, target: Date): Promise<void> {
  const clock = await lockTestClock(context.db, id);
  if (!clock) throw notFound('Test clock', 'test_clock_id', id);
  const isOnTheWay = clock.clock_status === 'advancing';
  // Asking for the same once more is asking how far it got.
  if (isOnTheWay && clock.target_time?.getTime() === target.getTime()) return;
  if (isOnTheWay) {
    throw invalidOperation('The clock is still on its way; wait until clock_status is ready.', {
      target_time: clock.target_time && instant(clock.target_time),
    });
  }
  const present = instant(clock.frozen_time);
  if (target <= clock.frozen_time) {
    throw validationError({ frozen_time: `must be later than the time of the clock, which is ${present}` });
  }
  const latest = new Date(clock.frozen_time);
  latest.setUTCFullYear(latest.getUTCFullYear() + LONGEST_YEARS);
  if (target > latest) {
    throw validationError({
      frozen_time: `must be at most ${LONGEST_YEARS} years later than ${present}: advance in several steps`,
    });
  }
  const change = { clock_status: 'advancing', target_time: target, failure_reason: null } as const;
  await updateTestClockRow(context.db, id, { ...change, ...changeOf(context) });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
