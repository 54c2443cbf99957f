import type { Step } from '../../aftermath.ts';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { ApiError } from '../../errors.ts';
import type { Account, ChargeRequest, ChargeResult, Provider } from '../../payments/index.ts';
import { decimal } from '../../rating/decimal.ts';
import {
  attemptCount,
  changeAttempt,
  insertAttempt,
  knowCustomer,
  lockPayment,
  type PaymentRow,
  titleOf,
} from '../../resources/payments/index.ts';
import { changeOf, newRecord } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import type { Services } from '../../services.ts';
import { payerOf, planCharge } from './charge.ts';
import { settle } from './settle.ts';

/** A charge that is about to be made: everything that the provider is told. */
interface Asking {
  readonly payment: PaymentRow;
  readonly attemptId: string;
  readonly attempt: number;
  readonly provider: Provider | ApiError;
  readonly request: ChargeRequest;
}

/** Makes a charge that is `PROCESSING`; of one that is not any more, nothing. */
export function chargeNow(services: Services, paymentId: string): Step {
  return async (inUnit) => {
    const asking = await again(() => inUnit((context) => prepare(context, paymentId)));
    if (!asking) return;
    const result = await ask(services, asking);
    await again(() => inUnit((context) => writeDown(context, asking, result)));
  };
}

/** What stands between a charge and its record may be tried again: the provider answers the same. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = databaseCode(error);
      if (attempt === 5 || !(code === '40001' || code === '40P01')) throw error;
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 30 * attempt));
    }
  }
}

async function prepare(job: Context, paymentId: string): Promise<Asking | undefined> {
  const payment = await lockPayment(job.db, paymentId);
  if (payment?.payment_status !== 'PROCESSING' || !payment.payment_gateway) return undefined;
  const context = await inCustomersTime(job, payment.customer_id);
  const attempt = (await attemptCount(context.db, payment.id)) + 1;
  const row = await insertAttempt(context.db, {
    ...newRecord(context, 'attempt'),
    payment_id: payment.id,
    attempt_number: attempt,
    payment_status: 'PROCESSING',
  });
  const account: Account = { scope: context.db.scope, gateway: payment.payment_gateway, now: context.now };
  return {
    payment,
    attempt,
    attemptId: row.id,
    provider: await providerOf(context, payment.payment_gateway),
    request: {
      account,
      key: payment.id,
      customer: await payerOf(context, payment),
      amount: decimal(String(payment.amount)),
      currency: payment.currency,
      method: payment.payment_method_id || undefined,
      saveMethod: payment.save_card_and_make_default,
      description: await titleOf(context.db, payment),
      returnUrl: payment.success_url ?? undefined,
    },
  };
}

/** The provider, or why there is none: that is something a payment can fail of. */
export async function providerOf(context: Context, gateway: Account['gateway']): Promise<Provider | ApiError> {
  try {
    return await context.services.gateways.of(context.db, gateway);
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
}

/** After so many unanswered tries the provider is only asked what became of the charge, and no more to make it. */
const TRIES = 8;

async function ask({ log }: Services, { payment, provider, request, attempt }: Asking): Promise<ChargeResult> {
  if (provider instanceof ApiError) return { kind: 'declined', message: provider.message };
  try {
    if (attempt <= TRIES) return await provider.charge(request);
    const known = await provider.status(request.account, request.key);
    return known ?? { kind: 'declined', message: 'The gateway did not answer and knows of no such charge.' };
  } catch (error) {
    log.warn({ err: error, payment: payment.id }, 'the payment provider did not answer');
    return { kind: 'timeout', message: 'The gateway did not answer.' };
  }
}

async function writeDown(job: Context, { payment, attemptId, attempt }: Asking, result: ChargeResult): Promise<void> {
  const context = await inCustomersTime(job, payment.customer_id);
  await settle(context, payment.id, result);
  await changeAttempt(context.db, attemptId, {
    payment_status: STATUS[result.kind],
    ...(result.kind !== 'timeout' && result.id && { gateway_attempt_id: result.id }),
    ...('message' in result && { error_message: result.message }),
    ...changeOf(context),
  });
  if (result.kind === 'timeout') await planCharge(context, payment, pauseAfter(attempt), attempt);
  else if (result.customerId && payment.payment_gateway) {
    const { customer_id: customerId, payment_gateway: gateway } = payment;
    await knowCustomer(context.db, { gateway, customerId, gatewayId: result.customerId, now: context.now });
  }
}

const STATUS = { succeeded: 'SUCCEEDED', declined: 'FAILED', needs_action: 'PENDING', timeout: 'PROCESSING' } as const;

/** Milliseconds: half a minute, then twice as long each time, an hour at most. */
const pauseAfter = (attempt: number): number => Math.min(30_000 * 2 ** (attempt - 1), 3_600_000);
