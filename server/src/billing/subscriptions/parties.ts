import type { CreateSubscriptionRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type CustomerRow, findCustomer, findCustomerByExternalId } from '../../resources/customers/index.ts';
import type { Findings } from '../../resources/findings.ts';
import { findPlans, type PlanRow } from '../../resources/plans/index.ts';

/** The customer that a request names by either id. */
export async function readCustomer(
  { db }: Context,
  { customer_id, external_customer_id }: Pick<CreateSubscriptionRequest, 'customer_id' | 'external_customer_id'>,
  findings: Findings,
): Promise<CustomerRow | undefined> {
  if (customer_id) {
    const customer = await findCustomer(db, customer_id);
    if (!customer) findings.notFound('Customer', 'customer_id', customer_id);
    else if (customer.status !== 'published') findings.fault('customer_id', `customer ${customer_id} is archived`);
    return customer;
  }
  if (!external_customer_id) {
    findings.fault('customer_id', 'is required, unless external_customer_id is given');
    return undefined;
  }
  return readExternalCustomer({ db }, external_customer_id, 'external_customer_id', findings);
}

/** A customer in use, by the caller's own id. */
export async function readExternalCustomer(
  { db }: Pick<Context, 'db'>,
  externalId: string,
  field: string,
  findings: Findings,
): Promise<CustomerRow | undefined> {
  const customer = await findCustomerByExternalId(db, externalId);
  if (!customer) findings.notFound('Customer', field, externalId, 'external_id');
  return customer;
}

export async function readPlan(
  { db }: Context,
  id: string,
  field: string,
  findings: Findings,
): Promise<PlanRow | undefined> {
  const [plan] = await findPlans(db, [id]);
  if (!plan) findings.notFound('Plan', field, id);
  else if (plan.status !== 'published') findings.fault(field, `plan ${id} is archived`);
  return plan;
}
