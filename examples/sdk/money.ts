/** Exact money with the decimal texts of the API. */
import { decimal, sum } from '@flexprice/sdk/decimal';

const lines = [
  { quantity: '1234567', price: '0.000003' },
  { quantity: '89012', price: '0.000015' },
];
const amounts = lines.map(({ quantity, price }) => decimal(quantity).times(price));
const total = sum(amounts);
console.log(String(total), 'is exact;', total.toPlaces(2).format('en-US', 'usd'), 'is what is charged.');
