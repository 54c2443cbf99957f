import type { CustomersHandlers } from '@flexprice/generated/routes';
import type { Customer } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { validationError } from '../../errors.ts';
import { expandOf } from '../expand.ts';
import { mappingsOf, toMapping } from '../integrations/index.ts';
import { toCustomer } from './map.ts';
import { archiveCustomer, createCustomer, getCustomer, getCustomerByExternalId, updateCustomer } from './service.ts';
import { type CustomerListRequest, type CustomerRow, listCustomerRows } from './store.ts';

/** Customers as asked for, with their links to other systems where those are wanted. */
async function show(
  { db }: Context,
  rows: readonly CustomerRow[],
  wanted: ReadonlySet<'integrations'>,
): Promise<Customer[]> {
  if (!wanted.has('integrations')) return rows.map(toCustomer);
  const ids = rows.map(({ id }) => id);
  const links = Map.groupBy(await mappingsOf(db, 'customer', ids), ({ entity_id }) => entity_id);
  return rows.map((row) => ({ ...toCustomer(row), integrations: (links.get(row.id) ?? []).map(toMapping) }));
}

const wantedOf = (expand: string | undefined) => expandOf(expand, ['integrations']);

async function page(context: Context, request: CustomerListRequest, expand: string | undefined) {
  const wanted = wantedOf(expand);
  const { rows, pagination } = await listCustomerRows(context.db, request);
  return { status: 200 as const, body: { items: await show(context, rows, wanted), pagination } };
}

async function one(context: Context, expand: string | undefined, find: () => Promise<CustomerRow>) {
  const wanted = wantedOf(expand);
  const [body] = (await show(context, [await find()], wanted)) as [Customer];
  return { status: 200 as const, body };
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
    return one(context, query.expand, () => getCustomer(context, path.id));
  },
  async getCustomerByExternalId({ path, query }, context) {
    return one(context, query.expand, () => getCustomerByExternalId(context, path.external_id));
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
