import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { type CheckoutRow, changeCheckout, findCheckout } from '../../resources/checkout/index.ts';
import { changeOf } from '../../resources/records.ts';

/** @throws ApiError `not_found` */
export async function getCheckout({ db }: Context, id: string): Promise<CheckoutRow> {
  const session = await findCheckout(db, id);
  if (!session) throw notFound('Checkout session', 'checkout_session_id', id);
  return session;
}

/** Takes a session out of sight. What it has made is not undone, and it can still be paid. */
export async function archiveCheckout(context: Context, id: string): Promise<void> {
  await getCheckout(context, id);
  await changeCheckout(context.db, id, { status: 'archived', ...changeOf(context) });
}
