import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import { showLineItems } from '../../../billing/subscriptions/show.ts';
import type { Context } from '../../../context.ts';
import { expandOf } from '../../expand.ts';
import { listLineItemRows } from '../list.ts';

const EXPANSIONS = [
  'prices',
  'prices.meters',
  'prices.priceunit',
  'prices.plan',
  'prices.addons',
  'prices.groups',
] as const;

/** What the prices of the items are shown with, by the name that asks for it here. */
const OF_PRICES = {
  meters: 'meters',
  priceunit: 'price_unit',
  plan: 'plan',
  addons: 'addons',
  groups: 'groups',
} as const;

export const lineItems = {
  async querySubscriptionLineItems({ body }, context) {
    const wanted = expandOf(body.expand, EXPANSIONS);
    const { rows, pagination } = await listLineItemRows(context, body);
    const ofPrices = Object.entries(OF_PRICES).flatMap(([name, part]) =>
      wanted.has(`prices.${name as keyof typeof OF_PRICES}`) ? [part] : [],
    );
    const parts = { prices: wanted.has('prices'), meters: false, ofPrices: new Set(ofPrices) };
    return { status: 200, body: { items: await showLineItems(context, rows, parts), pagination } };
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
