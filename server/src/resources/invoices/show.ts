import type { Invoice } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Database } from '../../db/index.ts';
import { findCoupons } from '../coupons/index.ts';
import { findCustomers, toCustomer } from '../customers/index.ts';
import { byId, idsOf } from '../records.ts';
import { findTaxRates } from '../taxes/index.ts';
import { toCouponApplication, toInvoice, toInvoiceLine, toTaxApplied } from './map.ts';
import type { CouponApplicationRow, InvoiceLineRow, InvoiceRow, TaxAppliedRow } from './rows.ts';
import { couponApplicationsOf, linesOf, taxesAppliedOf } from './store.ts';

/** What can be shown with invoices. */
export const INVOICE_EXPANSIONS = [
  'subscription',
  'subscription.plan',
  'customer',
  'coupon_applications',
  'coupon_applications.coupon',
  'tax_applied',
  'tax_applied.tax_rate',
  'line_items.explanation',
] as const;
export type InvoiceExpansion = (typeof INVOICE_EXPANSIONS)[number];

/** All that showing needs of a context. */
type Reading = Pick<Context, 'db'>;

/** What an invoice consists of. */
export interface InvoiceContents {
  readonly lines: readonly InvoiceLineRow[];
  readonly coupons: readonly CouponApplicationRow[];
  readonly taxes: readonly TaxAppliedRow[];
}

/** Everything that some invoices consist of, by invoice id. */
export async function contentsOf(db: Database, ids: readonly string[]): Promise<(id: string) => InvoiceContents> {
  const [lines, coupons, taxes] = await Promise.all([
    linesOf(db, ids),
    couponApplicationsOf(db, ids),
    taxesAppliedOf(db, ids),
  ]);
  const linesBy = Map.groupBy(lines, (line) => line.invoice_id);
  const couponsBy = Map.groupBy(coupons, (coupon) => coupon.invoice_id);
  const taxesBy = Map.groupBy(taxes, (tax) => tax.entity_id);
  return (id) => ({ lines: linesBy.get(id) ?? [], coupons: couponsBy.get(id) ?? [], taxes: taxesBy.get(id) ?? [] });
}

/** One invoice whose contents are at hand. */
export function showWith(row: InvoiceRow, { lines, coupons, taxes }: InvoiceContents, explains = false): Invoice {
  return toInvoice(row, {
    lines: lines.map((line) => toInvoiceLine(line, explains)),
    coupons: coupons.map((application) => toCouponApplication(application)),
    taxes: taxes.map((tax) => toTaxApplied(tax)),
  });
}

/** Invoices with what was asked to go with them. Each kind of thing is read once for all. */
export async function showInvoices(
  { db }: Reading,
  rows: readonly InvoiceRow[],
  wanted: ReadonlySet<InvoiceExpansion> = new Set(),
  options: { skipLines?: boolean | undefined } = {},
): Promise<Invoice[]> {
  const ids = rows.map((row) => row.id);
  const [lines, applications, taxes] = await Promise.all([
    options.skipLines ? [] : linesOf(db, ids),
    couponApplicationsOf(db, ids),
    taxesAppliedOf(db, ids),
  ]);
  const [customers, coupons, rates] = await Promise.all([
    findCustomers(db, wanted.has('customer') ? idsOf(rows.map((row) => row.customer_id)) : []),
    findCoupons(db, wanted.has('coupon_applications.coupon') ? idsOf(applications.map((a) => a.coupon_id)) : []),
    findTaxRates(db, wanted.has('tax_applied.tax_rate') ? idsOf(taxes.map((tax) => tax.tax_rate_id)) : []),
  ]);
  const [customerOf, couponOf, rateOf] = [byId(customers), byId(coupons), byId(rates)];
  const linesBy = Map.groupBy(lines, (line) => line.invoice_id);
  const couponsBy = Map.groupBy(applications, (application) => application.invoice_id);
  const taxesBy = Map.groupBy(taxes, (tax) => tax.entity_id);
  return rows.map((row) => {
    const customer = customerOf.get(row.customer_id);
    return toInvoice(row, {
      lines: (linesBy.get(row.id) ?? []).map((line) => toInvoiceLine(line, wanted.has('line_items.explanation'))),
      coupons: (couponsBy.get(row.id) ?? []).map((a) => toCouponApplication(a, couponOf.get(a.coupon_id))),
      taxes: (taxesBy.get(row.id) ?? []).map((tax) => toTaxApplied(tax, rateOf.get(tax.tax_rate_id))),
      customer: customer && toCustomer(customer),
    });
  });
}

/** {@link showInvoices} for one. */
export async function showInvoice(
  context: Reading,
  row: InvoiceRow,
  wanted: ReadonlySet<InvoiceExpansion> = new Set(),
): Promise<Invoice> {
  const [invoice] = await showInvoices(context, [row], wanted);
  return invoice as Invoice; // as many as rows
}
