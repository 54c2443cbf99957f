import type { CreateTaxAssociationRequest, TaxRateEntityType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { findCustomer, findCustomerByExternalId } from '../customers/index.ts';
import type { Findings } from '../findings.ts';
import { findSubscriptions } from '../subscriptions/index.ts';

/** What a tax rate is linked to. */
export interface Target {
  type: TaxRateEntityType;
  id: string;
}

type Find = (context: Context, id: string) => Promise<{ status: string } | undefined>;

/** What can be linked to. Nothing of a kind that this server does not keep exists. */
const KINDS: Record<TaxRateEntityType, { thing: string; find?: Find }> = {
  tenant: {
    thing: 'Tenant',
    find: async ({ db }, id) => (id === db.scope.tenantId ? { status: 'published' } : undefined),
  },
  customer: { thing: 'Customer', find: ({ db }, id) => findCustomer(db, id) },
  subscription: {
    thing: 'Subscription',
    find: async ({ db }, id) => (await findSubscriptions(db, [id]))[0],
  },
  invoice: { thing: 'Invoice' },
};

/** Reads what a request wants to link, by its id or by the customer's external id. */
export async function targetOf(
  context: Context,
  request: CreateTaxAssociationRequest,
  findings: Findings,
): Promise<Target | undefined> {
  if (request.external_customer_id) return customerOf(context, request.external_customer_id, request, findings);
  const { entity_type: type, entity_id: id } = request;
  const alternative = 'unless external_customer_id is given';
  if (!type) findings.fault('entity_type', `is required, ${alternative}`);
  if (!id) findings.fault('entity_id', `is required, ${alternative}`);
  if (!type || !id) return undefined;
  const { thing, find } = KINDS[type];
  const found = await find?.(context, id);
  if (!found) findings.notFound(thing, 'entity_id', id);
  else if (found.status !== 'published') findings.fault('entity_id', `${thing.toLowerCase()} ${id} is archived`);
  return { type, id };
}

async function customerOf(
  { db }: Context,
  externalId: string,
  { entity_type, entity_id }: CreateTaxAssociationRequest,
  findings: Findings,
): Promise<Target | undefined> {
  if (entity_type && entity_type !== 'customer') {
    findings.fault('entity_type', 'must be customer, because external_customer_id is given');
  }
  const customer = await findCustomerByExternalId(db, externalId);
  if (!customer) {
    findings.notFound('Customer', 'external_customer_id', externalId, 'external_id');
    return undefined;
  }
  if (entity_id && entity_id !== customer.id) {
    findings.fault('entity_id', `is not the customer with external_customer_id ${externalId}`);
  }
  return { type: 'customer', id: customer.id };
}
