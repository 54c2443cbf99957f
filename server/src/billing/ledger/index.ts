export { COUNTER_ACCOUNT, type CounterAccount, walletAccount } from './accounts.ts';
export { entryOf } from './entry.ts';
export { bookMoney, type MoneyAccount } from './money.ts';
