import type {
  AlertSettings,
  AlertSettingsInput,
  AutoTopUp,
  AutoTopUpInput,
  CreateWalletRequest,
  WalletPriceType,
  WalletType,
} from '@flexprice/generated/types';
import type { Faults } from '../../errors.ts';
import { type Decimal, formatDecimal, ONE } from '../../rating/decimal.ts';
import { alertFaults, mergeAlertSettings } from '../alertSettings.ts';
import { type Digits, storedDecimal } from '../decimals.ts';
import type { Findings } from '../findings.ts';

/** What the columns of credits and of rates keep. */
const CREDITS: Digits = { decimals: 9, integers: 25 };
const RATE: Digits = { decimals: 15, integers: 12 };

/** What credits of a new wallet may pay for: prepaid ones lower usage charges, post-paid ones pay whole invoices. */
export const FIRST_PRICE_TYPES: { readonly [Type in WalletType]: WalletPriceType[] } = {
  PRE_PAID: ['USAGE'],
  POST_PAID: ['ALL'],
};

const TITLE: { readonly [Type in WalletType]: string } = { PRE_PAID: 'Prepaid', POST_PAID: 'Postpaid' };

export const walletName = (type: WalletType, currency: string): string =>
  `${TITLE[type]} Wallet - ${currency.toUpperCase()}`;

export interface Rates {
  conversion: Decimal;
  topUp: Decimal;
}

/** The two rates of a new wallet. No conversion rate, or 0, is 1; no top-up rate is the conversion rate. */
export function ratesOf(request: CreateWalletRequest, findings: Findings, unitRate?: Decimal): Rates {
  const faults: Faults = {};
  const sent = request.conversion_rate;
  let conversion = sent === undefined ? ONE : (storedDecimal(sent, 'conversion_rate', RATE, faults) ?? ONE);
  if (conversion.isZero()) conversion = ONE;
  if (conversion.isNegative()) faults.conversion_rate = 'must not be negative';
  if (unitRate) conversion = unitRate;
  const topUp =
    request.topup_conversion_rate === undefined
      ? conversion
      : storedDecimal(request.topup_conversion_rate, 'topup_conversion_rate', RATE, faults);
  if (topUp && !topUp.gt(0)) faults.topup_conversion_rate ??= 'must be greater than 0';
  findings.faultsUnder('', faults);
  return { conversion, topUp: topUp ?? conversion };
}

/** Credits of a request that must be above 0. */
export function creditsOf(text: string, field: string, findings: Findings): Decimal | undefined {
  const faults: Faults = {};
  const value = storedDecimal(text, field, CREDITS, faults);
  if (value && !value.gt(0)) faults[field] ??= 'must be greater than 0';
  findings.faultsUnder('', faults);
  return value;
}

/** Settings of the balance alert after a request. */
export function alertSettingsOf(
  before: AlertSettings | null,
  request: AlertSettingsInput | undefined,
  findings: Findings,
): AlertSettings | null {
  if (!request) return before;
  const settings = mergeAlertSettings(before, request);
  findings.faultsUnder('alert_settings.', alertFaults(settings));
  return settings;
}

/** Rules of the automatic top-up after a request: fields that it does not name stay. */
export function autoTopUpOf(
  before: AutoTopUp | null,
  request: AutoTopUpInput | undefined,
  findings: Findings,
): AutoTopUp | null {
  if (!request) return before;
  const faults: Faults = {};
  const amount = (field: 'threshold' | 'amount'): string => {
    const text = request[field] ?? before?.[field];
    if (text === undefined) {
      faults[field] = 'is required';
      return '0';
    }
    const value = storedDecimal(text, field, CREDITS, faults);
    if (field === 'amount' && value && !value.gt(0)) faults[field] ??= 'must be greater than 0';
    return value ? formatDecimal(value) : '0';
  };
  const threshold = amount('threshold');
  const added = amount('amount');
  const invoicing = request.invoicing ?? before?.invoicing;
  if (invoicing === undefined) faults.invoicing = 'is required';
  // A pause of 0 takes it away; one that is not named stays.
  const cooldown = request.cooldown ? (request.cooldown.value > 0 ? request.cooldown : undefined) : before?.cooldown;
  if (!before && request.cooldown && !cooldown) faults['cooldown.value'] = 'must be greater than 0';
  findings.faultsUnder('auto_topup.', faults);
  return {
    enabled: request.enabled ?? before?.enabled ?? false,
    threshold,
    amount: added,
    invoicing: invoicing ?? false,
    ...(cooldown && { cooldown }),
  };
}

/** When the first credits expire: an instant, or the older form of a date as a number, which means its first instant. */
export function firstExpiry(request: CreateWalletRequest, now: Date, findings: Findings): Date | null {
  const { initial_credits_expiry_date_utc: text, initial_credits_to_load_expiry_date: number } = request;
  if (text !== undefined) return expiryOf(text, 'initial_credits_expiry_date_utc', now, findings);
  if (number === undefined) return null;
  const digits = String(number);
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) {
    findings.fault('initial_credits_to_load_expiry_date', 'must be a date of the calendar as YYYYMMDD');
    return null;
  }
  return expiryOf(date.toISOString(), 'initial_credits_to_load_expiry_date', now, findings);
}

/** When credits expire: not in the past. */
export function expiryOf(text: string | undefined, field: string, now: Date, findings: Findings): Date | null {
  if (text === undefined) return null;
  const date = new Date(text);
  if (date < now) findings.fault(field, 'must not be in the past');
  return date;
}
