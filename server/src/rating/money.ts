/** Currencies: how many decimals an amount has when it is charged, and how it is shown. Codes are compared ignoring case. */
import { atLeastZero, Decimal, formatDecimal, roundTo } from './decimal.ts';

const DEFAULT_PRECISION = 2;

const PRECISION = new Map([
  ['jpy', 0],
  ['vnd', 0],
  ['krw', 0],
  ['clp', 0],
  ['kwd', 3],
  ['clf', 4],
]);

const SYMBOL = new Map([
  ['usd', '$'],
  ['eur', '€'],
  ['gbp', '£'],
  ['aud', 'AUS'],
  ['cad', 'CAD'],
  ['inr', '₹'],
  ['jpy', '¥'],
  ['idr', 'Rp'],
  ['sgd', 'S$'],
  ['thb', '฿'],
  ['myr', 'RM'],
  ['php', '₱'],
  ['hkd', 'HK$'],
  ['nzd', 'NZ$'],
  ['brl', 'R$'],
  ['chf', 'CHF'],
  ['clp', 'CLP$'],
  ['cny', 'CN¥'],
  ['ils', '₪'],
  ['mxn', 'MX$'],
  ['rub', '₽'],
  ['twd', 'NT$'],
  ['kwd', 'KD'],
]);

/** Decimals a charged amount of this currency has; 2 for codes not listed. */
export function currencyPrecision(currency: string): number {
  return PRECISION.get(currency.toLowerCase()) ?? DEFAULT_PRECISION;
}

/** Rounds an amount to the currency's decimals, half away from zero: usd 10.275 → 10.28, -10.275 → -10.28, jpy 1000.5 → 1001. */
export function roundToCurrency(amount: Decimal, currency: string): Decimal {
  return roundTo(amount, currencyPrecision(currency));
}

/** The largest chargeable amount that does not exceed the given one ≥ 0. */
export function roundDownToCurrency(amount: Decimal, currency: string): Decimal {
  return amount.toDecimalPlaces(currencyPrecision(currency), Decimal.ROUND_DOWN);
}

/** Half a minor unit: the most a single rounding to the currency can move an amount. */
export function roundingTolerance(currency: string): Decimal {
  return new Decimal(5).times(new Decimal(10).pow(-currencyPrecision(currency) - 1));
}

/** The currency's symbol, or its code in upper case where it has none here. */
export function currencySymbol(currency: string): string {
  return SYMBOL.get(currency.toLowerCase()) ?? currency.toUpperCase();
}

/** Symbol and *unrounded* amount, as prices are shown: `$0.0025`, `$12.5`. */
export function displayAmount(amount: Decimal, currency: string): string {
  return `${currencySymbol(currency)}${formatDecimal(amount)}`;
}

/** Symbol and amount rounded to the currency, as usage totals are shown; a code without symbol shows the number alone. */
export function displayTotal(amount: Decimal, currency: string): string {
  return `${SYMBOL.get(currency.toLowerCase()) ?? ''}${formatDecimal(roundToCurrency(amount, currency))}`;
}

/** Whole minor units for a payment provider: the fraction is cut, a negative amount is 0. */
export function toMinorUnits(amount: Decimal, currency: string): bigint {
  const scaled = atLeastZero(amount).times(new Decimal(10).pow(currencyPrecision(currency)));
  return BigInt(scaled.toDecimalPlaces(0, Decimal.ROUND_DOWN).toFixed());
}
