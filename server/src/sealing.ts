import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A sealed text that cannot be opened: the key is not configured any more, or the text was tampered with or moved. */
export class SealError extends Error {
  override readonly name = 'SealError';
}

const KEY_BYTES = 32;

/** Which key sealed a text: enough of its digest to tell keys apart, and nothing about the key. */
const nameOf = (key: Buffer): string => createHash('sha256').update(key).digest('base64url').slice(0, 8);

/**
 * Keeps secrets that must be read again (of webhook endpoints and connections) unreadable in the database and its backups:
 * AES-256-GCM, bound to what the secret belongs to. The first key seals, all open: to rotate, put a new key in front, and
 * take the old one away when `needsSealing` holds for nothing.
 *
 * Without a key, texts are kept as they are; what must not be kept like that asks `hasKey` first.
 */
export class Sealer {
  private readonly keys: ReadonlyMap<string, Buffer>;
  private readonly newest: string | undefined;

  /** @param keys 32 bytes each, in base64 */
  constructor(keys: readonly string[]) {
    this.keys = new Map(keys.map((text) => [nameOf(keyOf(text)), keyOf(text)]));
    [this.newest] = this.keys.keys();
  }

  get hasKey(): boolean {
    return this.newest !== undefined;
  }

  /** @param owner what the secret belongs to: it opens for nothing else */
  seal(text: string, owner: string): string {
    if (this.newest === undefined) return `open.${text}`;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.keys.get(this.newest) as Buffer, iv).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `sealed.${this.newest}.${iv.toString('base64url')}.${sealed.toString('base64url')}`;
  }

  /** @throws SealError */
  open(sealed: string, owner: string): string {
    if (sealed.startsWith('open.')) return sealed.slice('open.'.length);
    const [, name = '', iv = '', rest = ''] = sealed.split('.');
    const key = this.keys.get(name);
    if (!key) throw new SealError(`The key ${name} that sealed this is not among FLEXPRICE_ENCRYPTION_KEYS.`);
    const bytes = Buffer.from(rest, 'base64url');
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url')).setAAD(Buffer.from(owner));
      decipher.setAuthTag(bytes.subarray(-16));
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8');
    } catch (cause) {
      throw new SealError(`This was not sealed for ${owner}, or was changed since.`, { cause });
    }
  }

  /** Whether a text is not sealed with the newest key. */
  needsSealing(sealed: string): boolean {
    return this.newest !== undefined && !sealed.startsWith(`sealed.${this.newest}.`);
  }
}

const keyOf = (text: string): Buffer => Buffer.from(text, 'base64');

export const isSealingKey = (text: string): boolean =>
  /^[A-Za-z0-9+/]{43}=$/.test(text) && keyOf(text).length === KEY_BYTES;

/**
 * The key that an embedded installation keeps beside its data, made at the first start. It protects copies of the database,
 * not of the folder: in production the key comes from the environment.
 */
export async function keyBeside(dataDir: string): Promise<string> {
  const file = join(dataDir, 'encryption.key');
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx' }).catch(
    (error) => {
      if (error.code !== 'EEXIST') throw error;
    },
  );
  return (await readFile(file, 'utf8')).trim();
}
