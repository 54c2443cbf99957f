import { createHmac, randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

export const newSigningSecret = (): string => PREFIX + randomBytes(24).toString('base64');

/**
 * The headers by which a receiver tells that a request is ours and recent, after Standard Webhooks 1.0: an HMAC-SHA256 of id,
 * time and body with each valid secret. Under both names that receivers look for: those of the standard, and those of
 * Svix, which delivers the reference's webhooks.
 *
 * Written out because the scheme is one line of node:crypto, while the `standardwebhooks` package computes SHA-256 in
 * JavaScript and knows one secret at a time; the tests verify with the SDK's own reader of it.
 *
 * @param secrets all that are valid: two while one replaces the other
 */
export function signatureHeaders(
  id: string,
  at: Date,
  body: string,
  secrets: readonly string[],
): Record<string, string> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  const signature = signatures.join(' ');
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signature,
    'svix-id': id,
    'svix-timestamp': timestamp,
    'svix-signature': signature,
  };
}
