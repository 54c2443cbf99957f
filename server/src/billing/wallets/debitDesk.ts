import type { WalletRow } from '../../resources/wallets/index.ts';
import type { Services } from '../../services.ts';
import { Desk } from '../desk.ts';
import { bookDebits, type DebitOrder } from './debit.ts';

const desks = new WeakMap<Services, Desk<DebitOrder, WalletRow>>();

/** Debits that arrive together are booked in one transaction, of whichever wallets. */
export function debitDesk(services: Services): Desk<DebitOrder, WalletRow> {
  const desk = desks.get(services) ?? new Desk(services, bookDebits, { shared: true });
  desks.set(services, desk);
  return desk;
}
