/** Prepaid credits: a wallet, a top-up that can be run again, and what is left. */
import { Flexprice } from '@flexprice/sdk';
import { decimal } from '@flexprice/sdk/decimal';

const flexprice = new Flexprice();
// Makes names unique, so that this can be run again.
const run = Date.now().toString(36);

const customer = await flexprice.customers.create({ external_id: `brightside_${run}`, name: 'Brightside Labs' });
const wallet = await flexprice.wallets.create({
  customer_id: customer.id,
  currency: 'usd',
  initial_credits_to_load: '10',
});

// The key belongs to the purchase: whoever repeats this, in this program or the next, adds the credits once.
await flexprice.wallets.topUp(
  wallet.id,
  { credits_to_add: '50', transaction_reason: 'PURCHASED_CREDIT_DIRECT' },
  { idempotencyKey: `order-${run}` },
);

const { credit_balance } = await flexprice.wallets.get(wallet.id);
console.log(`${credit_balance} credits`);
if (decimal(credit_balance).compare(20) < 0) console.log('Time to top up.');
