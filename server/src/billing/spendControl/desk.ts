import type { AuthorizeUsageRequest, UsageAuthorization } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import type { Services } from '../../services.ts';
import { Desk, type Ordered } from '../desk.ts';
import { decideAll } from './authorize.ts';

/** Others of the same payer wait for a transaction, so it is not made long. */
const MOST = 16;

/** All about one customer, since the desk is not a shared one. */
const decide = (context: Context, orders: readonly Ordered<AuthorizeUsageRequest>[]) =>
  decideAll(
    context,
    orders[0]?.objectId ?? '',
    orders.map(({ order }) => order),
  );

const desks = new WeakMap<Services, Desk<AuthorizeUsageRequest, UsageAuthorization>>();

/** Decisions about one customer, by external id, that arrive together are made in one transaction. */
export function authorizationDesk(services: Services): Desk<AuthorizeUsageRequest, UsageAuthorization> {
  const desk =
    desks.get(services) ?? new Desk<AuthorizeUsageRequest, UsageAuthorization>(services, decide, { most: MOST });
  desks.set(services, desk);
  return desk;
}
