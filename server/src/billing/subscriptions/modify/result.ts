import type {
  ChangedInvoice,
  ChangedLineItem,
  ChangedResources,
  ChangedSubscription,
  WalletTransaction,
} from '@flexprice/generated/types';
import type { Context } from '../../../context.ts';
import type { LineItemRow, SubscriptionRow } from '../../../resources/subscriptions/index.ts';
import { decimalText, instant } from '../../../wire.ts';
import { showInvoice, type WrittenInvoice } from '../doors.ts';

/** What a modification did, or would do, in the words of the contract. */
export interface Outcome {
  readonly subscription: SubscriptionRow;
  readonly changed: ChangedResources;
}

export const NOTHING_CHANGED: ChangedResources = { line_items: [], subscriptions: [], invoices: [] };

/** Ids of what a preview would make. */
export const PREVIEW = {
  ended: '(preview-ended)',
  created: '(preview-created)',
  invoice: '(preview-invoice)',
} as const;

type Item = Pick<LineItemRow, 'id' | 'price_id' | 'quantity' | 'start_date' | 'end_date'>;

export function changedItem(row: Item, change_action: ChangedLineItem['change_action']): ChangedLineItem {
  return {
    id: row.id,
    price_id: row.price_id,
    quantity: decimalText(row.quantity),
    start_date: instant(row.start_date),
    ...(row.end_date && { end_date: instant(row.end_date) }),
    change_action,
  };
}

export function changedSubscription(
  row: SubscriptionRow,
  action: ChangedSubscription['action'] = 'updated',
): ChangedSubscription {
  return {
    id: row.id,
    action,
    status: row.subscription_status,
    current_period_end: instant(row.current_period_end),
    ...(row.trial_end && { trial_end: instant(row.trial_end) }),
  };
}

export async function issuedInvoice(context: Context, invoice: WrittenInvoice): Promise<ChangedInvoice> {
  const shown = await showInvoice(context, invoice);
  return { id: invoice.id, action: 'created', status: shown.payment_status, invoice: shown };
}

export const issuedCredit = (transaction: WalletTransaction): ChangedInvoice => ({
  id: transaction.id,
  action: 'wallet_credit',
  status: 'issued',
  wallet_transaction: transaction,
});

export const previewedCharge: ChangedInvoice = { id: PREVIEW.invoice, action: 'created', status: 'preview' };
export const previewedCredit: ChangedInvoice = { id: PREVIEW.invoice, action: 'wallet_credit', status: 'preview' };
