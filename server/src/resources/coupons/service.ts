import type { CreateCouponRequest, UpdateCouponRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, notFound, validationError } from '../../errors.ts';
import { changeOf, newRecord } from '../records.ts';
import { discountOf, validityFaults } from './rules.ts';
import {
  type CouponRow,
  findCouponByCode,
  findCoupons,
  insertCoupon,
  normalizedCode,
  updateCouponRow,
} from './store.ts';

/** @throws ApiError `validation_error` with every fault, `already_exists` when a coupon in use has the code */
export async function createCoupon(context: Context, request: CreateCouponRequest): Promise<CouponRow> {
  const faults = validityFaults(request);
  const discount = discountOf(request, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const row: CouponRow = {
    ...newRecord(context, 'coupon'),
    status: 'published',
    name: request.name,
    coupon_code: normalizedCode(request.coupon_code ?? ''),
    type: request.type,
    cadence: request.cadence,
    ...discount,
    // A share is the same in any currency.
    currency: request.type === 'fixed' ? (request.currency ?? '').toLowerCase() : '',
    duration_in_periods: request.duration_in_periods ?? null,
    redeem_after: request.redeem_after === undefined ? null : new Date(request.redeem_after),
    redeem_before: request.redeem_before === undefined ? null : new Date(request.redeem_before),
    max_redemptions: request.max_redemptions ?? null,
    total_redemptions: 0,
    rules: request.rules ?? null,
    metadata: request.metadata ?? null,
  };
  try {
    return await insertCoupon(context.db, row);
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    const { coupon_code } = row;
    throw alreadyExists(`A coupon with code ${coupon_code} already exists`, { coupon_code });
  }
}

/** @throws ApiError `not_found` */
export async function getCoupon(context: Context, id: string): Promise<CouponRow> {
  const [row] = await findCoupons(context.db, [id]);
  if (!row) throw notFound('Coupon', 'coupon_id', id);
  return row;
}

/** @throws ApiError `not_found` when no coupon in use has the code */
export async function getCouponByCode(context: Context, code: string): Promise<CouponRow> {
  const row = await findCouponByCode(context.db, code);
  if (!row) throw notFound('Coupon', 'code', code);
  return row;
}

/** @throws ApiError `not_found` */
export async function updateCoupon(
  context: Context,
  id: string,
  { name, metadata }: UpdateCouponRequest,
): Promise<CouponRow> {
  await getCoupon(context, id);
  const change = { ...(name !== undefined && { name }), ...(metadata && { metadata }), ...changeOf(context) };
  return updateCouponRow(context.db, id, change);
}

/** Takes a coupon out of use. Doing it twice changes nothing. */
export async function archiveCoupon(context: Context, id: string): Promise<void> {
  const row = await getCoupon(context, id);
  if (row.status === 'archived') return;
  await updateCouponRow(context.db, id, { status: 'archived', ...changeOf(context) });
}
