export { ANY_AGE, balancesOf, type ShownBalance } from './balance.ts';
export { checkWallet } from './check.ts';
export { terminate, toPostpaid } from './close.ts';
export { debit } from './debit.ts';
export { expireCredits } from './expire.ts';
export {
  applyPrepaid,
  creditWallet,
  debitPostpaid,
  prepaidWallets,
} from './invoices.ts';
export { openWallet } from './open.ts';
export { cancelPurchase, settlePurchase } from './purchase.ts';

export { type TopUp, topUp } from './topUp.ts';
