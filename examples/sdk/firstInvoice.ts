/** From nothing to an invoice: a plan with a monthly fee, a customer, a subscription, and what it charges for. */
import { Flexprice } from '@flexprice/sdk';

const flexprice = new Flexprice();
// Makes names unique, so that this can be run again.
const run = Date.now().toString(36);

const plan = await flexprice.plans.create({ name: 'Pro', lookup_key: `pro_${run}` });
await flexprice.prices.create({
  entity_type: 'PLAN',
  entity_id: plan.id,
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  billing_period: 'MONTHLY',
  invoice_cadence: 'ADVANCE',
  currency: 'usd',
  amount: '49',
});
const customer = await flexprice.customers.create({ external_id: `brightside_${run}`, name: 'Brightside Labs' });
await flexprice.subscriptions.create({
  customer_id: customer.id,
  plan_id: plan.id,
  currency: 'usd',
  billing_period: 'MONTHLY',
});

for await (const invoice of flexprice.invoices.list({ customer_id: customer.id })) {
  console.log(`${invoice.invoice_number ?? 'A draft'}: ${invoice.total} ${invoice.currency}`);
}
