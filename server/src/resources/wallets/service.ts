import type { UpdateWalletRequest } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';
import { emit } from '../../webhooks/index.ts';
import { Findings } from '../findings.ts';
import { changeOf } from '../records.ts';
import { walletWebhook } from './map.ts';
import type { WalletRow } from './rows.ts';
import { alertSettingsOf, autoTopUpOf } from './rules.ts';
import { findWallets, lockWallet, updateWalletRow } from './store.ts';

/** @throws ApiError `not_found` */
export async function getWallet(context: Context, id: string): Promise<WalletRow> {
  const [row] = await findWallets(context.db, [id]);
  if (!row) throw notFound('Wallet', 'wallet_id', id);
  return row;
}

/**
 * Changes what is named. An empty name or description is none, as in the reference.
 *
 * @throws ApiError `validation_error` with every fault, `not_found`
 */
export async function updateWallet(context: Context, id: string, body: UpdateWalletRequest): Promise<WalletRow> {
  const before = await lockWallet(context.db, id);
  if (!before) throw notFound('Wallet', 'wallet_id', id);
  const findings = new Findings();
  const alert_settings = alertSettingsOf(before.alert_settings, body.alert_settings, findings);
  const auto_topup = autoTopUpOf(before.auto_topup, body.auto_topup, findings);
  findings.raise();
  const row = await updateWalletRow(context.db, id, {
    ...(body.name && { name: body.name }),
    ...(body.description && { description: body.description }),
    ...(body.metadata && { metadata: body.metadata }),
    ...(body.config && { allowed_price_types: [...new Set(body.config.allowed_price_types)] }),
    alert_settings,
    auto_topup,
    ...(body.alert_settings && !alert_settings?.alert_enabled && { alert_state: 'ok' as const }),
    ...changeOf(context),
  });
  await emit(context, 'wallet.updated', id, walletWebhook(row));
  return row;
}
