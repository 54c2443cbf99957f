import type { Step } from '../../aftermath.ts';
import { ApiError } from '../../errors.ts';
import type { LinkRequest } from '../../payments/index.ts';
import { decimal } from '../../rating/decimal.ts';
import {
  changePayment,
  checkOwn,
  findPayments,
  isOpen,
  knowCustomer,
  lockPayment,
  titleOf,
} from '../../resources/payments/index.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { Services } from '../../services.ts';
import { payerOf } from './charge.ts';
import { tellPayment } from './create.ts';
import { providerOf } from './gateway.ts';

/**
 * Makes the page of a payment link and notes its address; then the payment waits for the customer. Making it again under
 * the payment's key gives the same page.
 *
 * @param expiresAt when the page closes by itself
 */
export function linkNow(services: Services, paymentId: string, expiresAt?: Date): Step {
  return async (inUnit) => {
    const asking = await inUnit(async (request) => {
      const [payment] = await findPayments(request.db, [paymentId]);
      if (!payment?.payment_gateway || !isOpen(payment.payment_status)) return undefined;
      const context = await inCustomersTime(request, payment.customer_id);
      const link: LinkRequest = {
        account: { scope: context.db.scope, gateway: payment.payment_gateway, now: context.now },
        key: payment.id,
        customer: await payerOf(context, payment),
        amount: decimal(String(payment.amount)),
        currency: payment.currency,
        description: await titleOf(context.db, payment),
        saveMethod: payment.save_card_and_make_default,
        successUrl: payment.success_url ?? undefined,
        cancelUrl: payment.cancel_url ?? undefined,
        expiresAt,
        collectTaxId: payment.gateway_options?.stripe?.tax_id_collection_enabled ?? false,
      };
      return { link, gateway: payment.payment_gateway, provider: await providerOf(context, payment.payment_gateway) };
    });
    if (!asking) return;
    const { link, gateway, provider } = asking;
    if (provider instanceof ApiError) throw provider;
    const page = await provider.link(link).catch((error) => {
      services.log.warn({ err: error, payment: paymentId }, 'the payment link could not be made');
      throw new ApiError(
        'invalid_operation',
        `The gateway ${gateway} did not make the payment link. Process it again.`,
        {
          details: { payment_id: paymentId },
        },
      );
    });
    await inUnit(async (request) => {
      const payment = await lockPayment(request.db, paymentId);
      if (!payment || !isOpen(payment.payment_status)) return;
      const context = await inCustomersTime(request, payment.customer_id);
      if (payment.payment_status === 'INITIATED') checkOwn('INITIATED', 'PENDING');
      const waiting = await changePayment(context.db, paymentId, {
        payment_status: 'PENDING',
        payment_url: page.url,
        gateway_metadata: { ...payment.gateway_metadata, page_id: page.id },
        ...changeOf(context),
      });
      const { customer_id: customerId } = payment;
      if (page.customerId) {
        await knowCustomer(context.db, { gateway, customerId, gatewayId: page.customerId, now: context.now });
      }
      await tellPayment(context, 'payment.pending', waiting);
    });
  };
}
