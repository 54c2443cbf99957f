import type { CreditGrantsHandlers } from '@flexprice/generated/routes';
import type { CreditGrantScope } from '@flexprice/generated/types';
import { createGrant, deleteGrant, updateGrant } from '../../billing/grants/index.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { getAddon } from '../addons/index.ts';
import { getCustomer } from '../customers/index.ts';
import { getPlan } from '../plans/index.ts';
import { findSubscriptions } from '../subscriptions/index.ts';
import { inCustomersTime } from '../testClocks/index.ts';
import { findOpenApplications, findOpenApplicationsOfCustomer } from './applications.ts';
import { toCreditGrant, toCreditGrantApplication } from './map.ts';
import type { ApplicationRow } from './rows.ts';
import { findGrants, findGrantsOf, listGrantRows } from './store.ts';

/** Complete lists: they count their items and have no pages. */
const whole = <Item>(items: Item[]) => ({ items, pagination: { total: items.length, limit: 0, offset: 0 } });

async function all(context: Context, scope: CreditGrantScope, id: string) {
  const rows = await findGrantsOf(context.db, scope, [id], context.now);
  return { status: 200 as const, body: whole(rows.map(toCreditGrant)) };
}

async function upcoming(context: Context, customerId: string, rows: readonly ApplicationRow[]) {
  const { now } = await inCustomersTime(context, customerId);
  const items = rows.filter((row) => row.scheduled_for > now).map(toCreditGrantApplication);
  return { status: 200 as const, body: whole(items) };
}

export const creditGrants = {
  async createCreditGrant({ body }, context) {
    return { status: 201, body: toCreditGrant(await createGrant(context, body)) };
  },
  async listCreditGrants({ query }, context) {
    const { rows, pagination } = await listGrantRows(context.db, query);
    return { status: 200, body: { items: rows.map(toCreditGrant), pagination } };
  },
  async getCreditGrant({ path }, context) {
    const [row] = await findGrants(context.db, [path.id]);
    if (!row) throw notFound('Credit grant', 'credit_grant_id', path.id);
    return { status: 200, body: toCreditGrant(row) };
  },
  async updateCreditGrant({ path, body }, context) {
    return { status: 200, body: toCreditGrant(await updateGrant(context, path.id, body)) };
  },
  async deleteCreditGrant({ path, body }, context) {
    await deleteGrant(context, path.id, body?.effective_date);
    return { status: 200, body: { message: 'credit grant deleted successfully' } };
  },
  async getPlanCreditGrants({ path }, context) {
    return all(context, 'PLAN', (await getPlan(context, path.id)).id);
  },
  async getAddonCreditGrants({ path }, context) {
    return all(context, 'ADDON', (await getAddon(context, path.id)).id);
  },
  async getSubscriptionUpcomingGrants({ path }, context) {
    const [row] = await findSubscriptions(context.db, [path.id]);
    if (!row || !['active', 'trialing'].includes(row.subscription_status))
      throw notFound('Active subscription', 'subscription_id', path.id);
    return upcoming(context, row.customer_id, await findOpenApplications(context.db, [row.id]));
  },
  async getCustomerUpcomingGrants({ path }, context) {
    const { id } = await getCustomer(context, path.id);
    return upcoming(context, id, await findOpenApplicationsOfCustomer(context.db, id));
  },
} satisfies Partial<CreditGrantsHandlers<Context>>;
