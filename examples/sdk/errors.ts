/** What can go wrong, told apart: nothing here is looked up by message. */
import { isFlexpriceError } from '@flexprice/sdk';
import { flexprice } from './client.ts';

try {
  await flexprice.customers.get('cust_that_is_not_there');
} catch (error) {
  if (isFlexpriceError(error, 'not_found')) console.log(`Not there: ask support about request ${error.requestId}.`);
  else if (isFlexpriceError(error, 'validation'))
    for (const { path, message } of error.fields) console.error(path, message);
  else if (isFlexpriceError(error, 'rate_limit')) console.error(`Come back at ${error.resetAt?.toISOString()}.`);
  else throw error;
}
