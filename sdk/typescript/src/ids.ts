/** A random UUID, also where `crypto.randomUUID` is missing because the page is not served over https. */
export function uuid(): string {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5');
}

let requests = 0;
let origin = '';

/** An id for a request: by chance for this copy of the package, then counted. Unlike a key, nothing depends on it. */
export function nextRequestId(): string {
  // Not when the module is loaded: edge runtimes have no chance to give before their first request.
  origin ||= uuid().replaceAll('-', '').slice(0, 20);
  requests += 1;
  return `req_${origin}_${requests.toString(36)}`;
}

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A ULID: 48 bits of time and 80 of chance, so that events created one after another lie together in an index. */
export function ulid(milliseconds: number): string {
  let time = '';
  for (let rest = milliseconds, i = 0; i < 10; i++, rest = Math.floor(rest / 32))
    time = ALPHABET.charAt(rest % 32) + time;
  let chance = '';
  // Five bits of each byte: wasteful, and even.
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) chance += ALPHABET.charAt(byte & 31);
  return time + chance;
}
