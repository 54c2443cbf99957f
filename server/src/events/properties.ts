import { ExactNumber, parseExact } from '../http/body.ts';
import { Decimal } from '../rating/decimal.ts';
import type { Properties } from '../rating/usage/meter.ts';
import { LongNumber } from '../rating/usage/text.ts';

/** Properties as a request brought them, for meters: they know long numbers by the rating room's own name. */
export function forMeters(properties: Properties): Properties {
  for (const key in properties) {
    const value = properties[key];
    if (typeof value === 'object' && value !== null) return converted(properties) as Properties;
  }
  return properties;
}

/** Properties as JSON text, for meters. */
export function parseProperties(text: string): Properties {
  return forMeters(parseExact(text) as Properties);
}

function converted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof ExactNumber) return numberOf(value.text);
  if (Array.isArray(value)) return value.map(converted);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, converted(member)]));
}

/** The same number in any spelling gives the same: 1.0 is 1, and the database writes out every zero of 1e300. */
function numberOf(text: string): number | LongNumber {
  const exact = new Decimal(text);
  const double = Number(text);
  return exact.eq(double) ? double : new LongNumber(exact.toString());
}
