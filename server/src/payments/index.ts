import { currencySymbol } from '../rating/money.ts';
import type { Page } from './test/pages.ts';

export { type GatewayOptions, Gateways } from './gateways.ts';
export type * from './provider.ts';
export { missingHtml, POLICY, pageHtml, STYLE } from './test/html.ts';

/** What is to be paid on a page, as it is shown; empty where nothing is. */
export const pageAmount = ({ data }: Page): string =>
  data.amount ? `${currencySymbol(data.currency ?? '')}${data.amount}` : '';
