/** A member of an answer for people; nothing where there is nothing. */
export const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const LENGTHS = { day: 10, minute: 16, second: 19 } as const;

/** An instant for people, in UTC: `2026-01-15 12:00`. */
export const when = (instant: unknown, to: keyof typeof LENGTHS): string =>
  text(instant).slice(0, LENGTHS[to]).replace('T', ' ');

const UNITS = [
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'always', style: 'short' });

/** How far an instant is from another: `in 3 days`, `2 hr. ago`. */
export function fromNow(instant: string, now: string): string {
  const distance = Date.parse(instant) - Date.parse(now);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(distance) >= length) ?? UNITS[3];
  return relative.format(Math.trunc(distance / size), unit);
}

/** Decimals stay text: the formatter reads their digits, and no number in between rounds them. */
const digits = (value: unknown) => text(value) as unknown as number;

const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 9 });

/** A quantity with its thousands apart. */
export const quantity = (value: unknown): string => (text(value) === '' ? '' : plain.format(digits(value)));

/** An amount in its currency, with at least its cents; one of a currency that the browser does not know with its name. */
export function money(amount: unknown, currency: unknown): string {
  if (text(amount) === '') return '';
  try {
    const style = { style: 'currency', currency: text(currency), maximumFractionDigits: 9 } as const;
    return new Intl.NumberFormat('en', style).format(digits(amount));
  } catch {
    return `${text(amount)} ${text(currency)}`;
  }
}
