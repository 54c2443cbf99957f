import type {
  CheckoutAction,
  CheckoutConfiguration,
  CheckoutParams,
  CreateCheckoutSessionRequest,
  CreateSubscriptionRequest,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { invalidOperation, validationError } from '../../errors.ts';
import { tryDecimal } from '../../rating/decimal.ts';
import type { CheckoutRow } from '../../resources/checkout/index.ts';
import { type CustomerRow, findCustomerByExternalId } from '../../resources/customers/index.ts';
import { Findings } from '../../resources/findings.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { createSubscription } from '../subscriptions/create.ts';
import { payerOf } from '../subscriptions/doors.ts';
import { openForChange, type Subject } from '../subscriptions/get.ts';
import { sellAddons, sellQuantities } from './changes.ts';
import { openSubscriptionCheckout } from './subscription.ts';

/** The member of a configuration that belongs to each action. */
interface MemberOf {
  create_subscription: 'create_subscription_params';
  modify_subscription: 'modify_subscription_params';
  add_addon: 'add_addon_params';
}

interface Order<A extends keyof MemberOf> {
  readonly customer: CustomerRow;
  readonly wish: NonNullable<CheckoutConfiguration[MemberOf[A]]>;
  /** Where the request has the wish. */
  readonly at: string;
  readonly params: CheckoutParams;
}

/** How the session of each action is opened. */
const OPENINGS: { readonly [A in keyof MemberOf]: (request: Context, order: Order<A>) => Promise<CheckoutRow> } = {
  async create_subscription(request, { customer, wish, at, params }) {
    const { subscription_id, ...wanted } = wish;
    if (subscription_id) {
      throw validationError({ [`${at}.subscription_id`]: 'is not accepted: the session makes the draft' });
    }
    const context = await inCustomersTime(request, customer.id);
    const order: CreateSubscriptionRequest = {
      ...wanted,
      customer_id: customer.id,
      subscription_status: 'draft',
      ...collectionOf(params),
    };
    const { subscription } = await createSubscription(context, order);
    const session = await openSubscriptionCheckout(context, subscription, params);
    return session ?? nothingToPay('create the subscription', { plan_id: wish.plan_id });
  },
  async modify_subscription(request, { customer, wish, at, params }) {
    const { subscription_id, line_item_modifications } = wish;
    const subject = await subjectOf(request, customer, subscription_id, at);
    const line_items = line_item_modifications.map(({ line_item_id: id, ...change }) => ({ id, ...change }));
    const session = await sellQuantities(subject, { line_items }, params, (index, field) => {
      return `${at}.line_item_modifications[${index}].${field === 'id' ? 'line_item_id' : field}`;
    });
    return session ?? nothingToPay(`use POST /subscriptions/{id}/modify/execute`, { subscription_id });
  },
  async add_addon(request, { customer, wish, at, params }) {
    const { subscription_id } = wish;
    const subject = await subjectOf(request, customer, subscription_id, at);
    const addons = wish.addons.map(({ association_id: _, ...addon }) => addon);
    const { checkout } = await sellAddons(subject, addons, params, (index) => `${at}.addons[${index}].`);
    return checkout ?? nothingToPay('use POST /subscriptions/addon', { subscription_id });
  },
};

/**
 * Lets a customer pay first: for a subscription that then begins, or for a change of one that runs. The customer is who has
 * the subscription, or who pays for it.
 *
 * @throws ApiError `validation_error`, `not_found`, `already_exists`, `invalid_operation` when there is nothing to pay
 */
export async function createCheckout(request: Context, body: CreateCheckoutSessionRequest): Promise<CheckoutRow> {
  const { action } = body;
  if (!isOpenedHere(action)) {
    // The configuration of a top-up has no amount.
    throw validationError({ action: 'wallet_topup begins at POST /wallets/{id}/top-up with a checkout member' });
  }
  return open(request, action, body);
}

const isOpenedHere = (action: CheckoutAction): action is keyof MemberOf => action in OPENINGS;

async function open<A extends keyof MemberOf>(
  request: Context,
  action: A,
  { customer_external_id, configuration, ...params }: CreateCheckoutSessionRequest,
): Promise<CheckoutRow> {
  const findings = new Findings();
  const customer = await findCustomerByExternalId(request.db, customer_external_id);
  if (customer?.status !== 'published') {
    findings.notFound('Customer', 'customer_external_id', customer_external_id, 'external_id');
  }
  const member = `${action}_params` as MemberOf[A];
  const at = `configuration.${member}`;
  const wish = configuration?.[member];
  if (!wish) findings.fault(at, `is required by ${action}`);
  const limit = params.payment_provider_config?.max_mandate_limit;
  if (limit !== undefined && !tryDecimal(limit)?.gt(0)) {
    findings.fault('payment_provider_config.max_mandate_limit', 'must be greater than 0');
  }
  const { payment_method } = params.payment_provider_config ?? {};
  const cap = payment_method && (await settingOf(request.db, 'payment_mandate_limits'))[payment_method];
  if (limit !== undefined && cap && tryDecimal(limit)?.gt(cap.amount)) {
    const most = `must be at most ${cap.amount} ${cap.currency.toUpperCase()}`;
    findings.fault('payment_provider_config.max_mandate_limit', `${most}, as the setting payment_mandate_limits says`);
  }
  findings.raise();
  if (!customer || !wish) throw new Error('Nothing was found wrong with a checkout that lacks something.');
  return OPENINGS[action](request, { customer, wish, at, params });
}

/** A subscription of the customer who pays. */
async function subjectOf(request: Context, customer: CustomerRow, id: string, at: string): Promise<Subject> {
  const subject = await openForChange(request, id);
  const { subscription } = subject;
  if (subscription.customer_id !== customer.id && payerOf(subscription) !== customer.id) {
    throw validationError({ [`${at}.subscription_id`]: `is not a subscription of customer ${customer.external_id}` });
  }
  return subject;
}

function nothingToPay(instead: string, details: Record<string, string>): never {
  throw invalidOperation(`There is nothing to pay, so no checkout is needed: ${instead}.`, details);
}

/** How the subscription is paid later: as it is paid now. */
function collectionOf({ payment_provider_config: config }: CheckoutParams) {
  const collection_method = config?.collection_method ?? 'send_invoice';
  return { collection_method, payment_behavior: 'default_active' } as const;
}
