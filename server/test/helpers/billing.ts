import type { CreateInvoiceRequest, CreatePaymentRequest, Payment } from '@flexprice/generated/types';
import { sql } from '../../src/db/index.ts';
import type { TestServer } from './server.ts';
import { firstTenant } from './tenants.ts';

let customers = 0;

export async function newCustomer({ api }: TestServer, name = 'Kestrel') {
  customers += 1;
  return api.ok('createCustomer', {
    body: { external_id: `customer-${customers}`, name, email: 'pay@kestrel.example' },
  });
}

/** A finalized single sale of one line. */
export async function newInvoice(
  { api }: TestServer,
  customerId: string,
  amount: string,
  more: Partial<CreateInvoiceRequest> = {},
) {
  const body: CreateInvoiceRequest = {
    customer_id: customerId,
    currency: 'usd',
    subtotal: amount,
    total: amount,
    amount_due: amount,
    line_items: [{ display_name: 'Consulting', quantity: '1', amount }],
    ...more,
  };
  return api.ok('createInvoice', { body });
}

type Paying = Partial<CreatePaymentRequest> & { amount: string };

/** Pays an invoice at once: with money that came in elsewhere, unless said otherwise. */
export function pay({ api }: TestServer, invoiceId: string, paying: Paying): Promise<Payment> {
  return api.ok('createPayment', {
    body: {
      destination_type: 'INVOICE',
      destination_id: invoiceId,
      payment_method_type: 'OFFLINE',
      currency: 'usd',
      process_payment: true,
      ...paying,
    },
  });
}

/** Acts on a page of the test provider as a browser would. Gives what the page shows afterwards. */
export async function onPage(address: string, fields: Record<string, string> = {}): Promise<string> {
  const url = address.replace('localhost', '127.0.0.1');
  const response = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) });
  return response.text();
}

/** Waits until something is so, as when a job has to do it. */
export async function until<T>(read: () => Promise<T>, isSo: (value: T) => boolean, patience = 45_000): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    const value = await read();
    if (isSo(value)) return value;
    if (performance.now() > end) throw new Error(`It did not become so: ${JSON.stringify(value)}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Charges that the test provider has made under a key: more than one would be a customer who paid twice. */
export async function chargesOf(server: TestServer, key: string): Promise<{ state: string; data: object }[]> {
  return server.running.services.databases.query(sql`
    select state, data from test_provider_records where kind = 'charge' and key = ${key}`);
}

/** What an account of the books has got, less what it has given, by currency. */
export async function booked(server: TestServer, account: string): Promise<Record<string, string>> {
  const rows = await server.running.services.databases.query<{ unit: string; balance: string }>(sql`
    select unit, trim_scale(sum(case when credit_account = ${account} then amount else -amount end))::text as balance
    from ledger_entries where ${account} in (credit_account, debit_account) group by unit`);
  return Object.fromEntries(rows.map(({ unit, balance }) => [unit, balance]));
}

/** Names of the events told about an object, in order. */
export async function eventsOf(server: TestServer, objectId: string): Promise<string[]> {
  const { environmentId } = await firstTenant(server);
  const rows = await server.running.services.databases.query<{ event_name: string }>(sql`
    select event_name from outbox where environment_id = ${environmentId} and object_id = ${objectId} order by sequence`);
  return rows.map(({ event_name }) => event_name);
}
