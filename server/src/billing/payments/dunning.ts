import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import { findInvoices, type InvoiceRow } from '../../resources/invoices/index.ts';
import type { CollectionFlow, PaymentRow } from '../../resources/payments/index.ts';
import { collect } from './collect.ts';
import type { Destination } from './destination.ts';
import { becomeIncomplete } from './doors.ts';

const DAY = 86_400_000;

/** Days from a refused charge to the next try. After the last one the invoice waits for the customer. */
const RETRY_DAYS: readonly number[] = [1, 3, 5, 7];

/** What a refused charge of the server's own means: another try later, and a subscription that waits for its money. */
export async function afterRefusal(
  context: Context,
  { flow, collection_attempt }: PaymentRow,
  { invoice, subscription }: Destination,
): Promise<void> {
  if (!flow || !invoice) return;
  const attempt = collection_attempt ?? 1;
  const days = RETRY_DAYS[attempt - 1];
  // The customer asked for it, is there, and will ask again.
  if (days !== undefined && flow !== 'manual') await planCollection(context, invoice, attempt + 1, days * DAY);
  const waits = subscription?.payment_behavior === 'allow_incomplete' && subscription.subscription_status === 'active';
  if (subscription && waits && flow === 'renewal') {
    await becomeIncomplete(context, subscription);
  }
}

async function planCollection(context: Context, invoice: InvoiceRow, attempt: number, delay: number): Promise<void> {
  await enqueue(context, {
    kind: 'invoice.collect',
    key: `${invoice.id} ${attempt}`,
    customerId: invoice.customer_id,
    runAt: new Date(context.now.getTime() + delay),
    payload: { invoice_id: invoice.id, attempt },
  });
}

/** The job: collects once more what is still owed. */
export async function collectJob(context: Context, { invoice_id }: { invoice_id: string }): Promise<void> {
  const [invoice] = await findInvoices(context.db, [invoice_id]);
  if (invoice) await collect(context, invoice_id, flowOf(invoice), true);
}

function flowOf({ billing_reason }: InvoiceRow): CollectionFlow {
  if (billing_reason === 'SUBSCRIPTION_CREATE') return 'create';
  if (billing_reason === 'SUBSCRIPTION_TRIAL_END') return 'trial_end';
  return billing_reason === 'PRORATION' ? 'cancel' : 'renewal';
}
