import type { CheckoutHandlers } from '@flexprice/generated/routes';
import { settled } from '../../aftermath.ts';
import { archiveCheckout, createCheckout, getCheckout } from '../../billing/checkout/index.ts';
import type { Context } from '../../context.ts';
import { toCheckout } from './map.ts';

export const checkout = {
  async createCheckoutSession({ body }, context) {
    const { id } = await createCheckout(context, body);
    return settled(context, async (then) => ({ status: 201 as const, body: toCheckout(await getCheckout(then, id)) }));
  },
  async getCheckoutSession({ path }, context) {
    return { status: 200, body: toCheckout(await getCheckout(context, path.id)) };
  },
  async deleteCheckoutSession({ path }, context) {
    await archiveCheckout(context, path.id);
    return { status: 204 };
  },
} satisfies CheckoutHandlers<Context>;
