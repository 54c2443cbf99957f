import type { InvoicesHandlers } from '@flexprice/generated/routes';
import type { Invoice } from '@flexprice/generated/types';
import {
  attemptPayment,
  computeInvoice,
  createInvoice,
  documentLink,
  finalizeInvoice,
  getInvoiceRow,
  invoicePdf,
  previewOf,
  recalculateDraft,
  recalculateInvoice,
  splitsOf,
  updateInvoice,
  updatePaymentStatus,
  voidInvoice,
  withBreakdown,
  withSources,
} from '../../billing/invoices/index.ts';
import { showSubscriptions } from '../../billing/subscriptions/show.ts';
import type { Context } from '../../context.ts';
import { newId } from '../../ids.ts';
import { emit } from '../../webhooks/index.ts';
import { expandOf } from '../expand.ts';
import { byId, idsOf } from '../records.ts';
import { findSubscriptions } from '../subscriptions/index.ts';
import { communicationOf } from './communication.ts';
import { type InvoiceListRequest, listInvoiceRows } from './list.ts';
import type { InvoiceRow } from './rows.ts';
import { INVOICE_EXPANSIONS, type InvoiceExpansion, showInvoice, showInvoices } from './show.ts';
import { invoiceSummaryOf } from './summary.ts';
import { tellAbout } from './webhooks.ts';

async function page(context: Context, request: InvoiceListRequest & { expand?: string | undefined }) {
  const wanted = expandOf(request.expand, INVOICE_EXPANSIONS);
  const { rows, pagination } = await listInvoiceRows(context.db, request);
  const items = await expanded(context, rows, wanted, request.skip_line_items);
  return { status: 200 as const, body: { items, pagination } };
}

/** Invoices with what was asked to go with them; subscriptions are shown as they show themselves. */
async function expanded(
  context: Context,
  rows: readonly InvoiceRow[],
  wanted: ReadonlySet<InvoiceExpansion>,
  skipLines?: boolean,
): Promise<Invoice[]> {
  const invoices = await showInvoices(context, rows, wanted, { skipLines });
  if (!wanted.has('subscription')) return invoices;
  const found = await findSubscriptions(context.db, idsOf(rows.map((row) => row.subscription_id)));
  const shown = await showSubscriptions(context, found, new Set(wanted.has('subscription.plan') ? ['plan'] : []));
  const subscriptionOf = byId(shown);
  return invoices.map((invoice) => {
    const subscription = subscriptionOf.get(invoice.subscription_id ?? '');
    return subscription ? { ...invoice, subscription } : invoice;
  });
}

const JOBS = { compute: 'invoice compute started', recalculate: 'invoice recalculation started' } as const;

/** The answer that speaks of work in the background. It is done by then: nobody has to wait and ask. */
const jobOf = ({ now }: Context, what: keyof typeof JOBS, id: string) => ({
  message: JOBS[what],
  workflow_id: `wf_${what}_invoice_${id}`,
  run_id: newId('run', now),
});

export const invoices = {
  async createInvoice({ body }, context) {
    return { status: 201, body: await showInvoice(context, await createInvoice(context, body)) };
  },
  async listInvoices({ query }, context) {
    return page(context, query);
  },
  async queryInvoice({ body }, context) {
    return page(context, body);
  },
  async getInvoice({ path, query }, context) {
    const wanted = expandOf(query.expand, INVOICE_EXPANSIONS);
    const splits = splitsOf(query.group_by ?? []);
    const row = await getInvoiceRow(context, path.id);
    const [shown = await showInvoice(context, row)] = await expanded(context, [row], wanted);
    const sourced = query.expand_by_source ? await withSources(context, shown) : shown;
    return { status: 200, body: splits.length > 0 ? await withBreakdown(context, sourced, splits) : sourced };
  },
  async getInvoicePreview({ body }, context) {
    return { status: 200, body: await previewOf(context, body) };
  },
  async computeInvoice({ path, query }, context) {
    const row = await computeInvoice(context, path.id);
    if (!query.sync) return { status: 202, body: jobOf(context, 'compute', path.id) };
    return {
      status: 200,
      body: { invoice: await showInvoice(context, row), skipped: row.invoice_status === 'SKIPPED' },
    };
  },
  async recalculateInvoice({ path }, context) {
    await recalculateInvoice(context, path.id);
    return { status: 202, body: jobOf(context, 'recalculate', path.id) };
  },
  async recalculateInvoiceV2({ path, query }, context) {
    const row = await recalculateDraft(context, path.id, query.finalize ?? false);
    return { status: 200, body: await showInvoice(context, row) };
  },
  async updateInvoice({ path, body }, context) {
    return { status: 200, body: await showInvoice(context, await updateInvoice(context, path.id, body)) };
  },
  async attemptInvoicePayment({ path }, context) {
    await attemptPayment(context, path.id);
    return { status: 200, body: { message: 'payment processed successfully' } };
  },
  async getInvoicePdf({ path, query }, context) {
    if (query.url) return { status: 200, body: { presigned_url: await documentLink(context, path.id) } };
    const { bytes, filename } = await invoicePdf(context, path.id);
    const headers = { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${filename}"` };
    return { status: 200, body: bytes, headers };
  },
  async finalizeInvoice({ path }, context) {
    await finalizeInvoice(context, path.id);
    return { status: 200, body: { message: 'invoice finalized successfully' } };
  },
  async voidInvoice({ path, body }, context) {
    await voidInvoice(context, path.id, { metadata: body?.metadata });
    return { status: 200, body: { message: 'invoice voided successfully' } };
  },
  async updateInvoicePaymentStatus({ path, body }, context) {
    return { status: 200, body: await showInvoice(context, await updatePaymentStatus(context, path.id, body)) };
  },
  async getCustomerInvoiceSummary({ path }, context) {
    return { status: 200, body: await invoiceSummaryOf(context, path.id) };
  },
  async triggerInvoiceCommsWebhook({ path }, context) {
    const row = await getInvoiceRow(context, path.id);
    await emit(context, 'invoice.communication.triggered', row.id, await communicationOf(context, row));
    return { status: 200, body: { message: 'communication triggered successfully' } };
  },
  async triggerInvoiceWebhook({ path, query }, context) {
    const row = await getInvoiceRow(context, path.id);
    const name = query.event_name ?? 'invoice.update.finalized';
    if (name === 'invoice.communication.triggered')
      await emit(context, name, row.id, await communicationOf(context, row));
    else await tellAbout(context, name, row);
    return { status: 200, body: { message: 'webhook triggered successfully', event_name: name } };
  },
} satisfies Partial<InvoicesHandlers<Context>>;
