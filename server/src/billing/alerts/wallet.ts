import type { AlertSettings, AlertType } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { Decimal, formatDecimal } from '../../rating/decimal.ts';
import { watchedFeatures } from '../../resources/features/index.ts';
import { settingOf } from '../../resources/settings/index.ts';
import { balanceOf, updateWalletRow, type WalletRow, walletWebhook } from '../../resources/wallets/index.ts';
import { emit } from '../../webhooks/index.ts';
import type { RealTimeBalance } from '../wallets/realTime.ts';
import { type Change, record } from './record.ts';

/** The levels of a wallet: its own, or those of the environment. */
export async function levelsOf(context: Context, wallet: WalletRow): Promise<AlertSettings> {
  return wallet.alert_settings ?? (await settingOf(context.db, 'wallet_balance_alert_config'));
}

/** Looks at the credits of a wallet after they moved. The wallet is locked. */
export async function checkCredits(context: Context, wallet: WalletRow, settings: AlertSettings): Promise<void> {
  const value = new Decimal(wallet.credit_balance);
  const change = await recordOf(context, wallet, 'low_credit_balance', settings, value);
  const event = change && eventOf(change);
  if (!event) return;
  const money = balanceOf(wallet);
  await emit(context, `wallet.credit_balance.${event}`, wallet.id, {
    ...walletWebhook(wallet),
    alert: alertOf(change, 'low_credit_balance', settings, { balance: money, credits: value }),
  });
}

/** Looks at what is really left in a wallet. The wallet is locked. */
export async function checkRealTime(
  context: Context,
  wallet: WalletRow,
  settings: AlertSettings,
  left: RealTimeBalance,
): Promise<void> {
  const change = await recordOf(context, wallet, 'low_ongoing_balance', settings, left.credits);
  if (!change) return;
  const row = await updateWalletRow(context.db, wallet.id, {
    alert_state: change.state,
    // Its state is no change of the wallet: `balance_updated_at` stays.
    updated_at: wallet.updated_at,
    updated_by: wallet.updated_by,
  });
  const event = eventOf(change);
  if (!event) return;
  await emit(context, `wallet.ongoing_balance.${event}`, wallet.id, {
    ...walletWebhook(row),
    alert: alertOf(change, 'low_ongoing_balance', settings, left),
  });
}

/** Looks at a wallet from each feature that watches balances. */
export async function checkFeatures(context: Context, wallet: WalletRow, left: RealTimeBalance): Promise<void> {
  for (const feature of await watchedFeatures(context.db)) {
    if (!feature.alert_settings?.alert_enabled) continue;
    const change = await record(context, {
      type: 'feature_wallet_balance',
      entity: { type: 'feature', id: feature.id },
      parent: { type: 'wallet', id: wallet.id },
      customerId: wallet.customer_id,
      settings: feature.alert_settings,
      value: left.credits,
    });
    if (!change) continue;
    await emit(context, 'feature.wallet_balance.alert', feature.id, {
      alert_type: 'feature_wallet_balance',
      alert_status: change.state,
      feature_id: feature.id,
      wallet_id: wallet.id,
      customer_id: wallet.customer_id,
      current_balance: formatDecimal(left.balance),
      credit_balance: formatDecimal(left.credits),
    });
  }
}

const recordOf = (
  context: Context,
  wallet: WalletRow,
  type: AlertType,
  settings: AlertSettings,
  value: Decimal,
): Promise<Change | undefined> =>
  record(context, {
    type,
    entity: { type: 'wallet', id: wallet.id },
    customerId: wallet.customer_id,
    settings,
    value,
  });

/** Of a wallet the outside hears when it falls into alarm, and when all is well again. */
function eventOf({ state }: Change): 'dropped' | 'recovered' | undefined {
  if (state === 'in_alarm') return 'dropped';
  return state === 'ok' ? 'recovered' : undefined;
}

const alertOf = (
  { state }: Change,
  alert_type: AlertType,
  alert_settings: AlertSettings,
  { balance, credits }: { balance: Decimal; credits: Decimal },
) => ({
  state,
  current_balance: formatDecimal(balance),
  credit_balance: formatDecimal(credits),
  alert_type,
  alert_settings,
});
