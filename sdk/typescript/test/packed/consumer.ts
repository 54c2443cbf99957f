// Type-checked against the packed tarball, never run.
import { type Customer, Flexprice, isFlexpriceError, type WebhookEvent } from '@flexprice/sdk';
import { decimal } from '@flexprice/sdk/decimal';
import { FlexpriceCore, getCustomer } from '@flexprice/sdk/functions';
import { createClient } from '@flexprice/sdk/raw';
import { validating } from '@flexprice/sdk/validate';
import { verifyWebhook } from '@flexprice/sdk/webhooks';

export async function use(body: string, headers: Headers): Promise<string> {
  const flexprice = new Flexprice({ apiKey: 'sk', fetch: validating() });
  const customer: Customer = await flexprice.customers.create({ external_id: 'a', name: 'b' });
  const same: Customer = await getCustomer(new FlexpriceCore(), customer.id);
  for await (const invoice of flexprice.invoices.list({ limit: 3 })) decimal(invoice.total).plus('1');
  const { data, error } = await createClient().GET('/customers/{id}', { params: { path: { id: same.id } } });
  const event: WebhookEvent = await verifyWebhook(body, headers, 'whsec_');
  // A client of one entry is a client for every other.
  const core: FlexpriceCore = flexprice;
  // @ts-expect-error: a customer has an external id
  flexprice.customers.create({ name: 'b' });
  // @ts-expect-error: there is no such path
  createClient().GET('/nothing');
  if (isFlexpriceError(error, 'rate_limit')) return String(error.resetAt);
  return `${data?.name} ${event.event_type} ${core.baseUrl}`;
}
