import type { Customer as Row } from '@flexprice/generated/prisma';
import { type Database, join, raw, type Sql, scoped, scopeValues, sql } from '../../db/index.ts';
import { BASE_FIELDS, equals, type ListRequest, type ListSpec, list, type Page, within } from '../list.ts';

export type CustomerRow = Omit<Row, 'metadata' | 'test_clock_id'> & { metadata: Record<string, string> | null };
/** The columns that a caller decides. */
export type CustomerFields = Omit<
  CustomerRow,
  'id' | 'tenant_id' | 'environment_id' | 'status' | 'created_at' | 'updated_at' | 'created_by' | 'updated_by'
>;

/**
 * Named one by one: a statement that is kept prepared must not change its result when a newer server, migrating the
 * database, adds a column.
 */
const COLUMNS = raw(`id, tenant_id, environment_id, external_id, name, email, contact, address_line1, address_line2,
  address_city, address_state, address_postal_code, address_country, timezone, metadata, status,
  created_at, updated_at, created_by, updated_by`);

const LIST: ListSpec = {
  table: 'customers',
  fields: {
    ...BASE_FIELDS,
    external_id: 'text',
    name: 'text',
    email: 'text',
    contact: 'text',
    address_line1: 'text',
    address_line2: 'text',
    address_city: 'text',
    address_state: 'text',
    address_postal_code: 'text',
    address_country: 'text',
    timezone: 'text',
  },
  defaultStatus: ['published'],
  page: 'next_offset',
};

export interface CustomerListRequest extends ListRequest {
  customer_ids?: string[];
  external_ids?: string[];
  external_id?: string;
  email?: string;
}

/** What is written with a new customer, in the same statement. */
interface Companions {
  /** What the outside is told, and the audit log. */
  readonly also: readonly Sql[];
  /** What the new customer takes over. */
  readonly inherited: Sql | undefined;
  /** What is to happen next. */
  readonly onboarding: Sql | undefined;
}

/**
 * Plain SQL: creating customers is part of many sign-up flows, and Prisma's create costs five times as much.
 */
export async function insertCustomer(
  db: Database,
  id: string,
  fields: CustomerFields,
  author: string,
  now: Date,
  { also, inherited, onboarding }: Companions,
): Promise<CustomerRow> {
  const insert = sql`
    insert into customers (id, tenant_id, environment_id, external_id, name, email, contact, address_line1, address_line2,
      address_city, address_state, address_postal_code, address_country, timezone, metadata,
      created_at, updated_at, created_by, updated_by)
    values (${id}, ${scopeValues(db.scope)}, ${fields.external_id}, ${fields.name}, ${fields.email}, ${fields.contact},
      ${fields.address_line1}, ${fields.address_line2}, ${fields.address_city}, ${fields.address_state},
      ${fields.address_postal_code}, ${fields.address_country}, ${fields.timezone},
      ${fields.metadata && JSON.stringify(fields.metadata)}::jsonb, ${now}, ${now}, ${author}, ${author})
    returning ${COLUMNS}`;
  const parts = [insert, ...also, ...(inherited ? [inherited] : []), ...(onboarding ? [onboarding] : [])].map(
    (part, index) => sql`${raw(index === 0 ? 'customer' : `also${index}`)} as (${part})`,
  );
  const statement = sql`with ${join(parts, ', ')} select ${COLUMNS} from customer`;
  // One name always stands for one text.
  const name = `customers.insert_${also.length}${inherited ? '_inheriting' : ''}${onboarding ? '_onboarding' : ''}`;
  return (await db.first<CustomerRow>(statement, name)) as CustomerRow; // an insert gives its row back or throws
}

export function findCustomer(db: Database, id: string): Promise<CustomerRow | undefined> {
  return db.lookup<CustomerRow>(
    'customers.by_id',
    sql`select ${COLUMNS} from customers where id = ${id} and ${scoped(db.scope)}`,
  );
}

export async function findCustomers(db: Database, ids: readonly string[]): Promise<CustomerRow[]> {
  if (ids.length === 0) return [];
  return db.query<CustomerRow>(
    sql`select ${COLUMNS} from customers where id = any(${ids}::text[]) and ${scoped(db.scope)}`,
  );
}

/** Keeps others who decide about these customers waiting until the transaction ends. Always in one order of ids. */
export async function lockCustomers(db: Database, ids: readonly string[]): Promise<void> {
  await db.query(sql`
    select id from customers where id = any(${ids}::text[]) and ${scoped(db.scope)} order by id for no key update`);
}

/** Archived customers have given their external id away, so only one in use is found by it. */
export function findCustomerByExternalId(db: Database, externalId: string): Promise<CustomerRow | undefined> {
  return db.lookup<CustomerRow>(
    'customers.by_external_id',
    sql`select ${COLUMNS} from customers where external_id = ${externalId} and status = 'published' and ${scoped(db.scope)}`,
  );
}

export async function updateCustomerRow(
  db: Database,
  id: string,
  change: Partial<CustomerFields> & { status?: 'archived' },
  author: string,
  now: Date,
): Promise<CustomerRow> {
  const orm = await db.orm();
  const { metadata, ...columns } = change;
  const row = await orm.customer.update({
    where: { id },
    data: { ...columns, ...(metadata && { metadata }), updated_at: now, updated_by: author },
  });
  return row as CustomerRow;
}

export function listCustomerRows(db: Database, request: CustomerListRequest): Promise<Page<CustomerRow>> {
  return list<CustomerRow>(db, LIST, request, [
    within('id', request.customer_ids),
    within('external_id', request.external_ids),
    equals('external_id', request.external_id),
    equals('email', request.email),
  ]);
}
