import type { Context } from '../../context.ts';
import { ApiError } from '../../errors.ts';
import { findCheckout, isOpen } from '../../resources/checkout/index.ts';
import { findPayments } from '../../resources/payments/index.ts';
import { alone, providerOf, settle } from '../payments/index.ts';
import { abandon } from './abandon.ts';

/**
 * The job: nobody paid in time. The page is closed first; where it was paid in the last moment, the money counts. Until
 * that is known the session stays open.
 */
export async function expireJob(context: Context, { session_id: id }: { session_id: string }): Promise<void> {
  const session = await findCheckout(context.db, id);
  if (!session || !isOpen(session)) return;
  const { payment_provider: gateway, checkout_payment_id: key } = session;
  const provider = await providerOf(context, gateway);
  const account = { scope: context.db.scope, gateway, now: context.now };
  const [asked] = key ? await findPayments(context.db, [key]) : [];
  const page = asked?.gateway_metadata?.page_id;
  const paid = provider instanceof ApiError || !key ? undefined : await provider.closeLink(account, key, page);
  await alone(context, (inUnit) =>
    inUnit(async (own) => {
      const [payment] = key ? await findPayments(own.db, [key]) : [];
      if (payment && paid?.kind === 'succeeded') await settle(own, payment.id, paid);
      await abandon(own, id, 'expired', undefined);
    }),
  );
}
