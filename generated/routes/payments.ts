// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface PaymentsHandlers<Context> {
  /** List payments */
  listPayments: Handler<'listPayments', Context>;
  /** Create a payment */
  createPayment: Handler<'createPayment', Context>;
  /** List a customer's saved payment methods */
  listCustomerPaymentMethods: Handler<'listCustomerPaymentMethods', Context>;
  /** Let a customer save a payment method */
  createCustomerSetupIntent: Handler<'createCustomerSetupIntent', Context>;
  /** Get a payment */
  getPayment: Handler<'getPayment', Context>;
  /** Update a payment */
  updatePayment: Handler<'updatePayment', Context>;
  /** Archive a payment */
  deletePayment: Handler<'deletePayment', Context>;
  /** Process a payment */
  processPayment: Handler<'processPayment', Context>;
}
