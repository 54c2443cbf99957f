import type { AuthorizeUsageRequest, UsageAuthorization } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError, notFound } from '../../errors.ts';
import { newId } from '../../ids.ts';
import { findCustomerByExternalId, lockCustomers } from '../../resources/customers/index.ts';
import { usedBy } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { Decider, payerOf } from './decide.ts';
import { authorizationDesk } from './desk.ts';

/**
 * Decides whether a customer may use something and records it in the same step. The event is stored, what it changed is
 * measured by the functions that bills are made of, and it is taken back if that is more than the customer may use. So
 * every price model, allowance and commitment is decided exactly as it will be billed.
 *
 * @throws ApiError `not_found` when there is no such customer, `validation_error` for an event that could not be stored
 */
export async function authorizeUsage(context: Context, body: AuthorizeUsageRequest): Promise<UsageAuthorization> {
  if (!context.idempotent) return authorizationDesk(context.services).submit(context, body.external_customer_id, body);
  const [outcome] = await decideAll(context, body.external_customer_id, [body]);
  if (outcome instanceof Error) throw outcome;
  return outcome as UsageAuthorization; // one for each body
}

/**
 * Decides about events of one customer in the caller's transaction. Whoever pays is locked meanwhile, so calls that spend
 * the same credits are decided one after the other, on any number of replicas.
 *
 * @returns a decision for each, or why an event could not be decided
 * @throws ApiError `not_found`
 */
export async function decideAll(
  request: Context,
  externalId: string,
  bodies: readonly AuthorizeUsageRequest[],
): Promise<(UsageAuthorization | ApiError)[]> {
  const customer = await findCustomerByExternalId(request.db, externalId);
  if (!customer) throw notFound('Customer', 'external_customer_id', externalId);
  const context = await inCustomersTime(request, customer.id);
  const payers = (await usedBy(context.db, customer.id)).map(payerOf);
  await lockCustomers(context.db, [customer.id, ...payers]);
  // Read again: whoever held the lock may have changed them.
  const [first, ...others] = await usedBy(context.db, customer.id);
  if (!first) return bodies.map((body) => withoutSubscription(body.event_id || newId('event', context.now)));
  const decider = new Decider(context, { id: customer.id, externalId, subscriptions: [first, ...others] });
  const outcomes: (UsageAuthorization | ApiError)[] = [];
  for (const body of bodies) {
    try {
      outcomes.push(await decider.decide(body));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      outcomes.push(error);
    }
  }
  context.services.usageWatch.note(context.db.scope, [externalId]);
  return outcomes;
}

const withoutSubscription = (event_id: string): UsageAuthorization => ({
  allowed: false,
  recorded: false,
  event_id,
  denied_by: 'no_subscription',
  cost: '0',
  currency: null,
  entitlements: [],
});
