import { currencyPrecision, currencySymbol } from '../../../rating/money.ts';

/** `1234567.5` as `1,234,567.5`. */
export function grouped(number: string): string {
  const [whole = '', fraction] = number.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** An amount as people read it: `$1,234.50`, `-$5.00`, `CHF 20.00`. Amounts are in whole minor units already. */
export function money(amount: string, currency: string): string {
  const places = currencyPrecision(currency);
  const isNegative = amount.startsWith('-');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const shown = places === 0 ? whole : `${whole}.${fraction.padEnd(places, '0')}`;
  const symbol = currencySymbol(currency);
  return `${isNegative ? '-' : ''}${symbol}${/[A-Za-z]$/.test(symbol) ? ' ' : ''}${grouped(shown)}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A date as `1 Oct 2025`, in UTC as all dates of the API. */
export const day = (instant: string): string => DAY.format(new Date(instant));

/** A period as its first and last day: the end itself does not belong to it. */
export function days(start: string | undefined, end: string | undefined): string {
  if (!start || !end) return start ? day(start) : '';
  const last = Math.max(Date.parse(end) - 1, Date.parse(start));
  const [from, to] = [day(start), DAY.format(last)];
  return from === to ? from : `${from} – ${to}`;
}
