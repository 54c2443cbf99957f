// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface CheckoutHandlers<Context> {
  /** Open a checkout session */
  createCheckoutSession: Handler<'createCheckoutSession', Context>;
  /** Get a checkout session */
  getCheckoutSession: Handler<'getCheckoutSession', Context>;
  /** Archive a checkout session */
  deleteCheckoutSession: Handler<'deleteCheckoutSession', Context>;
}
