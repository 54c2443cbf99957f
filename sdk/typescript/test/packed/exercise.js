/**
 * Uses the packed SDK as a stranger would, in any runtime: nothing here needs more than the web's own functions. Throws
 * at the first thing that is not as it should be.
 *
 * @param {{ sdk: typeof import('@flexprice/sdk'), functions: typeof import('@flexprice/sdk/functions'), raw: typeof import('@flexprice/sdk/raw'), webhooks: typeof import('@flexprice/sdk/webhooks'), decimal: typeof import('@flexprice/sdk/decimal') }} modules
 */
export async function exercise({ sdk, functions, raw, webhooks, decimal }) {
  const apiKey = 'sk_of_a_stranger';
  const baseUrl = 'http://api.test/v1';
  const json = (body, status = 200, headers = {}) =>
    new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
  const client = (answers, options = {}) => {
    const calls = [];
    const fetch = async (url, init) => {
      calls.push({ url, ...init });
      return answers[Math.min(calls.length, answers.length) - 1](url, init);
    };
    const all = { apiKey, baseUrl, fetch, retry: { initialDelay: 1, maxDelay: 2 }, ...options };
    return { calls, all, flexprice: new sdk.Flexprice(all) };
  };
  const equal = (actual, wanted, what) => {
    if (JSON.stringify(actual) !== JSON.stringify(wanted))
      throw new Error(`${what}: ${JSON.stringify(actual)} is not ${JSON.stringify(wanted)}`);
  };
  const failed = async (promise) => {
    try {
      await promise;
    } catch (error) {
      return error;
    }
    throw new Error('This should have failed.');
  };
  const down = () => json({ code: 'service_unavailable', message: 'Down.' }, 503);
  const reset = () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
  };
  const customer = { id: 'cust_1', external_id: 'brightside' };

  // A write is repeated under the same key, after an answer as after a broken connection.
  const shaky = client([down, reset, () => json(customer, 201)]);
  const { data, attempts } = await shaky.flexprice.customers
    .create({ external_id: 'brightside', name: 'B' })
    .withResponse();
  equal([data, attempts], [customer, 3], 'create');
  equal(new Set(shaky.calls.map(({ headers }) => headers['Idempotency-Key'])).size, 1, 'keys');

  // It gives up after so many, at once where nothing can change, and when told so while it waits.
  const dead = client([down]);
  const error = await failed(dead.flexprice.customers.get('cust_1'));
  equal([sdk.isFlexpriceError(error, 'server'), error.attempts, dead.calls.length], [true, 3, 3], 'giving up');
  const absent = client([() => json({ code: 'not_found', message: 'Not there.' }, 404)]);
  const missing = await failed(functions.getCustomer(new functions.FlexpriceCore(absent.all), 'cust_2'));
  equal(
    [missing instanceof sdk.NotFoundError, missing.name, absent.calls.length],
    [true, 'NotFoundError', 1],
    'not found',
  );
  const slow = client([down], { retry: { initialDelay: 60_000, maxDelay: 60_000 } });
  const stop = new AbortController();
  const stopped = failed(slow.flexprice.customers.get('cust_1', undefined, { signal: stop.signal }));
  setTimeout(() => stop.abort(new Error('enough')), 5);
  equal([(await stopped).message, slow.calls.length], ['enough', 1], 'cancelling');
  const mute = client([() => new Promise(() => {})], { timeout: 5, retry: 0 });
  equal((await failed(mute.flexprice.customers.get('cust_1'))).kind, 'timeout', 'time limit');
  const hook = client([down], { hooks: { onRetry: () => Promise.reject(new Error('of the hook')) } });
  equal((await failed(hook.flexprice.customers.get('cust_1'))).message, 'of the hook', 'hook');

  // Lists, the raw client, events, webhooks.
  const page = (items, offset) => () => json({ items, pagination: { total: 3, limit: 2, offset } });
  const listed = client([page([{ id: 1 }, { id: 2 }], 2), page([{ id: 3 }], 3)]);
  equal((await listed.flexprice.plans.list({ limit: 2 }).toArray()).length, 3, 'pages');
  const answer = await raw
    .createClient(client([() => json(customer)]).all)
    .GET('/customers/{id}', { params: { path: { id: 'cust_1' } } });
  equal(answer.data, customer, 'raw');
  const bulk = client([() => json({ accepted: 2, duplicates: 0, results: [] }, 202)]);
  const queue = bulk.flexprice.events.queue();
  await queue.add({ event_name: 'a', external_customer_id: 'b' });
  await queue.add({ event_name: 'a', external_customer_id: 'b' });
  await queue.close();
  equal([queue.counts.sent, JSON.parse(bulk.calls[0].body).events.length], [2, 2], 'events');
  const body = JSON.stringify({ event_type: 'customer.created', customer });
  const secret = 'whsec_c2VjcmV0IG9mIGEgc3RyYW5nZXI=';
  equal(
    (await webhooks.verifyWebhook(body, await webhooks.signWebhook(body, secret), secret)).event_type,
    'customer.created',
    'webhook',
  );
  equal(
    (await failed(webhooks.verifyWebhook(`${body} `, await webhooks.signWebhook(body, secret), secret))).code,
    'invalid_signature',
    'forged webhook',
  );
  equal(String(decimal.decimal('0.1').plus('0.2')), '0.3', 'decimals');

  if (`${String(shaky.flexprice)} ${JSON.stringify(error)} ${error.stack}`.includes(apiKey))
    throw new Error('The key shows.');
  return 'all well';
}
