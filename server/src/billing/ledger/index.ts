export type { CounterAccount } from './accounts.ts';
export { entryOf } from './entry.ts';
export { bookMoney, type MoneyAccount } from './money.ts';
