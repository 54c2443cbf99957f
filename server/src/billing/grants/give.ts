import type { Context } from '../../context.ts';
import { Decimal } from '../../rating/decimal.ts';
import type { ApplicationRow, GrantRow } from '../../resources/creditGrants/index.ts';
import type { SubscriptionRow } from '../../resources/subscriptions/index.ts';
import { activeWallets, type WalletRow } from '../../resources/wallets/index.ts';
import { WalletBook } from '../wallets/book.ts';
import { blank, insertActive } from '../wallets/open.ts';
import { saveAndTell } from '../wallets/tell.ts';

/**
 * Puts the credits of an instalment into the wallet of whoever pays for the subscription.
 *
 * @returns why that cannot be done, if it cannot
 */
export async function giveInstalment(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
  application: ApplicationRow,
  expiry: Date | null,
): Promise<string | undefined> {
  const wallet = await walletFor(context, subscription, grant);
  if (typeof wallet === 'string') return wallet;
  const book = WalletBook.of(context, wallet);
  if ((await book.booked('system', [application.id])).length > 0) return undefined;
  book.credit({
    credits: new Decimal(application.credits),
    expiry,
    priority: grant.priority,
    reason: 'SUBSCRIPTION_CREDIT_GRANT',
    reference: { type: 'EXTERNAL', id: application.id },
    key: application.id,
    description: grant.name,
    metadata: { grant_id: grant.id, subscription_id: subscription.id, cga_id: application.id },
  });
  await saveAndTell(context, book);
  return undefined;
}

/** The wallet for a grant, locked: any prepaid one of the currency, unless the grant says what a credit is worth. */
async function walletFor(
  context: Context,
  subscription: SubscriptionRow,
  grant: GrantRow,
): Promise<WalletRow | string> {
  const customerId = subscription.invoicing_customer_id ?? subscription.customer_id;
  const { currency } = subscription;
  const [wallet] = await activeWallets(context.db, { customerId, currency, type: 'PRE_PAID', lock: true });
  const worth = grant.conversion_rate ?? wallet?.conversion_rate ?? '1';
  const cost = grant.topup_conversion_rate ?? (grant.conversion_rate || (wallet?.topup_conversion_rate ?? '1'));
  if (!wallet) {
    const made = blank(context, customerId, 'PRE_PAID', currency);
    return insertActive(context, { ...made, conversion_rate: worth, topup_conversion_rate: cost });
  }
  const fits =
    new Decimal(wallet.conversion_rate).eq(worth) &&
    (grant.topup_conversion_rate === null || new Decimal(wallet.topup_conversion_rate).eq(cost));
  if (fits) return wallet;
  return (
    `Wallet ${wallet.id} has other rates than this grant, and a customer has one active prepaid wallet of a currency. ` +
    'Terminate that wallet, or end this grant and make one without rates.'
  );
}
