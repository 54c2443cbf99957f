import type { TestClocksHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { advanceTestClock } from './advance.ts';
import { toTestClock } from './map.ts';
import { attachCustomer, createTestClock, deleteTestClock, getTestClock } from './service.ts';
import { listTestClockRows } from './store.ts';

export const testClocks = {
  async createTestClock({ body }, context) {
    return { status: 201, body: toTestClock(await createTestClock(context, body)) };
  },
  async listTestClocks({ query }, context) {
    const { rows, pagination } = await listTestClockRows(context.db, query);
    return { status: 200, body: { items: rows.map(toTestClock), pagination } };
  },
  async getTestClock({ path }, context) {
    return { status: 200, body: toTestClock(await getTestClock(context, path.id)) };
  },
  async deleteTestClock({ path }, context) {
    await deleteTestClock(context, path.id);
    return { status: 204 };
  },
  async advanceTestClock({ path, body }, context) {
    return { status: 200, body: toTestClock(await advanceTestClock(context, path.id, body)) };
  },
  async attachTestClockCustomer({ path, body }, context) {
    return { status: 200, body: toTestClock(await attachCustomer(context, path.id, body)) };
  },
} satisfies Partial<TestClocksHandlers<Context>>;
