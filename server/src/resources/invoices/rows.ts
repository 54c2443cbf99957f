import type {
  CouponApplication as ApplicationModel,
  Invoice as InvoiceModel,
  InvoiceLineItem as LineModel,
  Prisma,
  TaxApplied as TaxModel,
} from '@flexprice/generated/prisma';
import type {
  BillingPeriod,
  CouponType,
  InvoiceBillingReason,
  InvoiceCommitment,
  InvoiceStatus,
  InvoiceType,
  LineExplanation,
  PaymentStatus,
  PriceType,
  Status,
  TaxRateEntityType,
} from '@flexprice/generated/types';

/** A row with the words and JSON that its columns hold. Decimals are text when read by plain SQL. */
type Row<Model, Columns> = Omit<Model, keyof Columns> & Columns;
type Numeric = Prisma.Decimal | string;
type Labels = Record<string, string> | null;

/**
 * Which items an invoice contains: those charged at the start of its period, those at its end, what is left to charge when
 * a subscription ends, or usage alone, when it is invoiced early.
 */
export type ReferencePoint = 'period_start' | 'period_end' | 'cancel' | 'usage';

/** The columns that hold money; only `billing/invoices` changes them. */
export interface InvoiceAmounts {
  subtotal: Numeric;
  total_discount: Numeric;
  total_prepaid_credits_applied: Numeric;
  total_tax: Numeric;
  total: Numeric;
  adjustment_amount: Numeric;
  amount_due: Numeric;
  amount_paid: Numeric;
  amount_remaining: Numeric;
  refunded_amount: Numeric;
  overpaid_amount: Numeric | null;
}

export type InvoiceRow = Row<
  InvoiceModel,
  InvoiceAmounts & {
    invoice_type: InvoiceType;
    invoice_status: InvoiceStatus;
    payment_status: PaymentStatus;
    billing_reason: InvoiceBillingReason;
    billing_period: BillingPeriod | null;
    reference_point: ReferencePoint;
    metadata: Labels;
    status: Status;
  }
>;

/** Lines are numbered by the database, in the order they are written. */
export type InvoiceLineRow = Row<
  Omit<LineModel, 'sequence'>,
  {
    price_type: PriceType | null;
    price_unit_amount: Numeric | null;
    quantity: Numeric;
    adjusted_entitlement_quantity: Numeric | null;
    amount: Numeric;
    line_item_discount: Numeric;
    invoice_level_discount: Numeric;
    prepaid_credits_applied: Numeric;
    commitment_info: InvoiceCommitment | null;
    explanation: LineExplanation | null;
    metadata: Labels;
    status: Status;
  }
>;

export type CouponApplicationRow = Row<
  ApplicationModel,
  {
    original_price: Numeric;
    final_price: Numeric;
    discounted_amount: Numeric;
    discount_percentage: Numeric | null;
    discount_type: CouponType;
    coupon_snapshot: Record<string, unknown> | null;
    metadata: Labels;
    status: Status;
  }
>;

export type TaxAppliedRow = Row<
  TaxModel,
  {
    entity_type: TaxRateEntityType;
    taxable_amount: Numeric;
    tax_amount: Numeric;
    metadata: Labels;
    status: Status;
  }
>;
