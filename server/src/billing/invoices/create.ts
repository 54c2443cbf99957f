import type { CreateInvoiceRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findCustomer } from '../../resources/customers/index.ts';
import { Findings } from '../../resources/findings.ts';
import type { InvoiceRow } from '../../resources/invoices/index.ts';
import { byId, idsOf } from '../../resources/records.ts';
import { findSubscriptions } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { NewInvoice } from './draft.ts';
import { issue } from './oneOff.ts';
import { couponsOfRequest } from './requestCoupons.ts';
import { linesOfRequest } from './requestLines.ts';
import { taxesOfRequest } from './requestTaxes.ts';
import { taxesOfSubscription } from './taxes.ts';

/**
 * A single sale, or money given back: issued at once.
 *
 * @throws ApiError `validation_error` with every fault, `not_found` for an unknown customer or subscription,
 * `already_exists` for a used idempotency key
 */
export async function createInvoice(outer: Context, request: CreateInvoiceRequest): Promise<InvoiceRow> {
  const context = await inCustomersTime(outer, request.customer_id);
  const { db } = context;
  const currency = request.currency.toLowerCase();
  const findings = new Findings();
  if (request.invoice_type === 'SUBSCRIPTION') {
    findings.fault('invoice_type', 'must be ONE_OFF or CREDIT; subscriptions make their invoices by themselves');
  }
  const customer = await findCustomer(db, request.customer_id);
  if (!customer || customer.status === 'deleted') findings.notFound('Customer', 'customer_id', request.customer_id);
  else if (customer.status !== 'published') findings.fault('customer_id', `customer ${customer.id} is archived`);
  const subscriptions = byId(await findSubscriptions(db, subscriptionsNamed(request)));
  const subscription = subscriptions.get(request.subscription_id ?? '');
  if (request.subscription_id && !subscription) {
    findings.notFound('Subscription', 'subscription_id', request.subscription_id);
  }
  for (const [index, { subscription_id: id }] of (request.line_items ?? []).entries()) {
    if (id && !subscriptions.has(id))
      findings.fault(`line_items[${index}].subscription_id`, `there is no subscription ${id}`);
  }
  periodFaults(request, findings);
  const lines = linesOfRequest(context, request, currency, findings);
  const asked = await taxesOfRequest(context, request, findings);
  findings.raise();
  const invoice: NewInvoice = {
    customer_id: request.customer_id,
    subscription_id: request.subscription_id || null,
    subscription_customer_id:
      subscription && subscription.customer_id !== request.customer_id ? subscription.customer_id : null,
    invoice_type: request.invoice_type ?? 'ONE_OFF',
    billing_reason: request.billing_reason ?? 'MANUAL',
    currency,
    billing_period: request.billing_period ?? null,
    description: request.description ?? '',
    period_start: dateOf(request.period_start),
    period_end: dateOf(request.period_end),
    issue_date: dateOf(request.issue_date),
    due_date: dateOf(request.due_date),
    invoice_pdf_url: request.invoice_pdf_url ?? null,
    idempotency_key: request.idempotency_key || null,
    metadata: request.metadata ?? null,
  };
  const coupons = await couponsOfRequest(context, request, lines, currency);
  const taxes =
    asked ??
    (await taxesOfSubscription(context, {
      subscription_id: request.subscription_id || null,
      currency,
      period_start: invoice.period_start ?? null,
      period_end: invoice.period_end ?? null,
      reference_point: 'period_start',
    }));
  return issue(context, invoice, { lines, coupons, taxes });
}

const subscriptionsNamed = ({ subscription_id, line_items }: CreateInvoiceRequest): string[] =>
  idsOf([subscription_id, ...(line_items ?? []).map((line) => line.subscription_id)]);

function periodFaults({ period_start, period_end }: CreateInvoiceRequest, findings: Findings): void {
  if (period_start && period_end && Date.parse(period_end) < Date.parse(period_start)) {
    findings.fault('period_end', 'must not be before period_start');
  }
}

const dateOf = (text: string | undefined): Date | null => (text === undefined ? null : new Date(text));
