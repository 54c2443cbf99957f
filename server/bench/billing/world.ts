/** Something to bill: a plan as they are sold, and customers who use it. */

/** Calls the API and gives the body of its success. On a busy machine others hold a lock for long: then it asks again. */
export type Caller = (method: 'GET' | 'POST', path: string, body?: object) => Promise<unknown>;

export function callerOf(url: string, key: string): Caller {
  const ask = (method: string, path: string, body?: object) =>
    fetch(`${url}/v1${path}`, {
      method,
      headers: { 'x-api-key': key, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  return async (method, path, body) => {
    let response = await ask(method, path, body);
    for (let again = 0; response.status === 503 && again < 20; again += 1) response = await ask(method, path, body);
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${JSON.stringify(answer)}`);
    return answer;
  };
}

interface Made {
  id: string;
}

const FIXED = [49, 20, 10, 5];
const METERS = 6;

/**
 * Subscribes new customers to a plan of four fees and six tiered usage prices, with a coupon and a tax.
 *
 * @param events of each customer
 * @returns ids of the subscriptions
 */
export async function subscribeAll(call: Caller, customers: number, events: number): Promise<string[]> {
  const plan = (await call('POST', '/plans', { name: 'Scale' })) as Made;
  const price = { currency: 'usd', entity_type: 'PLAN', entity_id: plan.id, billing_period: 'MONTHLY' };
  for (const amount of FIXED) {
    const fee = { type: 'FIXED', billing_model: 'FLAT_FEE', amount: String(amount), invoice_cadence: 'ADVANCE' };
    await call('POST', '/prices', { ...price, ...fee });
  }
  for (let index = 0; index < METERS; index += 1) {
    const meter = (await call('POST', '/meters', {
      name: `Tokens ${index}`,
      event_name: `tokens.${index}`,
      aggregation: { type: 'SUM', field: 'tokens' },
      reset_usage: 'BILLING_PERIOD',
    })) as Made;
    await call('POST', '/prices', {
      ...price,
      type: 'USAGE',
      meter_id: meter.id,
      billing_model: 'TIERED',
      tier_mode: 'SLAB',
      tiers: [
        { up_to: 1000, unit_amount: '0.01' },
        { up_to: 10_000, unit_amount: '0.008' },
        { up_to: null, unit_amount: '0.005' },
      ],
      invoice_cadence: 'ARREAR',
    });
  }
  await call('POST', '/coupons', {
    name: 'Ten',
    coupon_code: 'ten',
    type: 'percentage',
    percentage_off: '10',
    cadence: 'forever',
  });
  await call('POST', '/taxes/rates', {
    name: 'Tax',
    code: 'tax',
    tax_rate_type: 'percentage',
    percentage_value: '8.25',
  });
  const ids: string[] = [];
  const rest = Array.from({ length: customers }, (_, index) => `customer-${index}`);
  const work = async () => {
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) ids.push(await subscribe(call, plan.id, name));
  };
  await Promise.all(Array.from({ length: 4 }, work));
  await use(call, customers, events);
  return ids;
}

async function subscribe(call: Caller, plan: string, name: string): Promise<string> {
  const customer = (await call('POST', '/customers', { external_id: name, name })) as Made;
  const subscription = (await call('POST', '/subscriptions', {
    plan_id: plan,
    customer_id: customer.id,
    currency: 'usd',
    billing_period: 'MONTHLY',
    collection_method: 'send_invoice',
    payment_behavior: 'default_active',
    subscription_coupons: [{ coupon_code: 'ten' }],
    tax_rate_overrides: [{ tax_rate_code: 'tax', currency: 'usd' }],
  })) as Made;
  return subscription.id;
}

const BATCH = 1000;

async function use(call: Caller, customers: number, each: number): Promise<void> {
  const from = Date.parse('2026-01-01T00:00:01Z');
  const span = 19 * 86_400_000;
  const total = customers * each;
  for (let start = 0; start < total; start += BATCH) {
    const events = Array.from({ length: Math.min(BATCH, total - start) }, (_, index) => {
      const number = start + index;
      return {
        event_id: `e-${number}`,
        event_name: `tokens.${number % METERS}`,
        external_customer_id: `customer-${number % customers}`,
        timestamp: new Date(from + Math.floor((span * number) / total)).toISOString(),
        properties: { tokens: 100 + (number % 900) },
      };
    });
    await call('POST', '/events/bulk', { events });
  }
}
