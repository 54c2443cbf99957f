import type { Stripe } from 'stripe';

/** How an environment reaches its account at Stripe. */
export interface StripeKeys {
  readonly secretKey: string;
  /** Signs what Stripe tells by itself; without it nothing is believed. */
  readonly webhookSecret: string | undefined;
  /** Another address than Stripe's own: a double for tests, or a proxy. */
  readonly apiUrl: string | undefined;
}

/** Milliseconds for an answer. Repeating is the business of whoever asks: it happens under the same key. */
const TIMEOUT = 20_000;

const clients = new Map<string, Promise<Stripe>>();

/** The official library, loaded when the first environment needs it: it is large, and most servers start without. */
export function stripeClient({ secretKey, apiUrl }: StripeKeys): Promise<Stripe> {
  const id = `${secretKey} ${apiUrl ?? ''}`;
  let client = clients.get(id);
  if (!client) {
    client = connect(secretKey, apiUrl);
    clients.set(id, client);
  }
  return client;
}

async function connect(secretKey: string, apiUrl: string | undefined): Promise<Stripe> {
  const { default: Library } = await import('stripe');
  const address = apiUrl ? new URL(apiUrl) : undefined;
  return new Library(secretKey, {
    timeout: TIMEOUT,
    maxNetworkRetries: 0,
    telemetry: false,
    ...(address && {
      protocol: address.protocol === 'http:' ? 'http' : 'https',
      host: address.hostname,
      port: address.port || (address.protocol === 'http:' ? 80 : 443),
    }),
  });
}
