import type { UsageRecordsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { toUsageRecord } from './map.ts';
import { listUsageRecordRows } from './store.ts';

export const usageRecords = {
  async queryUsageRecord({ body }, context) {
    expandOf(body.expand, []);
    const { rows, pagination } = await listUsageRecordRows(context.db, body);
    return { status: 200, body: { items: rows.map(toUsageRecord), pagination } };
  },
} satisfies Partial<UsageRecordsHandlers<Context>>;
