import type { CouponAssociation as Row } from '@flexprice/generated/prisma';
import type { Status } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Database, sql } from '../../db/index.ts';
import { notFound } from '../../errors.ts';
import { BASE_FIELDS, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';
import { typed } from '../records.ts';

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
