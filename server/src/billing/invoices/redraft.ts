import { isDeepStrictEqual } from 'node:util';
import type { Database } from '../../db/index.ts';
import { decimal } from '../../rating/decimal.ts';
import {
  type CouponApplicationRow,
  deleteContents,
  deleteDiscounts,
  type InvoiceContents,
  type InvoiceLineRow,
  insertCouponApplications,
  insertLines,
  rewriteLines,
} from '../../resources/invoices/index.ts';
import type { NewLine } from './contents.ts';
import type { Agreed } from './terms.ts';

/**
 * A draft that is computed anew mostly says what it said before. The same lines keep their ids, so that whoever was told of
 * them knows them again, and what has not changed is not written: deleting and writing all of them was half of what an
 * invoice cost the database.
 */

type Identity = Pick<
  InvoiceLineRow,
  'subscription_id' | 'subscription_line_item_id' | 'price_id' | 'display_name' | 'period_start' | 'period_end'
>;

/** What charge a line makes, whatever it comes to. */
const identityOf = (line: Partial<Identity>): string =>
  JSON.stringify([
    line.subscription_id ?? null,
    line.subscription_line_item_id ?? null,
    line.price_id ?? null,
    line.display_name,
    line.period_start ?? null,
    line.period_end ?? null,
  ]);

/**
 * Lines put together anew, under the ids that the same lines are stored with. Undefined when they are not the same ones in
 * the same order.
 */
export function recognized(
  lines: readonly NewLine[],
  agreed: Agreed,
  stored: readonly InvoiceLineRow[],
): { lines: NewLine[]; agreed: Agreed } | undefined {
  if (lines.length !== stored.length) return undefined;
  const ids = new Map<string, string>();
  for (const [index, line] of lines.entries()) {
    const before = stored[index];
    if (!before || identityOf(before) !== identityOf({ ...line.origin, display_name: line.displayName }))
      return undefined;
    ids.set(line.id, before.id);
  }
  const known = (id: string): string => ids.get(id) ?? id;
  return {
    lines: lines.map((line) => ({ ...line, id: known(line.id) })),
    agreed: {
      ...agreed,
      coupons: agreed.coupons.map((use) => (use.lineId === undefined ? use : { ...use, lineId: known(use.lineId) })),
    },
  };
}

/** Stores what a new or emptied draft says. @returns the same */
export async function insertContents(db: Database, contents: InvoiceContents): Promise<InvoiceContents> {
  await insertLines(db, contents.lines);
  await insertCouponApplications(db, contents.coupons);
  return contents;
}

/**
 * Stores what a draft says now in place of what it said.
 *
 * @param isRecognized whether the lines have the ids of the stored ones
 * @returns the contents as they are stored
 */
export async function replaceContents(
  db: Database,
  invoiceId: string,
  stored: InvoiceContents,
  fresh: InvoiceContents,
  isRecognized: boolean,
): Promise<InvoiceContents> {
  if (!isRecognized) {
    await deleteContents(db, invoiceId);
    return insertContents(db, fresh);
  }
  const lines = fresh.lines.map((line, index) => continued(stored.lines[index], line));
  await rewriteLines(
    db,
    lines.filter((line, index) => line !== stored.lines[index]),
  );
  const discounts = fresh.coupons.map((coupon, index) => continued(stored.coupons[index], coupon));
  const isSame = discounts.length === stored.coupons.length && discounts.every((one, i) => one === stored.coupons[i]);
  if (isSame && stored.taxes.length === 0) return { lines, coupons: stored.coupons, taxes: [] };
  await deleteDiscounts(db, invoiceId);
  await insertCouponApplications(db, fresh.coupons);
  return { ...fresh, lines };
}

/** The stored row where it says the same, else the new one with the beginning of the stored one. */
function continued<Row extends InvoiceLineRow | CouponApplicationRow>(stored: Row | undefined, fresh: Row): Row {
  if (!stored) return fresh;
  if (isSameRow(stored, fresh)) return stored;
  return { ...fresh, created_at: stored.created_at, created_by: stored.created_by };
}

/** Who wrote it and when, and under which name: what a row does not say about the charge. */
const AUTHORSHIP = new Set(['id', 'created_at', 'updated_at', 'created_by', 'updated_by', 'applied_at']);

/** Text that is a number: the database gives it back with all the digits of its column. */
const NUMERIC = new Set([
  'price_unit_amount',
  'quantity',
  'adjusted_entitlement_quantity',
  'amount',
  'line_item_discount',
  'invoice_level_discount',
  'prepaid_credits_applied',
  'original_price',
  'final_price',
  'discounted_amount',
  'discount_percentage',
]);

function isSameRow(stored: object, fresh: object): boolean {
  const before = new Map<string, unknown>(Object.entries(stored));
  return Object.entries(fresh).every(
    ([column, value]) => AUTHORSHIP.has(column) || isSameValue(column, before.get(column), value),
  );
}

function isSameValue(column: string, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (before === null || before === undefined || after === null || after === undefined) return false;
  if (NUMERIC.has(column)) return decimal(String(before)).eq(decimal(String(after)));
  if (before instanceof Date && after instanceof Date) return before.getTime() === after.getTime();
  // JSON columns: the stored one has been through JSON already.
  return typeof after === 'object' && isDeepStrictEqual(before, JSON.parse(JSON.stringify(after)));
}
