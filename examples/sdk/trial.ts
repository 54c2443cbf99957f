/** A free trial that becomes a paid subscription by itself, and one that is ended early. */
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
const subscription = await flexprice.subscriptions.create({
  customer_id: customer.id,
  plan_id: plan.id,
  currency: 'usd',
  billing_period: 'MONTHLY',
  trial_period_days: 14,
});
console.log(`${subscription.subscription_status} until ${subscription.trial_end}`);

await flexprice.subscriptions.modify(subscription.id, {
  type: 'trial_end',
  trial_end_params: { action: 'immediate' },
});

const { subscription_status } = await flexprice.subscriptions.get(subscription.id);
console.log(`${subscription_status} now`);
