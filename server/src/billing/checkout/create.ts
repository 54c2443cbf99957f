import type {
  CheckoutParams,
  CreateCheckoutSessionRequest,
  CreateSubscriptionRequest,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { tryDecimal } from '../../rating/decimal.ts';
import { type CheckoutRow, changeCheckout, findCheckout } from '../../resources/checkout/index.ts';
import { findCustomerByExternalId } from '../../resources/customers/index.ts';
import { Findings } from '../../resources/findings.ts';
import { changeOf } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { openSubscriptionCheckout } from './subscription.ts';

/** Where the other actions begin. */
const ELSEWHERE = {
  modify_subscription: 'POST /subscriptions/{id}/modify/execute',
  add_addon: 'POST /subscriptions/addon',
  wallet_topup: 'POST /wallets/{id}/top-up',
} as const;

/**
 * Lets a customer subscribe by paying first: a draft subscription with its first invoice, and a page to pay on.
 *
 * @throws ApiError `validation_error`, `not_found`, `already_exists`, `invalid_operation` when there is nothing to pay
 */
export async function createCheckout(request: Context, body: CreateCheckoutSessionRequest): Promise<CheckoutRow> {
  if (body.action !== 'create_subscription') {
    throw validationError({
      action: `must be create_subscription here; ${body.action} begins at ${ELSEWHERE[body.action]} with a checkout member`,
    });
  }
  const findings = new Findings();
  const customer = await findCustomerByExternalId(request.db, body.customer_external_id);
  if (customer?.status !== 'published') {
    findings.notFound('Customer', 'customer_external_id', body.customer_external_id, 'external_id');
  }
  const params = body.configuration?.create_subscription_params;
  const at = 'configuration.create_subscription_params';
  if (!params) findings.fault(at, 'is required by create_subscription');
  if (params?.subscription_id) findings.fault(`${at}.subscription_id`, 'is not accepted: the session makes the draft');
  const limit = body.payment_provider_config?.max_mandate_limit;
  if (limit !== undefined && !tryDecimal(limit)?.gt(0)) {
    findings.fault('payment_provider_config.max_mandate_limit', 'must be greater than 0');
  }
  findings.raise();
  if (!customer || !params) throw new Error('Nothing was found wrong with a checkout that lacks something.');
  const context = await inCustomersTime(request, customer.id);
  const { subscription_id: _, ...wanted } = params;
  const order: CreateSubscriptionRequest = {
    ...wanted,
    customer_id: customer.id,
    subscription_status: 'draft',
    ...collectionOf(body),
  };
  const { subscription } = await createSubscription(context, order);
  const session = await openSubscriptionCheckout(context, subscription, body);
  if (!session) {
    throw invalidOperation(
      'There is nothing to pay for this plan, so no checkout is needed: create the subscription.',
      {
        plan_id: params.plan_id,
      },
    );
  }
  return session;
}

/** How the subscription is paid later: as it is paid now. */
export function collectionOf({ payment_provider_config: config }: CheckoutParams) {
  const collection_method = config?.collection_method ?? 'send_invoice';
  return { collection_method, payment_behavior: 'default_active' } as const;
}

/** @throws ApiError `not_found` */
export async function getCheckout({ db }: Context, id: string): Promise<CheckoutRow> {
  const session = await findCheckout(db, id);
  if (!session) throw notFound('Checkout session', 'checkout_session_id', id);
  return session;
}

/** Takes a session out of sight. What it has made is not undone, and it can still be paid. */
export async function archiveCheckout(context: Context, id: string): Promise<void> {
  await getCheckout(context, id);
  await changeCheckout(context.db, id, { status: 'archived', ...changeOf(context) });
}
