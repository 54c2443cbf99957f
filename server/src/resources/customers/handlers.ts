import type { CustomersHandlers } from '@flexprice/generated/routes';
import type { Customer } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { expandOf } from '../expand.ts';
import { toCustomer } from './map.ts';
import { archiveCustomer, createCustomer, getCustomer, getCustomerByExternalId, updateCustomer } from './service.ts';
import { type CustomerListRequest, type CustomerRow, listCustomerRows } from './store.ts';

/** Customers as asked for. Links to other systems cannot be made yet (`/integrations/link`), so nobody has any. */
function shown(expand: string | undefined): (row: CustomerRow) => Customer {
  const wanted = expandOf(expand, ['integrations']);
  return (row) => ({ ...toCustomer(row), ...(wanted.has('integrations') && { integrations: [] }) });
}

async function page(context: Context, request: CustomerListRequest, expand: string | undefined) {
  const show = shown(expand);
  const { rows, pagination } = await listCustomerRows(context.db, request);
  return { status: 200 as const, body: { items: rows.map(show), pagination } };
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
    const show = shown(query.expand);
    return { status: 200, body: show(await getCustomer(context, path.id)) };
  },
  async getCustomerByExternalId({ path, query }, context) {
    const show = shown(query.expand);
    return { status: 200, body: show(await getCustomerByExternalId(context, path.external_id)) };
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
