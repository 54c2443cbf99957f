import type { Context } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import type { RefundRequest } from '../../payments/index.ts';
import { decimal } from '../../rating/decimal.ts';
import { changePayment, checkOwn, findPayments, lockPayment } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { bookArrival, bookReturn } from './books.ts';
import { alone } from './charge.ts';
import { tellPayment } from './create.ts';
import { providerOf } from './gateway.ts';

/**
 * The job that gives back money that came too late: for an invoice that was voided meanwhile, or after a payment was given
 * up. Money that never passed a provider (credits, or what was recorded by hand) is left to the operator.
 */
export async function returnJob(context: Context, { payment_id: id }: { payment_id: string }): Promise<void> {
  const [payment] = await findPayments(context.db, [id]);
  if (!payment?.gateway_payment_id || !payment.payment_gateway || payment.payment_status === 'REFUNDED') return;
  const provider = await providerOf(context, payment.payment_gateway);
  if (provider instanceof ApiError) throw provider;
  const request: RefundRequest = {
    account: { scope: context.db.scope, gateway: payment.payment_gateway, now: context.now },
    key: `${id} return`,
    chargeId: payment.gateway_payment_id,
    amount: decimal(String(payment.amount)),
    currency: payment.currency,
  };
  const result = await provider.refund(request);
  if (result.kind !== 'succeeded') throw new Error(`The refund of ${id} was not made: ${result.message}`);
  await alone(context, (inUnit) =>
    inUnit(async (own) => {
      const locked = await lockPayment(own.db, id);
      if (!locked || locked.payment_status === 'REFUNDED') return;
      checkOwn(locked.payment_status, 'REFUNDED');
      const returned = await changePayment(own.db, id, {
        payment_status: 'REFUNDED',
        refunded_at: own.now,
        gateway_metadata: { ...locked.gateway_metadata, refund_id: result.id },
        error_message: 'It came after it was given up, and was returned.',
        ...changeOf(own),
      });
      // Money for a payment that was given up was never booked as having come.
      if (!locked.succeeded_at) await bookArrival(own, locked, false);
      const isAdvance = locked.succeeded_at && locked.flow && !locked.invoice_id;
      await bookReturn(own, locked, isAdvance ? `customer:${locked.customer_id}` : 'unclaimed');
      await tellPayment(own, 'payment.updated', returned);
    }),
  );
}
