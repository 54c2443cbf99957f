import { fullFormats } from 'ajv-formats/dist/formats.js';

/** A number in plain or exponent notation; how many digits are allowed is the schema's pattern's business. */
export function decimal(text: string): boolean {
  // Each digit fits one place only: otherwise a long wrong number would be tried in as many ways as it has digits.
  return /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(text);
}

/** Longer than any; what is longer is not remembered either. */
const LONGEST_ZONE = 64;

const known = new Map<string, boolean>();

/** A name of the IANA time zone database, as the running JavaScript engine knows it. */
export function ianaTimeZone(name: string): boolean {
  if (name.length > LONGEST_ZONE) return false;
  let valid = known.get(name);
  if (valid === undefined) {
    // Offsets such as +02:00 are accepted by Intl but name no zone, so they could not follow daylight saving.
    valid = /^[A-Za-z]/.test(name) && isAccepted(name);
    if (known.size < 10_000) known.set(name, valid);
  }
  return valid;
}

function isAccepted(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

const rfc3339 = fullFormats['date-time'] as { validate(text: string): boolean; compare(a: string, b: string): number };

/**
 * An instant in RFC 3339 that JavaScript and PostgreSQL can hold and an answer can repeat: of the years 1 to 9999 in UTC,
 * no leap second, no offset of 16 hours or more.
 */
export function instant(text: string): boolean {
  if (!rfc3339.validate(text) || /[+-](1[6-9]|2\d):?\d\d$/.test(text)) return false;
  const year = new Date(text).getUTCFullYear();
  return year >= 1 && year <= 9999;
}

/** A pattern asked only about texts of a length at which it cannot go round in circles for long. */
const upTo =
  (longest: number, pattern: unknown) =>
  (text: string): boolean =>
    text.length <= longest && (pattern as RegExp).test(text);

/** Every format that the contract uses, by its name. */
export default {
  decimal,
  'iana-time-zone': ianaTimeZone,
  'date-time': { ...rfc3339, validate: instant },
  date: fullFormats.date,
  email: upTo(320, fullFormats.email),
  uri: (text: string) => text.length <= 8192 && (fullFormats.uri as (text: string) => boolean)(text),
  uuid: fullFormats.uuid,
};
