import { hash, randomBytes } from 'node:crypto';

/** Kinds of API key: a private key may do what its roles allow, a publishable one only what is safe in a browser. */
export type KeyType = 'private_key' | 'publishable_key';

const PREFIX: Record<KeyType, string> = { private_key: 'sk_', publishable_key: 'pk_' };
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A new secret: prefix and 32 random characters of base 32, 160 bits. */
export function newKey(type: KeyType): string {
  return PREFIX[type] + Array.from(randomBytes(32), (byte) => ALPHABET[byte % 32]).join('');
}

/** What is stored of a key. Its 160 random bits cannot be guessed, so a plain digest is as good as a slow one. */
export const hashKey = (key: string): string => hash('sha256', key);

/** What may be shown of a key: enough to recognise it, too little to use it. */
export const displayId = (key: string): string => `${key.slice(0, 5)}***${key.slice(-2)}`;
