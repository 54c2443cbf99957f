import type { WebhookEvents } from '../../../generated/sdk/webhooks.ts';
import { WebhookVerificationError } from './errors.ts';

export type { WebhookEvents } from '../../../generated/sdk/webhooks.ts';
export { isFlexpriceError, WebhookVerificationError } from './errors.ts';

/** Name of a webhook event. */
export type WebhookEventName = keyof WebhookEvents;

/** The event of one name: its body, with `event_type` that one name. */
export type WebhookEventOf<Name extends WebhookEventName> = Omit<WebhookEvents[Name], 'event_type'> & {
  event_type: Name;
};

/** Any event of the contract, to be told apart by `event_type`. */
export type WebhookEvent = { [Name in WebhookEventName]: WebhookEventOf<Name> }[WebhookEventName];

/** Headers as a framework has them: of the Fetch API, or a record as Node's. */
export type DeliveryHeaders =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

/** How strictly to verify. */
export interface VerifyOptions {
  /**
   * How many seconds the time of the webhook may lie in the past or in the future.
   *
   * @default 300
   */
  tolerance?: number | undefined;
  /** The present, for tests. */
  now?: Date | undefined;
}

/** A webhook that is genuine. */
export interface VerifiedWebhook {
  /** Stays the same when a delivery is repeated: remember it to handle each event once. */
  readonly id: string;
  readonly timestamp: Date;
  readonly event: WebhookEvent;
}

/**
 * Verifies a webhook by the Standard Webhooks scheme and gives its event, typed by `event_type`. An event that this
 * version does not know yet comes through as well: end a `switch` with a `default`.
 *
 * @param body the body exactly as received, not parsed and written again
 * @param headers the headers of the request
 * @param secret the signing secret (`whsec_…`), or all that are valid while one is being replaced
 * @throws {WebhookVerificationError} `code` is `missing_header`, `invalid_timestamp`, `timestamp_out_of_tolerance`,
 * `invalid_signature`, `invalid_secret` or `invalid_body`. Answer with 400.
 *
 * @example
 * const event = await verifyWebhook(await request.text(), request.headers, secret);
 * if (event.event_type === 'customer.created') console.log(event.customer.name);
 */
export async function verifyWebhook(
  body: string | Uint8Array,
  headers: DeliveryHeaders,
  secret: string | readonly string[],
  options: VerifyOptions = {},
): Promise<WebhookEvent> {
  return (await verifyWebhookDelivery(body, headers, secret, options)).event;
}

/** Like `verifyWebhook`, and also gives the id of the event and the time of the delivery. */
export async function verifyWebhookDelivery(
  body: string | Uint8Array,
  headers: DeliveryHeaders,
  secret: string | readonly string[],
  { tolerance = 300, now = new Date() }: VerifyOptions = {},
): Promise<VerifiedWebhook> {
  const id = header(headers, 'id');
  const time = header(headers, 'timestamp');
  const signatures = header(headers, 'signature');
  const seconds = /^\d{1,12}$/.test(time) ? Number(time) : Number.NaN;
  if (Number.isNaN(seconds)) throw refused('invalid_timestamp', 'Its timestamp is not a number of seconds.');
  if (!(Math.abs(now.getTime() / 1000 - seconds) <= tolerance)) {
    throw refused(
      'timestamp_out_of_tolerance',
      `Its time is more than ${tolerance} s away: a replay, or a wrong clock.`,
    );
  }
  // Signed are bytes: turning them into text first would lose what is not quite UTF-8.
  const bytes = typeof body === 'string' ? encode(body) : body;
  const start = encode(`${id}.${time}.`);
  const content = new Uint8Array(start.length + bytes.length);
  content.set(start);
  content.set(bytes, start.length);
  const secrets = typeof secret === 'string' ? [secret] : secret;
  if (!(await isSigned(content, signatures, secrets))) {
    throw refused(
      'invalid_signature',
      'No signature fits. Is the secret that of this endpoint, and the body exactly what was received?',
    );
  }
  return { id, timestamp: new Date(seconds * 1000), event: parse(new TextDecoder().decode(bytes)) };
}

/**
 * Headers with which a webhook is signed, to test a receiver.
 *
 * @example
 * const body = JSON.stringify({ event_type: 'customer.created', customer });
 * await app.request('/webhooks', { method: 'POST', body, headers: await signWebhook(body, secret) });
 */
export async function signWebhook(
  body: string,
  secret: string,
  { id = 'msg_test', timestamp = new Date() }: { id?: string; timestamp?: Date } = {},
): Promise<{ 'webhook-id': string; 'webhook-timestamp': string; 'webhook-signature': string }> {
  const time = String(Math.floor(timestamp.getTime() / 1000));
  const key = await importKey(secret, 'sign');
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', key, encode(`${id}.${time}.${body}`)));
  const signature = `v1,${btoa(String.fromCharCode(...mac))}`;
  return { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature };
}

/** Whether one of the signatures was made with one of the secrets. The comparison takes equally long for all. */
async function isSigned(
  content: Uint8Array<ArrayBuffer>,
  header: string,
  secrets: readonly string[],
): Promise<boolean> {
  const signatures = header.split(' ').flatMap((entry) => {
    const mac = entry.startsWith('v1,') ? decode(entry.slice(3)) : undefined;
    return mac ? [mac] : [];
  });
  for (const secret of secrets) {
    const key = await importKey(secret, 'verify');
    for (const signature of signatures) if (await crypto.subtle.verify('HMAC', key, signature, content)) return true;
  }
  return false;
}

function importKey(secret: string, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  const bytes = decode(secret.replace(/^whsec_/, ''));
  if (!bytes?.length) throw refused('invalid_secret', 'The signing secret should look like whsec_ and base64.');
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [usage]);
}

/** Receivers that were built on Svix know the headers by its name. */
function header(headers: DeliveryHeaders, name: string): string {
  const read = (full: string) => {
    if (typeof headers.get === 'function') return headers.get(full);
    const value = Object.entries(headers).find(([key]) => key.toLowerCase() === full)?.[1];
    return Array.isArray(value) ? value[0] : value;
  };
  const value = read(`webhook-${name}`) ?? read(`svix-${name}`);
  if (value) return value;
  throw refused(
    'missing_header',
    `The header webhook-${name} is missing: was it sent by FlexPrice, and kept by every proxy?`,
  );
}

function parse(text: string): WebhookEvent {
  let event: unknown;
  try {
    event = JSON.parse(text);
  } catch (cause) {
    throw refused('invalid_body', 'Its body is not JSON.', cause);
  }
  if (typeof event === 'object' && event !== null && 'event_type' in event && typeof event.event_type === 'string') {
    // The signature says that FlexPrice wrote it; which members an event has is in the contract.
    return event as WebhookEvent;
  }
  throw refused('invalid_body', 'Its body has no event_type.');
}

const encode = (text: string) => new TextEncoder().encode(text);

function decode(base64: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const refused = (code: string, reason: string, cause?: unknown) =>
  new WebhookVerificationError(`The webhook was not accepted. ${reason}`, { code, cause });
