import type { SubscriptionsHandlers } from '@flexprice/generated/routes';
import { settled } from '../../../aftermath.ts';
import { orderAddon } from '../../../billing/checkout/index.ts';
import { addAddon } from '../../../billing/subscriptions/addAddon.ts';
import { showInvoice } from '../../../billing/subscriptions/doors.ts';
import { getSubscription } from '../../../billing/subscriptions/get.ts';
import { removeAddon } from '../../../billing/subscriptions/removeAddon.ts';
import type { Context } from '../../../context.ts';
import { inCustomersTime } from '../../testClocks/index.ts';
import { addonAssociationsOf } from '../addons.ts';
import { toAddonAssociation } from '../map.ts';
import { sessionOf } from './session.ts';

export const addons = {
  async addSubscriptionAddon({ body }, context) {
    const { subscription_id, checkout: params, ...request } = body;
    if (params) {
      const { association, checkout } = await orderAddon(context, body, params);
      return settled(context, async (then) => ({
        status: 200 as const,
        body: { ...toAddonAssociation(association), ...(await sessionOf(then, checkout)) },
      }));
    }
    const { association, invoice } = await addAddon(context, subscription_id, request);
    return {
      status: 200,
      body: {
        ...toAddonAssociation(association),
        ...(invoice && { invoice: await showInvoice(context, invoice) }),
      },
    };
  },
  async removeSubscriptionAddon({ body }, context) {
    await removeAddon(context, body);
    return { status: 200, body: { message: 'addon removed from subscription successfully' } };
  },
  /** Those that are attached now: one that was removed for the end of the period still is. */
  async getSubscriptionAddonAssociations({ path }, outer) {
    const { id, customer_id } = await getSubscription(outer, path.id);
    const { db, now } = await inCustomersTime(outer, customer_id);
    const rows = await addonAssociationsOf(db, [id]);
    return { status: 200, body: rows.filter((row) => !row.end_date || row.end_date > now).map(toAddonAssociation) };
  },
} satisfies Partial<SubscriptionsHandlers<Context>>;
