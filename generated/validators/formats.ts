// Generated from openapi/ by `npm run generate`. Do not edit.
import { fullFormats } from 'ajv-formats/dist/formats.js';

/** A number in plain or exponent notation; how many digits are allowed is the schema's pattern's business. */
export function decimal(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text);
}

const known = new Map<string, boolean>();

/** A name of the IANA time zone database, as the running JavaScript engine knows it. */
export function ianaTimeZone(name: string): boolean {
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

/** Every format that the contract uses, by its name. */
export default {
  decimal,
  'iana-time-zone': ianaTimeZone,
  'date-time': fullFormats['date-time'],
  date: fullFormats.date,
  email: fullFormats.email,
  uri: fullFormats.uri,
  uuid: fullFormats.uuid,
};
