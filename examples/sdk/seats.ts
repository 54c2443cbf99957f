/** Seats: a fixed price per unit, a quantity in the subscription, and more seats in the middle of a month. */
import { Flexprice } from '@flexprice/sdk';

const flexprice = new Flexprice();
// Makes names unique, so that this can be run again.
const run = Date.now().toString(36);

const plan = await flexprice.plans.create({ name: 'Team', lookup_key: `team_${run}` });
const seat = await flexprice.prices.create({
  entity_type: 'PLAN',
  entity_id: plan.id,
  type: 'FIXED',
  billing_model: 'FLAT_FEE',
  billing_period: 'MONTHLY',
  invoice_cadence: 'ADVANCE',
  currency: 'usd',
  amount: '20',
});
const customer = await flexprice.customers.create({ external_id: `brightside_${run}`, name: 'Brightside Labs' });
const subscription = await flexprice.subscriptions.create({
  customer_id: customer.id,
  plan_id: plan.id,
  currency: 'usd',
  billing_period: 'MONTHLY',
  override_line_items: [{ price_id: seat.id, quantity: '3' }],
});

const [line] = subscription.line_items ?? [];
if (!line) throw new Error('The subscription has no seats.');
await flexprice.subscriptions.modify(subscription.id, {
  type: 'quantity_change',
  quantity_change_params: { line_items: [{ id: line.id, quantity: '5' }] },
});

for await (const invoice of flexprice.invoices.list({ customer_id: customer.id }))
  console.log(`${invoice.invoice_number ?? 'A draft'}: ${invoice.total} ${invoice.currency}`);
