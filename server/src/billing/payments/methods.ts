import type {
  CreateSetupIntentRequest,
  PaymentGateway,
  SavedPaymentMethods,
  SetupIntent,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError, notFound } from '../../errors.ts';
import { newId } from '../../ids.ts';
import type { JobPayloads } from '../../jobs/index.ts';
import type { Account, PayingCustomer, Provider, SetupPage } from '../../payments/index.ts';
import { findCustomer } from '../../resources/customers/index.ts';
import { counterpartOf, putMapping } from '../../resources/integrations/index.ts';
import { gatewayCustomer, knowCustomer } from '../../resources/payments/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { instant } from '../../wire.ts';

interface Asking {
  context: Context;
  provider: Provider;
  account: Account;
  customer: PayingCustomer;
}

async function askingFor(request: Context, customerId: string, gateway: PaymentGateway): Promise<Asking> {
  const found = await findCustomer(request.db, customerId);
  if (!found) throw notFound('Customer', 'customer_id', customerId);
  const context = await inCustomersTime(request, customerId);
  const { db, now, services } = context;
  const gatewayId = await gatewayCustomer(db, gateway, customerId);
  return {
    context,
    provider: await services.gateways.of(db, gateway),
    account: { scope: db.scope, gateway, now },
    customer: { id: customerId, name: found.name, email: found.email ?? '', gatewayId },
  };
}

/** A job: tells a gateway who a customer is now, and links the two. */
export async function registerCustomer(
  request: Context,
  { customer_id, gateway }: JobPayloads['integration.sync'],
): Promise<void> {
  const { context, provider, account, customer } = await askingFor(request, customer_id, gateway);
  const { db, now } = context;
  // Linked by hand, it is that one; otherwise the one that was charged before.
  const linked = await counterpartOf(db, 'customer', customer_id, gateway);
  const gatewayId = await provider.register(account, { ...customer, gatewayId: linked ?? customer.gatewayId });
  await knowCustomer(db, { gateway, customerId: customer_id, gatewayId, now });
  const link = { entity_type: 'customer', entity_id: customer_id, provider_type: gateway } as const;
  const metadata = { linked_via: 'sync', linked_at: instant(now) };
  await putMapping(context, { ...link, provider_entity_id: gatewayId, metadata }, context.principal.userId);
}

/** @throws ApiError `not_found`, `invalid_operation` when the named gateway is not connected */
export async function listMethods(
  context: Context,
  customerId: string,
  gateway: PaymentGateway | undefined,
): Promise<SavedPaymentMethods> {
  const wanted = gateway ?? (await context.services.gateways.usual(context.db));
  if (!wanted) {
    if (!(await findCustomer(context.db, customerId))) throw notFound('Customer', 'customer_id', customerId);
    return { customer_id: customerId, items: [] };
  }
  const { provider, account, customer } = await askingFor(context, customerId, wanted);
  const methods = await provider.methods(account, customer);
  const items = methods.map(({ id, type, isDefault, card, createdAt }) => ({
    id,
    payment_gateway: wanted,
    type,
    is_default: isDefault,
    ...(card && {
      card: { brand: card.brand, last4: card.last4, exp_month: card.expMonth, exp_year: card.expYear },
    }),
    ...(createdAt && { created_at: instant(createdAt) }),
  }));
  return { customer_id: customerId, items };
}

/**
 * Opens a page on which a customer saves a way to pay, right after the commit. Who the customer is at the gateway is known
 * from then on, so that they can be charged by what they save.
 *
 * @param answered is given the page once there is one
 * @throws ApiError `not_found`, `invalid_operation`, `not_implemented`
 */
export async function openSetup(
  request: Context,
  customerId: string,
  body: CreateSetupIntentRequest,
): Promise<SetupIntent> {
  const { context, provider, account, customer } = await askingFor(request, customerId, body.provider);
  const key = newId('setup', context.now);
  const usage = body.usage ?? 'off_session';
  const intent: SetupIntent = {
    setup_intent_id: key,
    customer_id: customerId,
    provider: body.provider,
    status: 'requires_payment_method',
    usage,
    created_at: instant(context.now),
  };
  context.after?.leave(async (inUnit) => {
    const page = await provider
      .setup({
        account,
        key,
        customer,
        usage,
        makeDefault: body.set_default ?? false,
        successUrl: body.success_url,
        cancelUrl: body.cancel_url,
      })
      .catch((error) => {
        context.services.log.warn({ err: error }, 'a setup page could not be opened');
        throw new ApiError('invalid_operation', `The gateway ${body.provider} did not open a page. Try again.`);
      });
    Object.assign(intent, shown(page));
    const gatewayId = page.customerId;
    if (gatewayId) {
      const known = { gateway: body.provider, customerId, gatewayId, now: account.now };
      await inUnit((own) => knowCustomer(own.db, known));
    }
  });
  return intent;
}

const shown = (page: SetupPage): Partial<SetupIntent> => ({
  setup_intent_id: page.id,
  status: page.status,
  ...(page.clientSecret && { client_secret: page.clientSecret }),
  ...(page.url && { checkout_url: page.url }),
  ...(page.expiresAt && { expires_at: instant(page.expiresAt) }),
});
