/** Prepaid credits: a wallet, a top-up that can be run again, and what is left. */
import { decimal } from '@flexprice/sdk/decimal';
import { flexprice, mark } from './client.ts';

const customer = await flexprice.customers.create({ external_id: `brightside_${mark}`, name: 'Brightside Labs' });
const wallet = await flexprice.wallets.create({
  customer_id: customer.id,
  currency: 'usd',
  initial_credits_to_load: '10',
});

// The key belongs to the purchase: whoever repeats this, in this program or the next, adds the credits once.
await flexprice.wallets.topUp(
  wallet.id,
  { credits_to_add: '50', transaction_reason: 'PURCHASED_CREDIT_DIRECT' },
  { idempotencyKey: `order-${mark}` },
);

const { credit_balance } = await flexprice.wallets.get(wallet.id);
console.log(`${credit_balance} credits`);
if (decimal(credit_balance).compare(20) < 0) console.log('Time to top up.');
