import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from './config.ts';

/** The settings that the code asks for; some only where another one is set. */
function asked(): string[] {
  const names = new Set<string>();
  const given: Record<string, string> = {
    STRIPE_SECRET_KEY: 'sk_test_1',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318',
  };
  readConfig(
    new Proxy(given, {
      get(target, name) {
        names.add(String(name));
        return target[String(name)];
      },
    }),
  );
  return [...names].sort();
}

test('the README has every setting, and no other', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const rows = [...readme.matchAll(/^\| (`[A-Z_`, ]+`) \|/gm)].map(([, cell = '']) => cell);
  expect(rows.flatMap((cell) => cell.match(/[A-Z_]+/g) ?? []).sort()).toEqual(asked());
});

test('a setting that cannot be used is named, with what it may be', () => {
  expect(() => readConfig({ PORT: '80a' })).toThrow(
    'PORT=80a is not usable: it must be a whole number from 0 to 65535.',
  );
  expect(() => readConfig({ LOG_LEVEL: 'loud' })).toThrow(/^LOG_LEVEL=loud .* one of trace, debug, info/);
});

test('no message repeats a value that may be a secret', () => {
  const secret = 'hunter2 hunter2 hunter2';
  for (const name of [
    'DATABASE_URL',
    'EVENTS_URL',
    'FLEXPRICE_API_KEY',
    'FLEXPRICE_ENCRYPTION_KEYS',
    'STRIPE_SECRET_KEY',
  ])
    expect(() => readConfig({ [name]: secret })).toThrow(new RegExp(`^${name}=… (?!.*hunter2)`));
});
