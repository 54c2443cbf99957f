import type { OperationId } from '@flexprice/generated/operations';

/**
 * Operations that the contract describes and this server does not answer yet: they give 501 with the standard error.
 * `npm run coverage` prints them. An operation leaves this list in the commit that implements it.
 */
export const pending = [
  // Alerts
  'queryAlertLog',
  'createAlertSettings',
  'queryAlertSettings',
  'getAlertSettings',
  'updateAlertSettings',
  'deleteAlertSettings',
  // Spend Control
  'authorizeUsage',
  // Wallets
  'getCustomerWallets',
  'getWalletBalance',
  'getWalletBalanceCached',
] as const satisfies readonly OperationId[];
