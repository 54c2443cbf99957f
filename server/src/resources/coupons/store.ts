import type { Prisma, Coupon as Row } from '@flexprice/generated/prisma';
import type { CouponCadence, CouponType, Status } from '@flexprice/generated/types';
import type { Database } from '../../db/index.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { jsonColumns, typed } from '../records.ts';

interface Words {
  type: CouponType;
  cadence: CouponCadence;
  status: Status;
}

/** Decimals are text when read by plain SQL. */
interface Discount {
  amount_off: Prisma.Decimal | string | null;
  percentage_off: Prisma.Decimal | string | null;
}

interface Notes {
  rules: Record<string, unknown> | null;
  metadata: Record<string, string> | null;
}

export type CouponRow = Omit<Row, keyof Words | keyof Discount | keyof Notes> & Words & Discount & Notes;

const LIST: ListSpec = {
  table: 'coupons',
  fields: {
    ...BASE_FIELDS,
    name: 'text',
    coupon_code: 'text',
    type: 'text',
    cadence: 'text',
    amount_off: 'number',
    percentage_off: 'number',
    currency: 'text',
    duration_in_periods: 'number',
    redeem_after: 'time',
    redeem_before: 'time',
    max_redemptions: 'number',
    total_redemptions: 'number',
  },
  defaultStatus: ['published'],
  page: 'request_offset',
};

export interface CouponListRequest extends ListRequest {
  coupon_ids?: string[];
  coupon_codes?: string[];
}

/** A code as it is kept and looked for: people type it in with blanks and capitals. */
export const normalizedCode = (code: string): string => code.trim().toLowerCase();

export async function insertCoupon(db: Database, row: CouponRow): Promise<CouponRow> {
  const orm = await db.orm();
  const { rules, metadata, ...columns } = row;
  return typed<CouponRow>(await orm.coupon.create({ data: { ...columns, ...jsonColumns({ rules, metadata }) } }));
}

export async function findCoupons(db: Database, ids: string[]): Promise<CouponRow[]> {
  if (ids.length === 0) return [];
  const orm = await db.orm();
  return typed<CouponRow[]>(await orm.coupon.findMany({ where: { id: { in: ids } } }));
}

/** The coupon in use with a code. */
export async function findCouponByCode(db: Database, code: string): Promise<CouponRow | undefined> {
  const orm = await db.orm();
  const where = { coupon_code: normalizedCode(code), status: 'published' };
  // No code at all is the code of every coupon without one.
  if (where.coupon_code === '') return undefined;
  return typed<CouponRow | null>(await orm.coupon.findFirst({ where })) ?? undefined;
}

export async function updateCouponRow(
  db: Database,
  id: string,
  change: Partial<Pick<CouponRow, 'name' | 'metadata' | 'status'>> & { updated_at: Date; updated_by: string },
): Promise<CouponRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  return typed<CouponRow>(
    await orm.coupon.update({ where: { id }, data: { ...columns, ...jsonColumns({ metadata }) } }),
  );
}

export function listCouponRows(db: Database, request: CouponListRequest): Promise<Page<CouponRow>> {
  return list<CouponRow>(db, LIST, request, [
    within('id', request.coupon_ids),
    within('coupon_code', request.coupon_codes?.map(normalizedCode)),
  ]);
}
