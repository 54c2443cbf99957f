import type { AttachTestClockCustomerRequest, CreateTestClockRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { alreadyExists, invalidOperation, notFound, validationError } from '../../errors.ts';
import { getCustomer, getCustomerByExternalId } from '../customers/index.ts';
import { currentEnvironment } from '../environments/index.ts';
import { changeOf, newRecord } from '../records.ts';
import {
  attachCustomerRow,
  clockOfCustomer,
  endCustomersOf,
  findTestClock,
  historyOf,
  insertTestClock,
  lockTestClock,
  type TestClockRow,
  updateTestClockRow,
} from './store.ts';

/** @throws ApiError `invalid_operation` in a production environment */
export async function createTestClock(context: Context, request: CreateTestClockRequest): Promise<TestClockRow> {
  const environment = await currentEnvironment(context);
  if (environment.type === 'production') {
    throw invalidOperation('Test clocks exist only in sandbox environments: in production time is real.', {
      environment_type: environment.type,
    });
  }
  return insertTestClock(context.db, {
    ...newRecord(context, 'clock'),
    status: 'published',
    name: request.name ?? '',
    frozen_time: new Date(request.frozen_time),
    clock_status: 'ready',
    target_time: null,
    failure_reason: null,
    customer_ids: [],
    metadata: request.metadata ?? null,
  });
}

const missing = (id: string) => notFound('Test clock', 'test_clock_id', id);

/** @throws ApiError `not_found` */
export async function getTestClock({ db }: Pick<Context, 'db'>, id: string): Promise<TestClockRow> {
  const row = await findTestClock(db, id);
  if (!row) throw missing(id);
  return row;
}

/**
 * Lets a new customer live by a clock. Once more changes nothing.
 *
 * @throws ApiError `not_found`, `already_exists` when they live by another clock, `invalid_operation` when something of
 * theirs happened in real time
 */
export async function attachCustomer(
  context: Context,
  id: string,
  request: AttachTestClockCustomerRequest,
): Promise<TestClockRow> {
  const { customer_id, external_customer_id } = request;
  const { db, now } = context;
  const clock = await lockTestClock(db, id);
  if (!clock) throw missing(id);
  if (!customer_id && !external_customer_id) {
    throw validationError({ customer_id: 'is required, or external_customer_id instead' });
  }
  const customer = customer_id
    ? await getCustomer(context, customer_id)
    : await getCustomerByExternalId(context, external_customer_id ?? '');
  const other = await clockOfCustomer(db, customer.id);
  if (other === id) return clock;
  if (other) {
    throw alreadyExists(`The customer lives by another test clock, ${other}, for good.`, { test_clock_id: other });
  }
  const history = await historyOf(context, customer.id, customer.external_id);
  if (history.length > 0) {
    throw invalidOperation(
      `Only a new customer can live by a test clock; this one has ${history.join(' and ')}. Create another customer.`,
      { present: history },
    );
  }
  await attachCustomerRow(db, customer.id, id, now);
  return updateTestClockRow(db, id, { customer_ids: [...clock.customer_ids, customer.id], ...changeOf(context) });
}

/**
 * Removes a clock; the customers who lived by it are archived and their subscriptions end.
 *
 * @throws ApiError `not_found`, or `invalid_operation` while it is on its way
 */
export async function deleteTestClock(context: Context, id: string): Promise<void> {
  const clock = await lockTestClock(context.db, id);
  if (!clock) throw missing(id);
  if (clock.clock_status === 'advancing') {
    throw invalidOperation('The clock is advancing. Wait until clock_status is ready, then delete it.', {
      clock_status: clock.clock_status,
    });
  }
  await endCustomersOf(context.db, clock, context.now, context.principal.userId);
  await updateTestClockRow(context.db, id, { status: 'deleted', ...changeOf(context) });
}
