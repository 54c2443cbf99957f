import type { CreateWalletRequest, WalletType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { databaseCode } from '../../db/failure.ts';
import { alreadyExists } from '../../errors.ts';
import { Decimal, formatDecimal, ONE } from '../../rating/decimal.ts';
import { findCustomer, findCustomerByExternalId } from '../../resources/customers/index.ts';
import { Findings } from '../../resources/findings.ts';
import { findPriceUnitsByCode } from '../../resources/priceUnits/index.ts';
import { newRecord } from '../../resources/records.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import {
  alertSettingsOf,
  autoTopUpOf,
  creditsOf,
  FIRST_PRICE_TYPES,
  firstExpiry,
  insertWallet,
  type NewWallet,
  ratesOf,
  type WalletRow,
  walletName,
  walletWebhook,
} from '../../resources/wallets/index.ts';
import { emit } from '../../webhooks/index.ts';
import { WalletBook } from './book.ts';
import { saveAndTell } from './tell.ts';

/**
 * Opens a wallet, and gives it its first credits.
 *
 * @throws ApiError `validation_error` with every fault, `not_found` when there is no such customer, `already_exists` when
 * the customer has an active wallet of this currency and type
 */
export async function openWallet(request: Context, body: CreateWalletRequest): Promise<WalletRow> {
  const findings = new Findings();
  const customerId = await customerOf(request, body, findings);
  const context = customerId ? await inCustomersTime(request, customerId) : request;
  const unit = await unitOf(context, body.price_unit, findings);
  const rates = ratesOf(body, findings, unit?.rate);
  const type = body.wallet_type ?? 'PRE_PAID';
  const initial = body.initial_credits_to_load ?? '0';
  const credits = new Decimal(initial).isZero() ? undefined : creditsOf(initial, 'initial_credits_to_load', findings);
  const expiry = firstExpiry(body, context.now, findings);
  const settings = alertSettingsOf(null, body.alert_settings, findings);
  const autoTopUp = autoTopUpOf(null, body.auto_topup, findings);
  findings.raise();
  const wallet = await insertActive(context, {
    ...blank(context, customerId ?? '', type, unit?.currency ?? body.currency),
    description: body.description ?? '',
    conversion_rate: formatDecimal(rates.conversion),
    topup_conversion_rate: formatDecimal(rates.topUp),
    auto_topup: autoTopUp,
    alert_settings: settings,
    metadata: body.metadata ?? null,
  });
  if (!credits) return wallet;
  const book = WalletBook.of(context, wallet);
  book.credit({ credits, expiry, reason: 'FREE_CREDIT_GRANT', reference: { type: 'EXTERNAL', id: '' } });
  await saveAndTell(context, book);
  return book.wallet;
}

/** A wallet as every new one is, at one unit of money per credit. */
export function blank(context: Context, customerId: string, type: WalletType, currency: string): NewWallet {
  const code = currency.toLowerCase();
  return {
    ...newRecord(context, 'wallet'),
    status: 'published',
    customer_id: customerId,
    name: walletName(type, code),
    description: '',
    currency: code,
    wallet_type: type,
    wallet_status: 'active',
    conversion_rate: formatDecimal(ONE),
    topup_conversion_rate: formatDecimal(ONE),
    allowed_price_types: FIRST_PRICE_TYPES[type],
    auto_topup: null,
    alert_settings: null,
    alert_state: 'ok',
    metadata: null,
  };
}

/** Opens the wallet as it is described. @throws ApiError `already_exists` */
export async function insertActive(context: Context, row: NewWallet): Promise<WalletRow> {
  try {
    const wallet = await insertWallet(context.db, row);
    await emit(context, 'wallet.created', wallet.id, walletWebhook(wallet));
    return wallet;
  } catch (error) {
    if (databaseCode(error) !== '23505') throw error;
    const { customer_id, currency, wallet_type } = row;
    throw alreadyExists(
      `The customer already has an active ${wallet_type} wallet in ${currency}. Use it, or terminate it first.`,
      { customer_id, currency, wallet_type },
    );
  }
}

async function customerOf(
  context: Context,
  body: CreateWalletRequest,
  findings: Findings,
): Promise<string | undefined> {
  const { customer_id, external_customer_id } = body;
  if (customer_id) {
    const customer = await findCustomer(context.db, customer_id);
    if (customer?.status === 'published') return customer.id;
    findings.notFound('Customer', 'customer_id', customer_id);
  } else if (external_customer_id) {
    const customer = await findCustomerByExternalId(context.db, external_customer_id);
    if (customer) return customer.id;
    findings.notFound('Customer', 'external_customer_id', external_customer_id, 'external_id');
  } else findings.fault('customer_id', 'is required, unless external_customer_id is given');
  return undefined;
}

async function unitOf(context: Context, code: string | undefined, findings: Findings) {
  if (code === undefined) return undefined;
  const [unit] = await findPriceUnitsByCode(context.db, [code]);
  if (unit) return { currency: unit.base_currency, rate: new Decimal(String(unit.conversion_rate)) };
  findings.fault('price_unit', `there is no price unit ${code} in use`);
  return undefined;
}
