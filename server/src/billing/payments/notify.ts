import type { Context } from '../../context.ts';
import { systemPrincipal } from '../../jobs/index.ts';
import type { Account, Notification } from '../../payments/index.ts';
import { findPayments } from '../../resources/payments/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { Services } from '../../services.ts';
import { settle } from './settle.ts';

/**
 * What a provider tells by itself about a payment. It may come before the charge is answered, twice, or long after: it is
 * taken like an answer, and like an answer it counts once.
 */
export async function heard(services: Services, { scope }: Account, { key, result }: Notification): Promise<void> {
  await services.databases.unit(async (unit) => {
    const context: Context = {
      principal: systemPrincipal(scope),
      db: unit.in(scope),
      now: services.clock.now(),
      requestId: `payment ${key}`,
      log: services.log,
      idempotent: true,
      services,
    };
    const [payment] = await findPayments(context.db, [key]);
    // On a page a customer may try another card after one that was refused.
    if (payment?.payment_method_type === 'PAYMENT_LINK' && result.kind === 'declined') return;
    if (payment) await settle(await inCustomersTime(context, payment.customer_id), payment.id, result);
  });
}
