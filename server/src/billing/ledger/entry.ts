import { newId } from '../../ids.ts';
import type { LedgerEntryRow, TransactionRow } from '../../resources/wallets/index.ts';
import { COUNTER_ACCOUNT, type CounterAccount, walletAccount } from './accounts.ts';

/** The entry behind a completed transaction: there is exactly one, and it is what the balance is made of. */
export function entryOf(transaction: TransactionRow, now: Date, counter?: CounterAccount): LedgerEntryRow {
  const wallet = walletAccount(transaction.wallet_id);
  const other = counter ?? COUNTER_ACCOUNT[transaction.transaction_reason];
  const isCredit = transaction.type === 'credit';
  return {
    id: newId('ledger', now),
    debit_account: isCredit ? other : wallet,
    credit_account: isCredit ? wallet : other,
    unit: 'credit',
    amount: transaction.credit_amount,
    cause_type: 'wallet_transaction',
    cause_id: transaction.id,
  };
}
