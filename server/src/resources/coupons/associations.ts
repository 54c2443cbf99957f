import type { CouponAssociation as Row } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Database, insertRows, scoped, sql, updateRow } from '../../db/index.ts';
import { notFound } from '../../errors.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { changeOf, typed } from '../records.ts';

/** Where a coupon is attached. Subscriptions write these rows; here they are read. */
export type CouponAssociationRow = Omit<Row, 'metadata' | 'status'> & {
  metadata: Record<string, string> | null;
  status: Status;
};

const LIST: ListSpec = {
  table: 'coupon_associations',
  fields: BASE_FIELDS,
  defaultStatus: ['published'],
  page: 'next_offset',
};

export interface CouponAssociationListRequest extends ListRequest {
  subscription_ids?: string[];
  coupon_ids?: string[];
  active_only?: boolean;
}

export function listCouponAssociationRows(
  { db, now }: Context,
  request: CouponAssociationListRequest,
): Promise<Page<CouponAssociationRow>> {
  return list<CouponAssociationRow>(db, LIST, request, [
    within('subscription_id', request.subscription_ids),
    within('coupon_id', request.coupon_ids),
    request.active_only ? sql`start_date <= ${now} and (end_date is null or end_date >= ${now})` : undefined,
  ]);
}

/** @throws ApiError `not_found` */
export async function getCouponAssociation({ db }: Context, id: string): Promise<CouponAssociationRow> {
  const row = await findCouponAssociation(db, id);
  if (!row) throw notFound('Coupon association', 'coupon_association_id', id);
  return row;
}

async function findCouponAssociation(db: Database, id: string): Promise<CouponAssociationRow | undefined> {
  const orm = await db.orm();
  return typed<CouponAssociationRow | null>(await orm.couponAssociation.findFirst({ where: { id } })) ?? undefined;
}

/** Coupons attached to some subscriptions, in the order in which they discount. */
export async function couponAssociationsOf(
  db: Database,
  subscriptionIds: readonly string[],
): Promise<CouponAssociationRow[]> {
  if (subscriptionIds.length === 0) return [];
  return db.query<CouponAssociationRow>(sql`
    select * from coupon_associations
    where ${scoped(db.scope)} and subscription_id = any(${subscriptionIds}::text[]) and status = 'published'
    order by subscription_id, start_date, id`);
}

export async function insertCouponAssociation(db: Database, row: CouponAssociationRow): Promise<CouponAssociationRow> {
  const [stored] = await insertRows<CouponAssociationRow>(db, 'coupon_associations', [row]);
  return stored as CouponAssociationRow; // an insert gives its row back or throws
}

export async function endCouponAssociation(
  context: Context,
  row: CouponAssociationRow,
  end: Date,
): Promise<CouponAssociationRow> {
  const change = { end_date: end, ...changeOf(context) };
  return (await updateRow<CouponAssociationRow>(context.db, 'coupon_associations', row.id, change)) ?? row;
}

/** Counts one more use of a coupon, unless it has been used as often as it may be. Many at once cannot exceed that. */
export async function redeemCoupon({ db }: Context, id: string): Promise<boolean> {
  const [row] = await db.query(sql`
    update coupons set total_redemptions = total_redemptions + 1
    where ${scoped(db.scope)} and id = ${id} and (max_redemptions is null or total_redemptions < max_redemptions)
    returning id`);
  return row !== undefined;
}
