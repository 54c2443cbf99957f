import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { Flexprice } from '../client.ts';
import { type Options, UsageError } from './arguments.ts';
import type { Io } from './io.ts';

interface Credentials {
  apiKey?: string;
  baseUrl?: string;
}

/** Where `login` keeps the key: in the user's own configuration, readable by nobody else. */
function credentialsFile(env: Io['env']): string {
  const folder =
    env.XDG_CONFIG_HOME || (process.platform === 'win32' && env.APPDATA) || join(env.HOME || homedir(), '.config');
  return join(folder, 'flexprice', 'credentials.json');
}

/** A client of the key in the environment, or of the one that `login` stored. */
export function clientOf(io: Io, options: Options): Flexprice {
  const stored = readCredentials(io.env);
  const apiKey = io.env.FLEXPRICE_API_KEY || stored.apiKey;
  const baseUrl = options.text('base-url') ?? (io.env.FLEXPRICE_BASE_URL || stored.baseUrl);
  const environmentId = options.text('environment');
  if (!apiKey) throw new UsageError('There is no API key. Run `flexprice login`, or set FLEXPRICE_API_KEY.');
  // Only what a customer sees in the portal asks for this one.
  const sessionToken = io.env.FLEXPRICE_SESSION_TOKEN || undefined;
  return new Flexprice({ apiKey, baseUrl, environmentId, sessionToken });
}

/** Stores a key after a first call with it went through. */
export async function login(io: Io, options: Options): Promise<void> {
  const baseUrl = options.text('base-url') ?? io.env.FLEXPRICE_BASE_URL;
  options.done(() => '`flexprice login` takes --base-url.');
  const apiKey = (await io.askSecret('API key: ')).trim();
  const flexprice = new Flexprice({ apiKey, baseUrl });
  await flexprice.customers.list({ limit: 1 });
  const file = credentialsFile(io.env);
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify({ apiKey, baseUrl: flexprice.baseUrl }, null, 2)}\n`, { mode: 0o600 });
  // The mode above only counts for a file that was not there.
  chmodSync(file, 0o600);
  io.err(`The key works at ${flexprice.baseUrl}. It is kept in ${file}, readable by you alone.\n`);
}

export function logout(io: Io, options: Options): void {
  options.done(() => '`flexprice logout` takes none.');
  const file = credentialsFile(io.env);
  rmSync(file, { force: true });
  io.err(`Forgotten: ${file}\n`);
}

function readCredentials(env: Io['env']): Credentials {
  const file = credentialsFile(env);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    // Nobody has logged in.
    return {};
  }
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value;
  } catch {}
  throw new UsageError(`${file} cannot be read. Run \`flexprice login\` again.`);
}
