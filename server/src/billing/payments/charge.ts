import type { Step } from '../../aftermath.ts';
import type { Context } from '../../context.ts';
import { enqueue } from '../../jobs/index.ts';
import type { PayingCustomer } from '../../payments/index.ts';
import { findCustomer } from '../../resources/customers/index.ts';
import { gatewayCustomer, type PaymentRow } from '../../resources/payments/index.ts';
import { returnUnused } from './advance.ts';
import { chargeNow } from './gateway.ts';
import { linkNow } from './link.ts';

/**
 * Charges are made in three steps, each of which may be the last thing this process does:
 *
 * 1. The payment is `PROCESSING` in the database, with a job that will make the charge. Nothing has moved.
 * 2. The provider is asked, outside of any transaction, under the payment's id as its key.
 * 3. What it answered is written down.
 *
 * Whoever comes after a death between two of them asks the provider under the same key, and so neither loses a charge nor
 * makes a second one. Requests do step 2 themselves right after their commit; the job is for those that never came so far.
 */
export async function charge(context: Context, payment: PaymentRow): Promise<PaymentRow> {
  await planCharge(context, payment, context.after ? PATIENCE : 0, 0);
  context.after?.leave(chargeNow(context.services, payment.id));
  return payment;
}

/** Milliseconds that a request has to make its charge itself, before the job takes it for dead. */
export const PATIENCE = 60_000;

/** A payment link is made after the commit too. Where that fails the payment stays as it was, to be processed again. */
export async function makeLink(context: Context, payment: PaymentRow): Promise<PaymentRow> {
  context.after?.leave(linkNow(context.services, payment.id));
  return payment;
}

/** Plans a charge, or asking for one again. Each try has a job of its own, so that no job has to wait for itself. */
export async function planCharge(
  context: Context,
  payment: PaymentRow,
  delay: number,
  attempts: number,
): Promise<void> {
  await enqueue(context, {
    kind: 'payment.charge',
    key: `${payment.id} ${attempts}`,
    customerId: payment.customer_id,
    runAt: new Date(context.now.getTime() + delay),
    payload: { payment_id: payment.id },
  });
}

/** The job: what a request leaves for after its commit, done by itself. */
export async function chargeJob(context: Context, { payment_id }: { payment_id: string }): Promise<void> {
  await alone(context, chargeNow(context.services, payment_id));
  await alone(context, (inUnit) => inUnit((own) => returnUnused(own, payment_id)));
}

/**
 * Runs a step outside of the job's own transaction: that one stays idle and holds nothing but the job, so that the
 * provider's own news about the same payment never wait for it.
 */
export async function alone(context: Context, step: Step): Promise<void> {
  const { services, db } = context;
  await step((work) => services.databases.unit((unit) => work({ ...context, db: unit.in(db.scope) })));
}

/** Who pays, in the words of a provider. */
export async function payerOf(context: Context, payment: PaymentRow): Promise<PayingCustomer> {
  const { db } = context;
  const customer = await findCustomer(db, payment.customer_id);
  const gatewayId = payment.payment_gateway
    ? await gatewayCustomer(db, payment.payment_gateway, payment.customer_id)
    : undefined;
  return { id: payment.customer_id, name: customer?.name ?? '', email: customer?.email ?? '', gatewayId };
}
