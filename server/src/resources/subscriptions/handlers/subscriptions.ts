import type { CustomersHandlers, SubscriptionsHandlers } from '@flexprice/generated/routes';
import { settled } from '../../../aftermath.ts';
import { getCheckout, orderSubscription } from '../../../billing/checkout/index.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import {
  SUBSCRIPTION_EXPANSIONS,
  showOpened,
  showSubscription,
  showSubscriptions,
  type Wanted,
} from '../../../billing/subscriptions/show.ts';
import { pricesOutOfSync } from '../../../billing/subscriptions/sync.ts';
import { updateSubscription } from '../../../billing/subscriptions/update.ts';
import type { Context } from '../../../context.ts';
import { toCheckout } from '../../checkout/index.ts';
import { expandOf } from '../../expand.ts';
import { listSubscriptionRows, type SubscriptionListRequest } from '../list.ts';

type PageRequest = SubscriptionListRequest & {
  expand?: string;
  with_line_items?: boolean;
  with_coupon_associations?: boolean;
};

async function page(context: Context, request: PageRequest) {
  const wanted = new Set<Wanted extends ReadonlySet<infer Name> ? Name : never>(
    expandOf(request.expand, SUBSCRIPTION_EXPANSIONS),
  );
  if (request.with_line_items) wanted.add('subscription_line_items');
  if (request.with_coupon_associations) wanted.add('coupon_associations');
  const { rows, pagination } = await listSubscriptionRows(context, request);
  return { status: 200 as const, body: { items: await showSubscriptions(context, rows, wanted), pagination } };
}

/** Most subscriptions of one customer that one page shows. */
const OF_CUSTOMER = 1000;

export const subscriptions = {
  async createSubscription({ body }, context) {
    const { subscription, invoice, checkout } = await orderSubscription(context, body);
    return settled(context, async (then) => {
      const shown = await showOpened(then, subscription, invoice);
      const session = checkout && toCheckout(await getCheckout(then, checkout.id));
      return { status: 201 as const, body: { ...shown, ...(session && { checkout_session: session }) } };
    });
  },
  async listSubscriptions({ query }, context) {
    return page(context, query);
  },
  async querySubscription({ body }, context) {
    return page(context, body);
  },
  async getSubscriptionsForCustomer({ path, query }, context) {
    return page(context, {
      ...query,
      external_customer_id: path.external_id,
      subscription_status: ['active', 'trialing'],
      limit: OF_CUSTOMER,
    });
  },
  async getSubscription({ path }, context) {
    return { status: 200, body: await showSubscription(context, await getSubscription(context, path.id)) };
  },
  async getSubscriptionV2({ path, query }, context) {
    const wanted: Wanted = new Set([...expandOf(query.expand, SUBSCRIPTION_EXPANSIONS), 'pauses' as const]);
    const row = await getSubscription(context, path.id);
    const { latest_invoice: _, ...shown } = await showSubscription(context, row, wanted);
    return { status: 200, body: { ...shown, plan_prices_out_of_sync: await pricesOutOfSync(context, row) } };
  },
  async updateSubscription({ path, body }, context) {
    return { status: 200, body: await showSubscription(context, await updateSubscription(context, path.id, body)) };
  },
} satisfies Partial<SubscriptionsHandlers<Context> & CustomersHandlers<Context>>;
