import type { AuthorizeUsageRequest, UsageAuthorization } from '@flexprice/generated/types';
import type { Services } from '../../services.ts';
import { Desk } from '../desk.ts';
import { decideAll } from './authorize.ts';

/** Others of the same payer wait for a transaction, so it is not made long. */
const MOST = 16;

const desks = new WeakMap<Services, Desk<AuthorizeUsageRequest, UsageAuthorization>>();

/** Decisions about one customer, by external id, that arrive together are made in one transaction. */
export function authorizationDesk(services: Services): Desk<AuthorizeUsageRequest, UsageAuthorization> {
  const desk = desks.get(services) ?? new Desk<AuthorizeUsageRequest, UsageAuthorization>(services, decideAll, MOST);
  desks.set(services, desk);
  return desk;
}
