import { decimal } from '@flexprice/sdk/decimal';
import { expect } from 'vitest';
import type { Story } from '../story.ts';

/** Prepaid money, grants, payments, and what is given back. */
export function money(story: Story): void {
  const { step, kept, worked, things } = story;

  step('a wallet is filled, used and closed', async () => {
    const { wallets } = story.flexprice;
    const wallet = await wallets.create({
      customer_id: things.customer.id,
      currency: 'usd',
      initial_credits_to_load: '10',
    });
    await wallets.topUp(
      wallet.id,
      { credits_to_add: '5', transaction_reason: 'PURCHASED_CREDIT_DIRECT' },
      { idempotencyKey: 'story-top-up' },
    );
    await wallets.debit(wallet.id, {
      credits: '2.5',
      transaction_reason: 'MANUAL_BALANCE_DEBIT',
      idempotency_key: 'story-debit',
    });
    const { credit_balance } = await wallets.get(wallet.id);
    expect(String(decimal(credit_balance))).toEqual(worked('12.5', expect.any(String)));
    const transactions = await wallets.listTransactions(wallet.id).toArray({ limit: 20 });
    if (story.target.capabilities.billing) expect(transactions).toHaveLength(3);
    await wallets.terminate(wallet.id);
  });

  step('credits are granted', async () => {
    const { creditGrants } = story.flexprice;
    const grant = await creditGrants.create({
      name: 'Welcome',
      scope: 'PLAN',
      plan_id: things.plan.id,
      credits: '5',
      cadence: 'ONETIME',
      expiration_type: 'NEVER',
    });
    expect((await creditGrants.get(grant.id)).name).toEqual(kept('Welcome', expect.any(String)));
  });

  step('a payment settles an invoice', async () => {
    const { invoices, payments } = story.flexprice;
    const invoice = await invoices.create({
      customer_id: things.customer.id,
      currency: 'usd',
      subtotal: '10',
      total: '10',
      amount_due: '10',
      invoice_status: 'FINALIZED',
    });
    const payment = await payments.create({
      destination_type: 'INVOICE',
      destination_id: invoice.id,
      payment_method_type: 'OFFLINE',
      amount: '10',
      currency: 'usd',
    });
    expect((await payments.get(payment.id)).amount).toEqual(kept('10', expect.any(String)));
  });

  step('a credit note gives some of it back', async () => {
    await story.flexprice.creditNotes.list({ limit: 1 });
  });
}
