import type { TestClock as Row } from '@flexprice/generated/prisma';
import type { Status, TestClockStatus } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Database, scoped, sql } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

export type TestClockRow = Omit<Row, 'clock_status' | 'status' | 'metadata'> & {
  clock_status: TestClockStatus;
  status: Status;
  metadata: Record<string, string> | null;
};

const LIST: ListSpec = {
  table: 'test_clocks',
  fields: { ...BASE_FIELDS, name: 'text', clock_status: 'text', frozen_time: 'time' },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export async function insertTestClock(db: Database, row: TestClockRow): Promise<TestClockRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = row;
  return typed<TestClockRow>(await orm.testClock.create({ data: { ...columns, ...jsonColumns({ metadata }) } }));
}

export async function findTestClock(db: Database, id: string): Promise<TestClockRow | undefined> {
  const [row] = await db.query<TestClockRow>(sql`
    select * from test_clocks where id = ${id} and ${scoped(db.scope)} and status = 'published'`);
  return row;
}

/** The clock, which nobody else moves or changes until the transaction ends. */
export async function lockTestClock(db: Database, id: string): Promise<TestClockRow | undefined> {
  const [row] = await db.query<TestClockRow>(sql`
    select * from test_clocks where id = ${id} and ${scoped(db.scope)} and status = 'published' for update`);
  return row;
}

export async function updateTestClockRow(
  db: Database,
  id: string,
  change: Partial<TestClockRow> & { updated_at: Date; updated_by: string },
): Promise<TestClockRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<TestClockRow>(
    await orm.testClock.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }),
  );
}

export function listTestClockRows(db: Database, request: ListRequest): Promise<Page<TestClockRow>> {
  return list<TestClockRow>(db, LIST, request);
}

/** Puts a customer under a clock. Locks the customer, so nothing begins for them meanwhile. */
export async function attachCustomerRow(db: Database, customerId: string, clockId: string, now: Date): Promise<void> {
  await db.query(sql`
    update customers set test_clock_id = ${clockId}, updated_at = ${now}
    where id = ${customerId} and ${scoped(db.scope)}`);
}

export async function clockOfCustomer(db: Database, customerId: string): Promise<string | undefined> {
  const [row] = await db.query<{ test_clock_id: string | null }>(sql`
    select test_clock_id from customers where id = ${customerId} and ${scoped(db.scope)} for update`);
  return row?.test_clock_id ?? undefined;
}

/** What a customer already has that happened in real time: the words for it, none for a new customer. */
export async function historyOf(
  { db, services }: Pick<Context, 'db' | 'services'>,
  customerId: string,
  externalCustomerId: string,
): Promise<string[]> {
  const own = sql`customer_id = ${customerId} and ${scoped(db.scope)}`;
  const [row] = await db.query<Record<string, boolean>>(sql`
    select exists (select 1 from subscriptions where ${own}) as subscriptions,
      exists (select 1 from invoices where ${own}) as invoices,
      exists (select 1 from wallets where ${own}) as wallets`);
  const newest = { externalCustomerId, sort: 'timestamp', order: 'desc', limit: 1, offset: 0 } as const;
  const events = (await services.events.list(db, newest)).length > 0;
  return Object.entries({ ...row, events }).flatMap(([thing, present]) => (present ? [thing] : []));
}

/** Ends what the customers of a clock have: nothing of theirs can go on when their time does not. */
export async function endCustomersOf(db: Database, clock: TestClockRow, now: Date, userId: string): Promise<void> {
  const theirs = sql`${scoped(db.scope)} and customer_id = any(${clock.customer_ids}::text[])`;
  await db.query(sql`
    update subscriptions set subscription_status = 'cancelled', cancelled_at = ${clock.frozen_time},
      updated_at = ${now}, updated_by = ${userId}
    where ${theirs} and subscription_status <> 'cancelled'`);
  await db.query(sql`
    update customers set status = 'archived', updated_at = ${now}, updated_by = ${userId}
    where ${scoped(db.scope)} and test_clock_id = ${clock.id}`);
  await db.query(sql`
    update jobs set state = 'cancelled', finished_at = ${now}
    where ${scoped(db.scope)} and test_clock_id = ${clock.id} and state = 'waiting'`);
}
