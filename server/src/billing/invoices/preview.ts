import type { Invoice, PreviewInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound, validationError } from '../../errors.ts';
import { type InvoiceRow, showWith } from '../../resources/invoices/index.ts';
import { findSubscriptions, type SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { compose } from './compose.ts';
import { amountsOf, couponRows, lineRows, taxRows } from './contents.ts';
import { draftRow } from './draft.ts';
import { type Period, toInterval } from './periods.ts';

/**
 * What the invoice of a period would say if it were made now: the same function as the invoice, with taxes, without
 * prepaid credits, and nothing stored.
 */
async function previewInvoice(
  context: Context,
  subscription: SubscriptionRow,
  window: Period,
  options: { hideZeroLines?: boolean; explains?: boolean } = {},
): Promise<Invoice> {
  const composition = await compose(context, { subscription, window: toInterval(window), point: 'period_end' });
  const { state, trace } = composition.total();
  const payer = subscription.invoicing_customer_id ?? subscription.customer_id;
  const draft = draftRow(context, {
    customer_id: payer,
    subscription_id: subscription.id,
    subscription_customer_id: payer === subscription.customer_id ? null : subscription.customer_id,
    invoice_type: 'SUBSCRIPTION',
    billing_reason: 'SUBSCRIPTION_CYCLE',
    billing_period: subscription.billing_period,
    currency: subscription.currency,
    period_start: window.start,
    period_end: window.end,
    metadata: { is_preview: 'true' },
  });
  const row: InvoiceRow = { ...draft, ...amountsOf(draft, state) };
  const lines = lineRows(context, row, composition.lines, state);
  const contents = {
    lines: options.hideZeroLines ? lines.filter((_, index) => !composition.lines[index]?.amount.isZero()) : lines,
    coupons: couponRows(context, row, composition.agreed, trace),
    taxes: taxRows(context, row, composition.agreed.taxes, state),
  };
  return showWith(row, contents, options.explains);
}

/**
 * On one connection, though nothing is written: a preview asks a dozen questions, most of them together.
 *
 * @throws ApiError `not_found`, `validation_error` for a period that ends before it starts
 */
export function previewOf(context: Context, request: PreviewInvoiceRequest): Promise<Invoice> {
  const { services, db } = context;
  return services.databases.unit((unit) => previewAsked({ ...context, db: unit.in(db.scope) }, request));
}

async function previewAsked(outer: Context, request: PreviewInvoiceRequest): Promise<Invoice> {
  const [subscription] = await findSubscriptions(outer.db, [request.subscription_id]);
  if (!subscription) throw notFound('Subscription', 'subscription_id', request.subscription_id);
  const context = await inCustomersTime(outer, subscription.customer_id);
  const start = request.period_start ? new Date(request.period_start) : subscription.current_period_start;
  const end = request.period_end ? new Date(request.period_end) : subscription.current_period_end;
  if (end <= start) throw validationError({ period_end: 'must be after period_start' });
  const { hide_zero_charges_line_items: hideZeroLines = false, explain: explains = false } = request;
  return previewInvoice(context, subscription, { start, end }, { hideZeroLines, explains });
}
