import type {
  CouponApplication,
  Customer,
  Invoice,
  InvoiceLineItem,
  InvoiceSummary,
  SubscriptionDetails,
  TaxApplied,
} from '@flexprice/generated/types';
import { baseFields, decimalText, instant } from '../../wire.ts';
import { type CouponRow, toCoupon } from '../coupons/index.ts';
import { type TaxRateRow, toTaxRate } from '../taxes/index.ts';
import type { CouponApplicationRow, InvoiceLineRow, InvoiceRow, TaxAppliedRow } from './rows.ts';

/** What is shown with an invoice. */
export interface InvoiceCompany {
  lines: readonly InvoiceLineItem[];
  coupons: readonly CouponApplication[];
  taxes: readonly TaxApplied[];
  subscription?: SubscriptionDetails | undefined;
  customer?: Customer | undefined;
}

/** Row -> contract. */
export function toInvoice(row: InvoiceRow, company: InvoiceCompany): Invoice {
  const { subscription, customer } = company;
  const { environment_id, tenant_id, status, created_at, updated_at, created_by, updated_by, ...summary } =
    toInvoiceSummary(row);
  return {
    ...summary,
    line_items: [...company.lines],
    coupon_applications: [...company.coupons],
    taxes: [...company.taxes],
    ...(subscription && { subscription }),
    ...(customer && { customer }),
    environment_id,
    tenant_id,
    status,
    created_at,
    updated_at,
    created_by,
    updated_by,
  };
}

/** Row -> contract, the plain facts alone. */
export function toInvoiceSummary(row: InvoiceRow): InvoiceSummary {
  return {
    id: row.id,
    customer_id: row.customer_id,
    ...given('subscription_id', row.subscription_id),
    ...given('subscription_customer_id', row.subscription_customer_id),
    invoice_type: row.invoice_type,
    invoice_status: row.invoice_status,
    payment_status: row.payment_status,
    invoice_number: row.invoice_number,
    billing_reason: row.billing_reason,
    ...(row.billing_sequence !== null && { billing_sequence: row.billing_sequence }),
    ...given('billing_period', row.billing_period),
    currency: row.currency,
    ...amountsOf(row),
    description: row.description,
    ...at('period_start', row.period_start),
    ...at('period_end', row.period_end),
    ...at('issue_date', row.issue_date),
    ...at('due_date', row.due_date),
    ...at('last_computed_at', row.last_computed_at),
    ...at('finalized_at', row.finalized_at),
    ...at('paid_at', row.paid_at),
    ...at('voided_at', row.voided_at),
    ...given('invoice_pdf_url', row.invoice_pdf_url),
    ...given('recalculated_invoice_id', row.recalculated_invoice_id),
    is_manually_edited: row.is_manually_edited,
    version: row.version,
    ...given('idempotency_key', row.idempotency_key),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

function amountsOf(row: InvoiceRow) {
  return {
    subtotal: decimalText(row.subtotal),
    total_discount: decimalText(row.total_discount),
    total_prepaid_credits_applied: decimalText(row.total_prepaid_credits_applied),
    total_tax: decimalText(row.total_tax),
    total: decimalText(row.total),
    adjustment_amount: decimalText(row.adjustment_amount),
    amount_due: decimalText(row.amount_due),
    amount_paid: decimalText(row.amount_paid),
    amount_remaining: decimalText(row.amount_remaining),
    refunded_amount: decimalText(row.refunded_amount),
    ...(row.overpaid_amount !== null && { overpaid_amount: decimalText(row.overpaid_amount) }),
  };
}

/** Row -> contract. @param explains whether to tell how the amount came about */
export function toInvoiceLine(row: InvoiceLineRow, explains = false): InvoiceLineItem {
  return {
    id: row.id,
    invoice_id: row.invoice_id,
    customer_id: row.customer_id,
    ...given('subscription_id', row.subscription_id),
    ...given('subscription_line_item_id', row.subscription_line_item_id),
    ...given('parent_line_item_id', row.parent_line_item_id),
    ...given('entity_id', row.entity_id),
    ...given('entity_type', row.entity_type),
    ...given('plan_display_name', row.plan_display_name),
    ...given('price_id', row.price_id),
    ...given('price_type', row.price_type),
    ...given('meter_id', row.meter_id),
    ...given('meter_display_name', row.meter_display_name),
    ...given('price_unit_id', row.price_unit_id),
    ...given('price_unit', row.price_unit),
    ...(row.price_unit_amount !== null && { price_unit_amount: decimalText(row.price_unit_amount) }),
    display_name: row.display_name,
    quantity: decimalText(row.quantity),
    ...(row.adjusted_entitlement_quantity !== null && {
      adjusted_entitlement_quantity: decimalText(row.adjusted_entitlement_quantity),
    }),
    amount: decimalText(row.amount),
    currency: row.currency,
    line_item_discount: decimalText(row.line_item_discount),
    invoice_level_discount: decimalText(row.invoice_level_discount),
    prepaid_credits_applied: decimalText(row.prepaid_credits_applied),
    ...at('period_start', row.period_start),
    ...at('period_end', row.period_end),
    ...(row.commitment_info && { commitment_info: row.commitment_info }),
    ...(explains && row.explanation && { explanation: row.explanation }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract, with the coupon where it was asked for. */
export function toCouponApplication(row: CouponApplicationRow, coupon?: CouponRow): CouponApplication {
  return {
    id: row.id,
    coupon_id: row.coupon_id,
    ...given('coupon_association_id', row.coupon_association_id),
    invoice_id: row.invoice_id,
    ...given('invoice_line_item_id', row.invoice_line_item_id),
    ...given('subscription_id', row.subscription_id),
    applied_at: instant(row.applied_at),
    original_price: decimalText(row.original_price),
    final_price: decimalText(row.final_price),
    discounted_amount: decimalText(row.discounted_amount),
    discount_type: row.discount_type,
    ...(row.discount_percentage !== null && { discount_percentage: decimalText(row.discount_percentage) }),
    currency: row.currency,
    ...(row.coupon_snapshot && { coupon_snapshot: row.coupon_snapshot }),
    ...(coupon && { coupon: toCoupon(coupon) }),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** Row -> contract, with the rate where it was asked for. */
export function toTaxApplied(row: TaxAppliedRow, rate?: TaxRateRow): TaxApplied {
  return {
    id: row.id,
    tax_rate_id: row.tax_rate_id,
    ...(rate && { tax_rate: toTaxRate(rate) }),
    ...given('tax_association_id', row.tax_association_id),
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    taxable_amount: decimalText(row.taxable_amount),
    tax_amount: decimalText(row.tax_amount),
    currency: row.currency,
    applied_at: instant(row.applied_at),
    ...given('idempotency_key', row.idempotency_key),
    metadata: row.metadata,
    ...baseFields(row),
  };
}

/** A member that is left out while there is nothing to say. */
function given<Name extends string, Value extends string>(name: Name, value: Value | null) {
  return (value ? { [name]: value } : {}) as { [N in Name]?: Value };
}

function at<Name extends string>(name: Name, value: Date | null) {
  return (value ? { [name]: instant(value) } : {}) as { [N in Name]?: string };
}
