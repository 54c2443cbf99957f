/** Usage billing: a metered feature, a plan that prices it, a subscription, events, and what they come to. */
import { Flexprice } from '@flexprice/sdk';

const flexprice = new Flexprice();
// Makes names unique, so that this can be run again.
const run = Date.now().toString(36);

const feature = await flexprice.features.create({
  name: 'Input tokens',
  lookup_key: `input_tokens_${run}`,
  type: 'metered',
  meter: {
    name: 'Input tokens',
    event_name: `llm.request.${run}`,
    aggregation: { type: 'SUM', field: 'input_tokens' },
    reset_usage: 'BILLING_PERIOD',
  },
});
const meter_id = feature.meter_id ?? '';

const plan = await flexprice.plans.create({ name: 'Pay as you go', lookup_key: `payg_${run}` });
await flexprice.prices.create({
  entity_type: 'PLAN',
  entity_id: plan.id,
  type: 'USAGE',
  meter_id,
  billing_model: 'FLAT_FEE',
  billing_period: 'MONTHLY',
  invoice_cadence: 'ARREAR',
  currency: 'usd',
  amount: '0.000003',
});

const customer = await flexprice.customers.create({ external_id: `brightside_${run}`, name: 'Brightside Labs' });

await using queue = flexprice.events.queue({ onReject: (event, error) => console.error(event, error.message) });
for (let n = 0; n < 1_000; n++) {
  await queue.add({
    // From your own records: an event that is sent again counts once.
    event_id: `${run}-${n}`,
    event_name: `llm.request.${run}`,
    external_customer_id: customer.external_id,
    properties: { input_tokens: 500 + n },
  });
}
await queue.flush();

const usage = await flexprice.events.usageByMeter({
  meter_id,
  external_customer_id: customer.external_id,
  start_time: new Date(Date.now() - 3_600_000).toISOString(),
  end_time: new Date(Date.now() + 60_000).toISOString(),
});
console.log(`${usage.value_exact} tokens`);
