import { type Attempts, LARGE, names, shows } from './attempt.ts';
import { shared, type World } from './world.ts';

const body = (w: World) =>
  ({
    destination_type: 'INVOICE',
    destination_id: w.invoice,
    payment_method_type: 'OFFLINE',
    amount: '1',
    currency: 'usd',
  }) as const;

export const payments: Attempts<
  | 'createPayment'
  | 'listPayments'
  | 'getPayment'
  | 'updatePayment'
  | 'deletePayment'
  | 'processPayment'
  | 'listCustomerPaymentMethods'
  | 'createCustomerSetupIntent'
  | 'createCreditNote'
  | 'listCreditNotes'
  | 'getCreditNote'
  | 'processCreditNote'
  | 'voidCreditNote'
  | 'createCheckoutSession'
  | 'getCheckoutSession'
  | 'deleteCheckoutSession'
> = {
  createPayment: [
    names((w) => ({ body: body(w) })),
    names((w) => ({ body: { ...body(w), destination_type: 'CUSTOMER', destination_id: w.customer } })),
  ],
  listPayments: [
    shows(() => ({ query: { limit: LARGE } })),
    names((w) => ({ query: { payment_ids: [w.payment] } })),
    names((w) => ({ query: { destination_id: w.invoice } })),
  ],
  getPayment: [names((w) => ({ path: { id: w.payment } }))],
  updatePayment: [names((w) => ({ path: { id: w.payment }, body: { metadata: { stolen: 'yes' } } }))],
  deletePayment: [names((w) => ({ path: { id: w.payment } }))],
  processPayment: [names((w) => ({ path: { id: w.payment } }))],
  listCustomerPaymentMethods: [names((w) => ({ path: { id: w.customer } }))],
  createCustomerSetupIntent: [names((w) => ({ path: { id: w.customer }, body: { provider: 'stripe' } }))],
  createCreditNote: [
    names((w) => ({
      body: { invoice_id: w.invoice, reason: 'DUPLICATE', line_items: [{ invoice_line_item_id: 'x', amount: '1' }] },
    })),
  ],
  listCreditNotes: [
    shows(() => ({ query: { limit: LARGE, expand: 'invoice,customer' } })),
    names((w) => ({ query: { credit_note_ids: [w.creditNote] } })),
    names((w) => ({ query: { invoice_id: w.invoice } })),
  ],
  getCreditNote: [names((w) => ({ path: { id: w.creditNote } }))],
  processCreditNote: [names((w) => ({ path: { id: w.creditNote } }))],
  voidCreditNote: [names((w) => ({ path: { id: w.creditNote } }))],
  createCheckoutSession: [
    // The external id is one's own; the plan is the other's.
    names((w) => ({
      body: {
        customer_external_id: shared.externalId,
        action: 'create_subscription',
        payment_provider: 'razorpay',
        configuration: {
          create_subscription_params: { plan_id: w.payablePlan, currency: 'usd', billing_period: 'MONTHLY' },
        },
      },
    })),
  ],
  getCheckoutSession: [names((w) => ({ path: { id: w.checkout } }))],
  deleteCheckoutSession: [names((w) => ({ path: { id: w.checkout } }))],
};
