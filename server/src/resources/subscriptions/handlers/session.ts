import type { CheckoutSession } from '@flexprice/generated/types';
import { getCheckout } from '../../../billing/checkout/index.ts';
import type { Context } from '../../../context.ts';
import { type CheckoutRow, toCheckout } from '../../checkout/index.ts';

/** The checkout that has to be paid first, as it is now. */
export async function sessionOf(
  context: Context,
  checkout: CheckoutRow | undefined,
): Promise<{ checkout_session?: CheckoutSession }> {
  return checkout ? { checkout_session: toCheckout(await getCheckout(context, checkout.id)) } : {};
}
