import type { Prisma, UsageRecord as Row } from '@flexprice/generated/prisma';
import type { Status, UsageRecordSearchRequest, UsageRecordSync } from '@flexprice/generated/types';
import { type Database, type Sql, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListSpec, list, type Page } from '../list.ts';

/** Decimals are text when read by plain SQL. */
export type UsageRecordRow = Omit<Row, 'quantity' | 'amount' | 'syncs' | 'status'> & {
  quantity: Prisma.Decimal | string;
  amount: Prisma.Decimal | string;
  /** By provider. */
  syncs: Record<string, UsageRecordSync>;
  status: Status;
};

const LIST: ListSpec = {
  table: 'usage_records',
  fields: {
    ...BASE_FIELDS,
    customer_id: 'text',
    customer_external_id: 'text',
    subscription_id: 'text',
    plan_id: 'text',
    quantity: 'number',
    amount: 'number',
    currency: 'text',
    period_start: 'time',
    period_end: 'time',
    synced: 'boolean',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
  timeColumn: 'created_at',
};

export function listUsageRecordRows(db: Database, request: UsageRecordSearchRequest): Promise<Page<UsageRecordRow>> {
  return list<UsageRecordRow>(db, LIST, request, [
    equals('customer_id', request.customer_id),
    equals('customer_external_id', request.customer_external_id),
    equals('subscription_id', request.subscription_id),
    equals('plan_id', request.plan_id),
    equals('currency', request.currency?.toLowerCase()),
    equals('synced', request.synced),
    from(request.period_start),
    until(request.period_end),
  ]);
}

const from = (instant: string | undefined): Sql | undefined =>
  instant ? sql`period_start >= ${instant}::timestamptz` : undefined;
const until = (instant: string | undefined): Sql | undefined =>
  instant ? sql`period_end <= ${instant}::timestamptz` : undefined;
