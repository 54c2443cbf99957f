import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, expectTypeOf, test } from 'vitest';
import contract from '../../../generated/openapi.json' with { type: 'json' };
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

test('bytes are verified as they came, with a mark at their start and what is not quite UTF-8', async () => {
  const bytes = Buffer.concat([
    Buffer.from([0xef, 0xbb, 0xbf]),
    Buffer.from('{"event_type":"x","name":"'),
    Buffer.from([0xff]),
    Buffer.from('"}'),
  ]);
  const timestamp = String(NOW.getTime() / 1000);
  const mac = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'));
  mac.update(`msg_1.${timestamp}.`).update(bytes);
  const headers = { ...headersFor(), 'webhook-signature': `v1,${mac.digest('base64')}` };
  expect(await verifyWebhook(bytes, headers, SECRET, at)).toMatchObject({ event_type: 'x' });
});

test('a tolerance that is no number lets nothing through', async () => {
  const options = { now: new Date(NOW.getTime() + 1_000), tolerance: Number.NaN };
  await expect(verifyWebhook(BODY, headersFor(), SECRET, options)).rejects.toMatchObject({
    code: 'timestamp_out_of_tolerance',
  });
});

test('every event of the contract is in the union and comes through as it was signed', async () => {
  const names = Object.keys(contract['x-webhooks']);
  expect(names.length).toBeGreaterThanOrEqual(58);
  for (const event_type of names) {
    const body = JSON.stringify({ event_type });
    expect(
      (await verifyWebhook(body, await signWebhook(body, SECRET, { timestamp: NOW }), SECRET, at)).event_type,
    ).toBe(event_type);
  }
  // Read from the file, because types are gone when this runs.
  const declared = [
    ...readFileSync(new URL('../../../generated/sdk/webhooks.ts', import.meta.url), 'utf8').matchAll(
      /^ {2}'([\w.]+)':/gm,
    ),
  ];
  expect(declared.map((match) => match[1]).sort()).toEqual(names.sort());
});

test('neither secret nor signature is in what a refusal prints', async () => {
  const wrong = { ...headersFor(BODY, OTHER) };
  for (const secret of [SECRET, 'whsec_***not base64***', [SECRET, SECRET]]) {
    const error = await verifyWebhook(BODY, wrong, secret, at).catch((caught: unknown) => caught);
    const printed = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error) + (error as Error).stack;
    for (const text of [SECRET.slice(6), '***not', wrong['webhook-signature']]) expect(printed).not.toContain(text);
  }
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
