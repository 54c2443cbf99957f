import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import { changeLineItem } from '../../../billing/subscriptions/changeLineItem.ts';
import { addLineItem, endLineItem } from '../../../billing/subscriptions/lineItem.ts';
import { showLineItems } from '../../../billing/subscriptions/show.ts';
import type { Context } from '../../../context.ts';
import { expandOf } from '../../expand.ts';
import { listLineItemRows } from '../list.ts';
import type { LineItemRow } from '../rows.ts';

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

/** A line item with its price. */
async function shown(context: Context, row: LineItemRow) {
  const [item] = await showLineItems(context, [row], { prices: true, meters: false });
  return item as NonNullable<typeof item>; // one for each row
}

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
  async createSubscriptionLineItem({ path, body }, context) {
    return { status: 201, body: await shown(context, await addLineItem(context, path.id, body)) };
  },
  async updateSubscriptionLineItem({ path, body }, context) {
    return { status: 200, body: await shown(context, await changeLineItem(context, path.id, body)) };
  },
  async deleteSubscriptionLineItem({ path, body }, context) {
    return { status: 200, body: await shown(context, await endLineItem(context, path.id, body)) };
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
