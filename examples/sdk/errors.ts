/** What can go wrong, told apart: nothing here is looked up by message. */
import { Flexprice, isFlexpriceError } from '@flexprice/sdk';

const flexprice = new Flexprice();

try {
  await flexprice.customers.get('cust_that_is_not_there');
} catch (error) {
  if (isFlexpriceError(error, 'not_found')) console.log(`Not there: ask support about request ${error.requestId}.`);
  else if (isFlexpriceError(error, 'validation'))
    for (const { path, message } of error.fields) console.error(path, message);
  else if (isFlexpriceError(error, 'rate_limit')) console.error(`Come back at ${error.resetAt?.toISOString()}.`);
  else throw error;
}
