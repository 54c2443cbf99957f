// Generated from openapi/ by `npm run generate`. Do not edit.
import type {
  CheckoutSessionWebhook,
  CreditNoteWebhook,
  CustomerWebhook,
  EntitlementWebhook,
  FeatureWalletAlertWebhook,
  FeatureWebhook,
  GrantExhaustedWebhook,
  InvoiceCommunicationWebhook,
  InvoiceWebhook,
  PaymentWebhook,
  RejectedEventWebhook,
  SpendAlertWebhook,
  SubscriptionPhaseWebhook,
  SubscriptionWebhook,
  WalletAlertWebhook,
  WalletTransactionUpdateWebhook,
  WalletTransactionWebhook,
  WalletWebhook,
} from '../schemas.ts';

/** The body of every webhook event, by the name of the event. */
export interface WebhookEvents {
  /**
   * A customer was created.
   *
   * Sent after `POST /customers`, and when an event made a customer appear.
   */
  'customer.created': CustomerWebhook;
  /**
   * A customer changed.
   *
   * Sent after any change of the customer.
   */
  'customer.updated': CustomerWebhook;
  /**
   * A customer was archived.
   *
   * Sent after the customer was taken out of use.
   */
  'customer.deleted': CustomerWebhook;
  /**
   * A subscription was created.
   *
   * Sent for every new subscription except drafts.
   */
  'subscription.created': SubscriptionWebhook;
  /**
   * A draft subscription was created.
   *
   * Sent for a new subscription that still has to be activated, for instance while a checkout is open.
   */
  'subscription.draft.created': SubscriptionWebhook;
  /**
   * A subscription became active.
   *
   * Sent when a draft was activated, a first payment arrived, or a trial ended.
   */
  'subscription.activated': SubscriptionWebhook;
  /**
   * A subscription changed.
   *
   * Sent after any change of the subscription or of its entitlements, cancellations for later included.
   */
  'subscription.updated': SubscriptionWebhook;
  /**
   * A subscription was paused.
   *
   * Sent when a pause begins, together with `subscription.updated`.
   */
  'subscription.paused': SubscriptionWebhook;
  /**
   * A subscription was resumed.
   *
   * Sent when a pause ends, together with `subscription.updated`.
   */
  'subscription.resumed': SubscriptionWebhook;
  /**
   * A subscription has ended.
   *
   * Sent when a cancellation takes effect, at once or on its date.
   */
  'subscription.cancelled': SubscriptionWebhook;
  /**
   * A subscription moved to another plan.
   *
   * Sent when a change of plan takes effect, together with `subscription.updated`.
   */
  'subscription.plan_changed': SubscriptionWebhook;
  /**
   * A subscription renews within a day.
   *
   * Sent about 24 hours before the next period begins.
   */
  'subscription.renewal.due': SubscriptionWebhook;
  /**
   * A phase was added.
   *
   * Sent when a subscription gets a phase with its own terms.
   */
  'subscription.phase.created': SubscriptionPhaseWebhook;
  /**
   * A phase changed.
   *
   * Sent when the dates or terms of a phase change. No operation changes them yet.
   */
  'subscription.phase.updated': SubscriptionPhaseWebhook;
  /**
   * A phase was removed.
   *
   * Sent when a phase is taken out of a subscription. No operation does so yet.
   */
  'subscription.phase.deleted': SubscriptionPhaseWebhook;
  /**
   * The spend of a subscription reached a threshold.
   *
   * Sent once per level and billing period, when the usage charges since the period began reach the level.
   */
  'subscription.spend.threshold_reached': SpendAlertWebhook;
  /**
   * The spend of a subscription is below its thresholds again.
   *
   * Sent when a threshold was raised or usage was corrected, so that none is reached any more.
   */
  'subscription.spend.threshold_recovered': SpendAlertWebhook;
  /**
   * The spend of a line item of a subscription reached a threshold.
   *
   * Sent once per level and billing period, when the usage charges since the period began reach the level.
   */
  'subscription.line_item_spend.threshold_reached': SpendAlertWebhook;
  /**
   * The spend of a line item of a subscription is below its thresholds again.
   *
   * Sent when a threshold was raised or usage was corrected, so that none is reached any more.
   */
  'subscription.line_item_spend.threshold_recovered': SpendAlertWebhook;
  /**
   * The spend of a group of a subscription reached a threshold.
   *
   * Sent once per level and billing period, when the usage charges since the period began reach the level.
   */
  'subscription.group_spend.threshold_reached': SpendAlertWebhook;
  /**
   * The spend of a group of a subscription is below its thresholds again.
   *
   * Sent when a threshold was raised or usage was corrected, so that none is reached any more.
   */
  'subscription.group_spend.threshold_recovered': SpendAlertWebhook;
  /**
   * A feature was created.
   *
   * Sent after `POST /features`.
   */
  'feature.created': FeatureWebhook;
  /**
   * A feature changed.
   *
   * Sent after any change of the feature.
   */
  'feature.updated': FeatureWebhook;
  /**
   * A feature was archived.
   *
   * Sent after the feature was taken out of use.
   */
  'feature.deleted': FeatureWebhook;
  /**
   * A wallet reached a level that a feature sets.
   *
   * Sent whenever the state changes, recovery included. Balances are those of the wallet itself, without usage
   * that is not billed yet.
   */
  'feature.wallet_balance.alert': FeatureWalletAlertWebhook;
  /**
   * An entitlement was created.
   *
   * Sent after an entitlement of a plan, addon or subscription was created.
   */
  'entitlement.created': EntitlementWebhook;
  /**
   * An entitlement changed.
   *
   * Sent after any change of the entitlement.
   */
  'entitlement.updated': EntitlementWebhook;
  /**
   * An entitlement was archived.
   *
   * Sent after the entitlement was taken out of use.
   */
  'entitlement.deleted': EntitlementWebhook;
  /**
   * A quota is used up.
   *
   * Sent once per quota window, when usage reaches the quota.
   */
  'entitlement.grant.exhausted': GrantExhaustedWebhook;
  /**
   * A wallet was created.
   *
   * Sent for every new wallet, by hand or by a credit grant.
   */
  'wallet.created': WalletWebhook;
  /**
   * A wallet changed.
   *
   * Sent after a change of the wallet's settings. Credits have events of their own.
   */
  'wallet.updated': WalletWebhook;
  /**
   * A wallet was closed.
   *
   * Sent when a wallet is closed for good.
   */
  'wallet.terminated': WalletWebhook;
  /**
   * The real-time balance of a wallet moved.
   *
   * Sent after an evaluation that found another balance than the last one, at most every few minutes.
   */
  'wallet.ongoing_balance.updated': WalletWebhook;
  /**
   * The credits of a wallet ran low.
   *
   * Sent when the credits, after a change of the wallet, reach the critical threshold.
   */
  'wallet.credit_balance.dropped': WalletAlertWebhook;
  /**
   * The credits of a wallet are sufficient again.
   *
   * Sent when credits were added and the threshold is left behind.
   */
  'wallet.credit_balance.recovered': WalletAlertWebhook;
  /**
   * The real-time balance of a wallet ran low.
   *
   * Sent when the credits less usage that is not billed yet reach the critical threshold.
   */
  'wallet.ongoing_balance.dropped': WalletAlertWebhook;
  /**
   * The real-time balance of a wallet is sufficient again.
   *
   * Sent when the real-time balance leaves the threshold behind.
   */
  'wallet.ongoing_balance.recovered': WalletAlertWebhook;
  /**
   * Credits were added to or taken from a wallet.
   *
   * Sent for every completed transaction. A purchase that waits for its payment is reported when it is paid.
   */
  'wallet.transaction.created': WalletTransactionWebhook;
  /**
   * A wallet transaction changed.
   *
   * Sent when a waiting transaction is completed or fails. The transaction stands under `updated_transaction`.
   */
  'wallet.transaction.updated': WalletTransactionUpdateWebhook;
  /**
   * A payment was created.
   *
   * Sent for every new payment, before anything was charged.
   */
  'payment.created': PaymentWebhook;
  /**
   * A payment changed.
   *
   * Sent after a change that has no event of its own.
   */
  'payment.updated': PaymentWebhook;
  /**
   * A payment is being processed.
   *
   * Sent when processing starts, and when a payment link waits for the customer.
   */
  'payment.pending': PaymentWebhook;
  /**
   * A payment succeeded.
   *
   * Sent when the money was taken.
   */
  'payment.success': PaymentWebhook;
  /**
   * A payment failed.
   *
   * Sent when the money could not be taken; `error_message` says why.
   */
  'payment.failed': PaymentWebhook;
  /**
   * A draft invoice was created.
   *
   * Sent for every new draft. A draft still changes and has no number.
   */
  'invoice.create.drafted': InvoiceWebhook;
  /**
   * An invoice changed.
   *
   * Sent after an invoice was computed, recalculated or edited.
   */
  'invoice.update': InvoiceWebhook;
  /**
   * An invoice was finalized.
   *
   * Sent when the invoice has its number and is owed. From now on its amounts do not change.
   */
  'invoice.update.finalized': InvoiceWebhook;
  /**
   * The payment of an invoice moved.
   *
   * Sent whenever the payment status or the paid amount changes.
   */
  'invoice.update.payment': InvoiceWebhook;
  /**
   * An invoice was voided.
   *
   * Sent when an invoice is declared void. Nobody owes it any more.
   */
  'invoice.update.voided': InvoiceWebhook;
  /**
   * An invoice is overdue.
   *
   * Sent once, when the due date has passed and something is still owed.
   */
  'invoice.payment.overdue': InvoiceWebhook;
  /**
   * An invoice should be sent to the customer.
   *
   * Sent after `POST /invoices/{id}/comms/trigger`, for the system of yours that writes to customers.
   */
  'invoice.communication.triggered': InvoiceCommunicationWebhook;
  /**
   * A credit note was created.
   *
   * Sent for every new credit note.
   */
  'credit_note.created': CreditNoteWebhook;
  /**
   * A credit note changed.
   *
   * Sent when a credit note is finalized or voided.
   */
  'credit_note.updated': CreditNoteWebhook;
  /**
   * A checkout was opened.
   *
   * Sent when the customer can pay.
   */
  'checkout.session.initiated': CheckoutSessionWebhook;
  /**
   * A checkout was paid.
   *
   * Sent when the payment arrived and the purchase took effect.
   */
  'checkout.session.completed': CheckoutSessionWebhook;
  /**
   * A checkout failed.
   *
   * Sent when the payment failed. What was prepared is taken back.
   */
  'checkout.session.failed': CheckoutSessionWebhook;
  /**
   * A checkout expired.
   *
   * Sent when the customer did not pay in time. What was prepared is taken back.
   */
  'checkout.session.expired': CheckoutSessionWebhook;
  /**
   * A usage event counts for nothing.
   *
   * An event matches no meter, which often means a misspelt event name. The event is stored all the same. Servers
   * may leave this one out, and the one of this repository does: `GET /events/{id}` tells the same.
   */
  'event.rejected': RejectedEventWebhook;
}
