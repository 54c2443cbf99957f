import { webhooks } from '@flexprice/generated/mock';

/** A webhook to be sent, and how it may go wrong on its way. */
export interface WebhookOrder {
  /** Where it goes. */
  readonly url: string;
  /** Name of the event, such as `invoice.update.finalized`. @default the first of the contract's */
  readonly event?: string | undefined;
  /** Signing secret: `whsec_` and base64. Without one the delivery is not signed. */
  readonly secret?: string | undefined;
  /** Members of the body beside or instead of those of the contract's example. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  /** How many events are sent, each with an id of its own. @default 1 */
  readonly count?: number | undefined;
  /** Every delivery comes so many times, under the same id. @default 1 */
  readonly duplicates?: number | undefined;
  /** The last event comes first. @default false */
  readonly outOfOrder?: boolean | undefined;
  /** Another signature than the right one. @default false */
  readonly wrongSignature?: boolean | undefined;
}

/** What came of a delivery. */
export interface WebhookDelivery {
  readonly id: string;
  readonly event: string;
  /** Status of the receiver's answer; undefined when there was none. */
  readonly status: number | undefined;
  readonly error?: string;
}

/** An event that the contract does not know. */
export class UnknownEventError extends Error {
  override readonly name = 'UnknownEventError';
}

let sent = 0;

/**
 * Sends webhooks with the contract's example bodies, signed after Standard Webhooks, from any of the mocks.
 *
 * @throws UnknownEventError
 */
export async function sendWebhook(order: WebhookOrder): Promise<WebhookDelivery[]> {
  const { url, secret, data, count = 1, duplicates = 1, outOfOrder = false, wrongSignature = false } = order;
  const event = order.event ?? Object.keys(webhooks)[0] ?? '';
  const example = webhooks[event];
  if (!example)
    throw new UnknownEventError(`There is no event ${event}; there are ${Object.keys(webhooks).join(', ')}.`);
  const ids = Array.from({ length: count }, () => `sys_event_mock_${String(++sent).padStart(6, '0')}`);
  const inOrder = outOfOrder ? ids.toReversed() : ids;
  const deliveries: WebhookDelivery[] = [];
  for (const id of inOrder) {
    const body = JSON.stringify({ ...example, ...data, event_type: event });
    for (let time = 0; time < duplicates; time++) {
      const headers = secret ? await signed(id, body, secret, wrongSignature) : {};
      deliveries.push({ id, event, ...(await post(url, body, headers)) });
    }
  }
  return deliveries;
}

/** Headers after Standard Webhooks 1.0: an HMAC-SHA256 of id, time and body. */
async function signed(id: string, body: string, secret: string, wrong: boolean): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const bytes = Uint8Array.from(atob(secret.replace(/^whsec_/, '')), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const text = new TextEncoder().encode(`${id}.${timestamp}.${body}${wrong ? ' ' : ''}`);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
  const value = `v1,${btoa(String.fromCharCode(...signature))}`;
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': value };
}

async function post(url: string, body: string, headers: Record<string, string>) {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(15_000),
    });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: undefined, error: cause instanceof Error ? cause.message : String(cause) };
  }
}
