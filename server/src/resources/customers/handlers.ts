import type { CustomersHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { expandOf } from '../expand.ts';
import { toCustomer } from './map.ts';
import { archiveCustomer, createCustomer, getCustomer, getCustomerByExternalId, updateCustomer } from './service.ts';
import { type CustomerListRequest, listCustomerRows } from './store.ts';

async function page(context: Context, request: CustomerListRequest, expand: string | undefined) {
  expandOf(expand, ['integrations']);
  const { rows, pagination } = await listCustomerRows(context.db, request);
  return { status: 200 as const, body: { items: rows.map(toCustomer), pagination } };
}

export const customers = {
  async createCustomer({ body }, context) {
    return { status: 201, body: toCustomer(await createCustomer(context, body)) };
  },
  async listCustomers({ query }, context) {
    return page(context, query, query.expand);
  },
  async queryCustomer({ body }, context) {
    return page(context, body, body.expand);
  },
  async getCustomer({ path, query }, context) {
    expandOf(query.expand, ['integrations']);
    return { status: 200, body: toCustomer(await getCustomer(context, path.id)) };
  },
  async getCustomerByExternalId({ path, query }, context) {
    expandOf(query.expand, ['integrations']);
    return { status: 200, body: toCustomer(await getCustomerByExternalId(context, path.external_id)) };
  },
  async updateCustomer({ query, body }, context) {
    if (!query.id && !query.external_customer_id) {
      throw validationError({ id: 'is required, unless external_customer_id is given' });
    }
    const id = query.id ?? (await getCustomerByExternalId(context, query.external_customer_id ?? '')).id;
    return { status: 200, body: toCustomer(await updateCustomer(context, id, body)) };
  },
  async updateCustomerById({ path, body }, context) {
    return { status: 200, body: toCustomer(await updateCustomer(context, path.id, body)) };
  },
  async deleteCustomer({ path }, context) {
    await archiveCustomer(context, path.id);
    return { status: 204 };
  },
} satisfies Partial<CustomersHandlers<Context>>;
