import type { MarketplaceAgreement, RegisterMarketplaceAgreementRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists, type Faults, invalidOperation, notFound, validationError } from '../../errors.ts';
import { findConnectionTo } from '../connections/index.ts';
import { findCustomer } from '../customers/index.ts';
import { isLinked, putMapping } from '../integrations/index.ts';
import { findPlans } from '../plans/index.ts';
import { findSubscriptions } from '../subscriptions/index.ts';

const BLOCKS = { aws_marketplace: 'aws', gcp_marketplace: 'gcp', azure_marketplace: 'azure' } as const;
type Marketplace = keyof typeof BLOCKS;

interface Names {
  plan: string;
  subscription: string;
  customer: string;
}

/** What the marketplace calls the plan, the agreement and the buyer. */
function namesOf(request: RegisterMarketplaceAgreementRequest): Names | undefined {
  const { provider, aws, gcp, azure } = request;
  if (provider === 'aws_marketplace' && aws) {
    return { plan: aws.product_code, subscription: aws.license_arn, customer: aws.customer_aws_account_id };
  }
  if (provider === 'gcp_marketplace' && gcp) {
    return { plan: gcp.service_name, subscription: gcp.usage_reporting_id, customer: gcp.account_id };
  }
  if (provider === 'azure_marketplace' && azure) {
    return { plan: azure.plan_id, subscription: azure.resource_id, customer: azure.beneficiary_account_id };
  }
  return undefined;
}

function blockFaults(request: RegisterMarketplaceAgreementRequest): Faults {
  const faults: Faults = {};
  if (!Object.hasOwn(BLOCKS, request.provider)) return { provider: `must be one of ${Object.keys(BLOCKS).join(', ')}` };
  const own = BLOCKS[request.provider as Marketplace];
  for (const block of Object.values(BLOCKS)) {
    if (block === own && !request[block]) faults[block] = `is required by ${request.provider}`;
    if (block !== own && request[block]) faults[block] = `does not belong to ${request.provider}`;
  }
  return faults;
}

/**
 * Ties a subscription to a purchase in a marketplace.
 *
 * @throws ApiError `validation_error`, `not_found`, `already_exists` when either is tied to another, `invalid_operation`
 * when the subscription is not active, or not of this customer and plan, or there is no connection
 */
export async function registerAgreement(
  context: Context,
  request: RegisterMarketplaceAgreementRequest,
): Promise<MarketplaceAgreement> {
  const faults = blockFaults(request);
  if (Object.keys(faults).length > 0) throw validationError(faults);
  const { db, principal } = context;
  const { provider, customer_id, plan_id, subscription_id } = request;
  const names = namesOf(request) as Names; // checked above
  if (!(await findCustomer(db, customer_id))) throw notFound('Customer', 'customer_id', customer_id);
  if ((await findPlans(db, [plan_id])).length === 0) throw notFound('Plan', 'plan_id', plan_id);
  const [subscription] = await findSubscriptions(db, [subscription_id]);
  if (!subscription) throw notFound('Subscription', 'subscription_id', subscription_id);
  if (!(await findConnectionTo(db, provider))) {
    throw invalidOperation(`This environment is not connected to ${provider}: create a connection first.`, {
      provider,
    });
  }
  if (subscription.subscription_status !== 'active') {
    throw invalidOperation(`The subscription is ${subscription.subscription_status}; it must be active.`, {
      subscription_id,
    });
  }
  if (subscription.customer_id !== customer_id || subscription.plan_id !== plan_id) {
    throw invalidOperation('The subscription is not of this customer and plan.', { subscription_id });
  }
  if (await isLinked(db, 'subscription', subscription_id, provider)) {
    throw alreadyExists('The subscription is tied to an agreement already.', { subscription_id });
  }
  const block = request[BLOCKS[provider as Marketplace]] as object;
  const put = (entity_type: keyof Names, entity_id: string) =>
    putMapping(
      context,
      {
        entity_type,
        entity_id,
        provider_type: provider,
        provider_entity_id: names[entity_type],
        metadata: entity_type === 'subscription' ? { ...block } : {},
      },
      principal.userId,
    );
  try {
    const plan = await put('plan', plan_id);
    const customer = await put('customer', customer_id);
    const agreement = await put('subscription', subscription_id);
    return {
      plan_mapping_id: plan.id,
      subscription_mapping_id: agreement.id,
      customer_mapping_id: customer.id,
      status: 'active',
    };
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    throw alreadyExists('The agreement is tied to another subscription.', { agreement: names.subscription });
  }
}
