import { decimal } from '../rating/decimal.ts';
import { currencyPrecision, currencySymbol } from '../rating/money.ts';
import type { Page } from './test/pages.ts';

export { Gateways } from './gateways.ts';
export type * from './provider.ts';
export type { StripeKeys } from './stripe/client.ts';
export { doneHtml, missingHtml, POLICY, pageHtml, STYLE } from './test/html.ts';

/** What is to be paid on a page, as it is shown; empty where nothing is. */
export function pageAmount({ data: { amount, currency = '' } }: Page): string {
  return amount ? `${currencySymbol(currency)}${decimal(amount).toFixed(currencyPrecision(currency))}` : '';
}
