import { createHmac } from 'node:crypto';
import { expect, expectTypeOf, test } from 'vitest';
import {
  signWebhook,
  verifyWebhook,
  verifyWebhookDelivery,
  type WebhookEvent,
  WebhookVerificationError,
} from '../src/index.ts';

const SECRET = 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD';
const OTHER = 'whsec_Zm9yLXRlc3Rpbmctb25seS1ub3QtcmVhbA==';
const NOW = new Date('2025-10-02T08:00:00Z');
const BODY = '{"event_type":"customer.created","customer":{"id":"cust_1","name":"Brightside Läbs"}}';

/** The scheme written down once more, with Node's own means: an independent witness. */
function headersFor(body = BODY, secret = SECRET, time = NOW) {
  const timestamp = String(time.getTime() / 1000);
  const mac = createHmac('sha256', Buffer.from(secret.slice(6), 'base64')).update(`msg_1.${timestamp}.${body}`);
  return { 'webhook-id': 'msg_1', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${mac.digest('base64')}` };
}

const at = { now: NOW };

test('a genuine webhook gives its event', async () => {
  const event = await verifyWebhook(BODY, headersFor(), SECRET, at);
  expect(event).toEqual(JSON.parse(BODY));
  const delivery = await verifyWebhookDelivery(new TextEncoder().encode(BODY), new Headers(headersFor()), SECRET, at);
  expect(delivery).toEqual({ id: 'msg_1', timestamp: NOW, event });
});

test('headers may have any case, be lists, or have the names of Svix', async () => {
  const { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature } = headersFor();
  await verifyWebhook(
    BODY,
    { 'Webhook-Id': id, 'WEBHOOK-TIMESTAMP': [timestamp], 'webhook-signature': signature },
    SECRET,
    at,
  );
  await verifyWebhook(BODY, { 'svix-id': id, 'svix-timestamp': timestamp, 'svix-signature': signature }, SECRET, at);
});

test('while a secret is replaced, either side may have several', async () => {
  const old = headersFor(BODY, OTHER);
  await verifyWebhook(BODY, old, [SECRET, OTHER], at);
  const both = {
    ...old,
    'webhook-signature': `v1,AAAA v2,x ${old['webhook-signature']} ${headersFor()['webhook-signature']}`,
  };
  await verifyWebhook(BODY, both, SECRET, at);
});

test.each([
  ['another body', `${BODY} `, headersFor(), SECRET, 'invalid_signature'],
  ['another secret', BODY, headersFor(), OTHER, 'invalid_signature'],
  ['another id', BODY, { ...headersFor(), 'webhook-id': 'msg_2' }, SECRET, 'invalid_signature'],
  ['no signature', BODY, { ...headersFor(), 'webhook-signature': undefined }, SECRET, 'missing_header'],
  [
    'an unknown version',
    BODY,
    { ...headersFor(), 'webhook-signature': headersFor()['webhook-signature'].replace('v1', 'v2') },
    SECRET,
    'invalid_signature',
  ],
  ['no valid base64', BODY, { ...headersFor(), 'webhook-signature': 'v1,***' }, SECRET, 'invalid_signature'],
  ['a time that is none', BODY, { ...headersFor(), 'webhook-timestamp': '2025-10-02' }, SECRET, 'invalid_timestamp'],
  [
    'a time long ago',
    BODY,
    headersFor(BODY, SECRET, new Date(NOW.getTime() - 301_000)),
    SECRET,
    'timestamp_out_of_tolerance',
  ],
  [
    'a time to come',
    BODY,
    headersFor(BODY, SECRET, new Date(NOW.getTime() + 301_000)),
    SECRET,
    'timestamp_out_of_tolerance',
  ],
  ['a secret that is none', BODY, headersFor(), 'whsec_', 'invalid_secret'],
  ['a body that is no JSON', 'hello', headersFor('hello'), SECRET, 'invalid_body'],
  ['a body without a type', '{}', headersFor('{}'), SECRET, 'invalid_body'],
])('refused: %s', async (_name, body, headers, secret, code) => {
  const error = await verifyWebhook(body, headers, secret, at).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(WebhookVerificationError);
  expect(error).toMatchObject({ kind: 'webhook_verification', code });
});

test('the tolerance can be widened, and its edge is inside', async () => {
  const old = headersFor(BODY, SECRET, new Date(NOW.getTime() - 300_000));
  await verifyWebhook(BODY, old, SECRET, at);
  const older = headersFor(BODY, SECRET, new Date(NOW.getTime() - 3_600_000));
  await verifyWebhook(BODY, older, SECRET, { ...at, tolerance: 3_600 });
});

test('what is signed for a test is what the server signs', async () => {
  expect(await signWebhook(BODY, SECRET, { id: 'msg_1', timestamp: NOW })).toEqual(headersFor());
});

test('an event that is not known yet comes through', async () => {
  const body = '{"event_type":"customer.frobnicated","more":1}';
  expect(await verifyWebhook(body, headersFor(body), SECRET, at)).toEqual(JSON.parse(body));
});

test('types: an event is told apart by its name', () => {
  const tell = (event: WebhookEvent) => {
    switch (event.event_type) {
      case 'customer.created':
        return event.customer.name;
      case 'wallet.transaction.created':
        return event.transaction.amount;
      default:
        return undefined;
    }
  };
  expectTypeOf(tell).returns.toEqualTypeOf<string | undefined>();
});
