import type { CustomerPortalHandlers, Handlers } from '@flexprice/generated/routes';
import type { InvoicePdfLink } from '@flexprice/generated/types';
import { openPortalSession } from '../../access/portalSessions.ts';
import { changesBetween, record } from '../../audit/index.ts';
import type { Context } from '../../context.ts';
import { ApiError, notFound } from '../../errors.ts';
import { instant } from '../../wire.ts';
import { getCustomer, getCustomerByExternalId } from '../customers/index.ts';
import { settingOf } from '../settings/index.ts';

const SESSION_SECONDS = 3600;

/** The operations that the portal's own are made of. */
type Needed = Pick<
  Handlers<Context>,
  | 'getCustomer'
  | 'updateCustomerById'
  | 'querySubscription'
  | 'getSubscription'
  | 'queryInvoice'
  | 'getInvoice'
  | 'getInvoicePdf'
  | 'getWalletsByCustomerId'
  | 'getWallet'
  | 'getWalletTransactions'
  | 'getCustomerUsageSummary'
  | 'getUsageAnalytics'
  | 'getDetailedCostAnalytics'
>;

/** The customer whose session this is. */
function customerOf({ principal }: Context): string {
  if (principal.customerId === undefined) throw new Error('An operation of the portal was reached without a session.');
  return principal.customerId;
}

/** Something of another customer is answered like something that does not exist. */
function own<T extends { customer_id: string }>(context: Context, thing: string, id: string, body: T): T {
  if (body.customer_id === customerOf(context)) return body;
  throw notFound(thing, `${thing.toLowerCase()}_id`, id);
}

async function externalIdOf(context: Context): Promise<string> {
  return (await getCustomer(context, customerOf(context))).external_id;
}

/** The parts that a request to an operation does not have. */
const NONE = { path: undefined as never, query: undefined as never, body: undefined as never };

interface PageRequest {
  page?: number;
  limit?: number;
  offset?: number;
}

const pageOf = ({ page, limit = 50, offset = 0 }: PageRequest) => ({
  limit,
  offset: page === undefined ? offset : (page - 1) * limit,
});

/**
 * What customers see of their own. Each is an operation of the API, limited to the customer of the session, so that the portal
 * shows exactly what the API shows.
 */
export const portalHandlers = (api: Needed) =>
  ({
    async createPortalSession({ path }, context) {
      const customer = await getCustomerByExternalId(context, path.external_id);
      const { services } = context;
      const session = { ...context.db.scope, customerId: customer.id };
      const lasts = { now: services.clock.now(), seconds: SESSION_SECONDS };
      const { token, expiresAt } = await openPortalSession(services.databases, session, lasts);
      // After the #, which browsers keep to themselves: no log and no referrer gets to see the token.
      const url = `${services.baseUrl()}/portal#token=${token}`;
      return { status: 200, body: { url, token, expires_at: instant(expiresAt) } };
    },
    async getPortalConfig(_input, context) {
      return { status: 200, body: await settingOf(context.db, 'customer_portal_config') };
    },
    async getPortalInfo(_input, context) {
      return api.getCustomer({ ...NONE, path: { id: customerOf(context) }, query: {} }, context);
    },
    async updatePortalInfo({ body }, context) {
      const { allow_profile_update } = await settingOf(context.db, 'customer_portal_config');
      if (!allow_profile_update) {
        throw new ApiError('permission_denied', 'This portal does not let customers change their details.');
      }
      const id = customerOf(context);
      return context.services.databases.unit(async (unit) => {
        const writing = { ...context, db: unit.in(context.principal) };
        const read = { ...NONE, path: { id }, query: {} };
        const { body: before } = await api.getCustomer(read, writing);
        const reply = await api.updateCustomerById({ ...NONE, path: { id }, body }, writing);
        const entry = {
          actor: { customerId: id },
          action: 'update' as const,
          operationId: 'updatePortalInfo',
          entityType: 'customer',
          entityId: id,
          changes: changesBetween(before, reply.body),
          requestId: context.requestId,
        };
        await record(writing.db, entry, context.now);
        return reply;
      });
    },
    async getPortalUsage(_input, context) {
      const query = { customer_id: customerOf(context) };
      return api.getCustomerUsageSummary({ ...NONE, query }, context);
    },
    async getPortalUsageAnalytics({ body }, context) {
      const request = { ...body, external_customer_id: await externalIdOf(context) };
      return api.getUsageAnalytics({ ...NONE, body: request }, context);
    },
    async getPortalCostAnalytics({ body }, context) {
      const { show_costs } = await settingOf(context.db, 'customer_portal_config');
      if (!show_costs) throw new ApiError('permission_denied', 'This portal does not show what customers cost.');
      const request = { ...body, external_customer_id: await externalIdOf(context) };
      return api.getDetailedCostAnalytics({ ...NONE, body: request }, context);
    },
    async listPortalSubscriptions({ body }, context) {
      const request = { customer_id: customerOf(context), expand: 'plan', ...pageOf(body) };
      return api.querySubscription({ ...NONE, body: request }, context);
    },
    async getPortalSubscription({ path }, context) {
      const reply = await api.getSubscription({ ...NONE, path }, context);
      return { ...reply, body: own(context, 'Subscription', path.id, reply.body) };
    },
    async listPortalInvoices({ body }, context) {
      const shown: ('FINALIZED' | 'VOIDED')[] = ['FINALIZED', 'VOIDED'];
      const request = { customer_id: customerOf(context), invoice_status: shown, ...pageOf(body) };
      return api.queryInvoice({ ...NONE, body: request }, context);
    },
    async getPortalInvoice({ path }, context) {
      return { status: 200, body: await invoiceOf(api, path.id, context) };
    },
    async getPortalInvoicePdf({ path }, context) {
      await invoiceOf(api, path.id, context);
      const asked = { ...NONE, path, query: { url: true } };
      const reply = await api.getInvoicePdf(asked, context);
      return reply as { status: 200; body: InvoicePdfLink }; // what `url` asks for
    },
    async listPortalWallets({ body }, context) {
      const path = { id: customerOf(context) };
      const { body: open } = await api.getWalletsByCustomerId({ ...NONE, path }, context);
      const { limit, offset } = pageOf(body);
      const items = open.slice(offset, offset + limit);
      return { status: 200, body: { items, pagination: { total: open.length, limit, offset: offset + limit } } };
    },
    async getPortalWallet({ path }, context) {
      const reply = await api.getWallet({ ...NONE, path }, context);
      return { ...reply, body: own(context, 'Wallet', path.id, reply.body) };
    },
    async listPortalWalletTransactions({ path, query }, context) {
      const wallet = await api.getWallet({ ...NONE, path }, context);
      own(context, 'Wallet', path.id, wallet.body);
      return api.getWalletTransactions({ ...NONE, path, query }, context);
    },
  }) satisfies Partial<CustomerPortalHandlers<Context>>;

async function invoiceOf(api: Needed, id: string, context: Context) {
  const { body } = await api.getInvoice({ ...NONE, path: { id }, query: {} }, context);
  if (body.invoice_status === 'DRAFT' || body.invoice_status === 'SKIPPED') throw notFound('Invoice', 'invoice_id', id);
  return own(context, 'Invoice', id, body);
}
