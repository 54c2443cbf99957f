/** Prepaid credits: pay for usage, never for fixed charges, and do not reduce the tax. */
import { type Decimal, least, sum, ZERO } from '../decimal.ts';
import { roundDownToCurrency, roundToCurrency } from '../money.ts';
import type { InvoiceLine, InvoiceStep, WalletDebit } from './state.ts';

/**
 * Usage lines in order, each up to what its discounts leave, from the wallet with the largest balance first. Only amounts the
 * currency can express are taken: a wallet keeps its fraction of a minor unit, and one that holds no more is passed over.
 */
export const applyPrepaidCredits: InvoiceStep = (state, terms, trace) => {
  const wallets = (terms.wallets ?? [])
    .toSorted((a, b) => b.balance.comparedTo(a.balance))
    .map(({ id, balance }) => ({ id, left: roundDownToCurrency(balance, terms.currency) }))
    .filter((wallet) => wallet.left.gt(ZERO));
  const debits: WalletDebit[] = [];
  const lines = state.lines.map((line) => {
    let need = needOf(line, terms.currency);
    for (const wallet of wallets) {
      const amount = least(wallet.left, need);
      if (!amount.gt(ZERO)) continue;
      wallet.left = wallet.left.minus(amount);
      need = need.minus(amount);
      debits.push({ walletId: wallet.id, lineId: line.id, amount });
      trace?.push({ step: 'credit', lineId: line.id, walletId: wallet.id, amount });
    }
    const taken = debits.filter((debit) => debit.lineId === line.id).map((debit) => debit.amount);
    return { ...line, prepaidCredits: sum(taken) };
  });
  return { ...state, lines, walletDebits: debits, totalPrepaidCredits: sum(debits.map((debit) => debit.amount)) };
};

function needOf(line: InvoiceLine, currency: string): Decimal {
  if (line.priceType !== 'USAGE') return ZERO;
  return roundToCurrency(line.amount.minus(line.lineDiscount).minus(line.invoiceDiscount), currency);
}
