import type { Schema } from '../contract/schema.ts';
import type { Place } from './generate.ts';
import type { Random } from './random.ts';
import { wordsOf } from './vocabulary.ts';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID = /^([a-z][a-z_]*_)[0-9A-Z]{26}$/;
/** All made-up instants lie in the year of the contract's examples. */
const YEAR_START = Date.UTC(2025, 0, 1);
const YEAR_SECONDS = 365 * 86_400;

/** What each format looks like. A format without an entry falls back on the example of its schema. */
const FORMATS: Record<string, (random: Random, schema: Schema) => string> = {
  'date-time': (random) =>
    new Date(YEAR_START + random.integer(0, YEAR_SECONDS) * 1000).toISOString().replace('.000Z', 'Z'),
  date: (random) => new Date(YEAR_START + random.integer(0, 364) * 86_400_000).toISOString().slice(0, 10),
  decimal: (random) => decimalText(random),
  'iana-time-zone': (random) =>
    random.pick(['UTC', 'Europe/Berlin', 'America/New_York', 'America/Los_Angeles', 'Asia/Kolkata']),
  email: (random) => `billing+${random.integer(1, 9999)}@example.com`,
  uri: (random) => `https://example.com/${random.integer(1000, 9999)}`,
  uuid: (random) => uuidText(random),
};

/** A schema whose pattern nobody can guess, and that shows no example. */
export class NothingFits extends Error {
  override readonly name = 'NothingFits';
}

/** A text that the schema allows; where it can be, one that belongs to its place. */
export function generateText(schema: Schema, random: Random, place: Place): string {
  const made = candidate(schema, random, place);
  if (fits(schema, made)) return made;
  if (typeof schema.example === 'string' && fits(schema, schema.example)) return schema.example;
  const simple = 'Aa0'.padEnd(schema.minLength ?? 3, 'a').slice(0, schema.maxLength ?? 60);
  if (fits(schema, simple)) return simple;
  throw new NothingFits(
    `No text can be made up for ${place.component ?? ''}.${place.member} (${schema.pattern}): give its schema an example.`,
  );
}

function fits(schema: Schema, text: string): boolean {
  if (text.length < (schema.minLength ?? 0) || text.length > (schema.maxLength ?? Number.POSITIVE_INFINITY))
    return false;
  return !schema.pattern || new RegExp(schema.pattern, 'u').test(text);
}

function candidate(schema: Schema, random: Random, place: Place): string {
  const format = schema.format ? FORMATS[schema.format] : undefined;
  if (format) return format(random, schema);
  const words = place.component ? wordsOf(place.component, place.member) : [];
  const word = words.length > 0 ? random.pick(words) : schema.example;
  if (typeof word !== 'string') return `${place.member || 'value'} ${random.integer(1, 999)}`;
  const prefix = ID.exec(word)?.[1];
  return prefix ? prefix + idText(random) : word;
}

const idText = (random: Random) => `01K${Array.from({ length: 23 }, () => CROCKFORD[random.integer(0, 31)]).join('')}`;

function decimalText(random: Random): string {
  const whole = random.integer(0, 500);
  const cents = random.integer(0, 99);
  return cents === 0 ? String(whole) : `${whole}.${String(cents).padStart(2, '0').replace(/0$/, '')}`;
}

function uuidText(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.integer(0, 15).toString(16));
  digits[12] = '4';
  digits[16] = random.pick(['8', '9', 'a', 'b']);
  const text = digits.join('');
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join('-');
}
