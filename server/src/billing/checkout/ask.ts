import type { Step } from '../../aftermath.ts';
import type { Context } from '../../context.ts';
import { type CheckoutRow, changeCheckout, isOpen, lockCheckout } from '../../resources/checkout/index.ts';
import { changePayment, findPayments, type PaymentRow } from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { Services } from '../../services.ts';
import { chargeNow, linkNow } from '../payments/index.ts';
import { abandon } from './abandon.ts';

/**
 * Asks the customer for the money, after the commit: by the saved method if that is to be tried, and otherwise, or if that
 * was refused, by a page to pay on. A session for which neither can be had leaves nothing behind.
 */
export function askForMoney(services: Services, session: CheckoutRow, payment: PaymentRow): Step {
  return async (inUnit) => {
    if (payment.payment_method_type === 'CARD') {
      await chargeNow(services, payment.id)(inUnit);
      const [tried] = await inUnit(({ db }) => findPayments(db, [payment.id]));
      // Unanswered: the charge's job will tell, and the session waits for it.
      if (tried?.payment_status !== 'FAILED') return inUnit((context) => wait(context, session.id, 'checkout_url'));
      await inUnit(({ db }) => changePayment(db, payment.id, LINK_INSTEAD));
    }
    try {
      await linkNow(services, payment.id, session.expires_at)(inUnit);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await inUnit((context) => abandon(context, session.id, 'failed', reason));
      throw error;
    }
    await inUnit((context) => wait(context, session.id, 'payment_link'));
  };
}

/** Nothing was charged, so the same payment goes on as a link. */
const LINK_INSTEAD = {
  payment_method_type: 'PAYMENT_LINK',
  payment_status: 'INITIATED',
  gateway_payment_id: null,
  failed_at: null,
} as const;

/** The customer can pay now. */
async function wait(request: Context, id: string, type: 'checkout_url' | 'payment_link'): Promise<void> {
  const session = await lockCheckout(request.db, id);
  if (!session?.checkout_payment_id || !isOpen(session)) return;
  const context = await inCustomersTime(request, session.customer_id);
  const [payment] = await findPayments(context.db, [session.checkout_payment_id]);
  const url = payment?.payment_url;
  await changeCheckout(context.db, id, {
    checkout_status: 'pending',
    ...(url && { provider_result: { next_action: { type, url } } }),
    ...changeOf(context),
  });
}
