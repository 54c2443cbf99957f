import type { PaymentGateway, SetupIntentUsage } from '@flexprice/generated/types';
import type { Scope } from '../db/index.ts';
import type { Decimal } from '../rating/decimal.ts';

/**
 * A company that moves money. Every request carries a key that is ours, such as the id of a payment: asking again under
 * one key moves nothing more and gives the answer of the first time. So a process that dies between asking and writing
 * down the answer simply asks again.
 *
 * What a provider refuses is a result. It throws only where it was not reached or does not make sense, which the caller
 * takes for {@link Unanswered}: the money may or may not have moved.
 */
export interface Provider {
  charge(request: ChargeRequest): Promise<ChargeResult>;
  /** What became of a charge whose answer was lost; undefined when the provider never heard of it. */
  status(account: Account, key: string): Promise<ChargeResult | undefined>;
  /** Gives charged money back to where it came from. */
  refund(request: RefundRequest): Promise<RefundResult>;
  /** A page on which a customer saves a way to pay. Nothing is charged. */
  setup(request: SetupRequest): Promise<SetupPage>;
  /** A page on which a customer pays one amount, with whatever they like. */
  link(request: LinkRequest): Promise<LinkPage>;
  /**
   * Closes a page that nobody paid on.
   *
   * @param pageId the provider's id of the page
   * @returns what became of it where it was paid after all
   */
  closeLink(account: Account, key: string, pageId: string | undefined): Promise<ChargeResult | undefined>;
  /**
   * Makes a customer known to the provider, or brings what it knows of them up to date. Nothing is charged.
   *
   * @returns the provider's id of the customer
   */
  register(account: Account, customer: PayingCustomer): Promise<string>;
  /** Saved ways to pay, the default one first. */
  methods(account: Account, customer: PayingCustomer): Promise<SavedMethod[]>;
}

/** Whose money it is: an environment, and the account that it has with the provider. */
export interface Account {
  readonly scope: Scope;
  readonly gateway: PaymentGateway;
  readonly now: Date;
}

/** A customer as far as a provider has to know them. */
export interface PayingCustomer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** The provider's id of the customer, once it has one. */
  readonly gatewayId: string | undefined;
}

interface Ask {
  readonly account: Account;
  readonly key: string;
  readonly customer: PayingCustomer;
}

/** Money to be taken from a saved method. */
export interface ChargeRequest extends Ask {
  readonly amount: Decimal;
  readonly currency: string;
  /** Id of a saved method, or a token of one; the customer's default one where it is missing. */
  readonly method: string | undefined;
  readonly saveMethod: boolean;
  readonly description: string;
  /** Where a customer who has to confirm comes back to. */
  readonly returnUrl: string | undefined;
}

/** Money to be given back, at most what the charge took. */
export interface RefundRequest {
  readonly account: Account;
  readonly key: string;
  /** The provider's id of the charge. */
  readonly chargeId: string;
  readonly amount: Decimal;
  readonly currency: string;
}

/** A page to be made on which a way to pay is saved. */
export interface SetupRequest extends Ask {
  readonly usage: SetupIntentUsage;
  readonly makeDefault: boolean;
  readonly successUrl: string | undefined;
  readonly cancelUrl: string | undefined;
}

/** A page to be made on which one amount is paid. */
export interface LinkRequest extends Ask {
  readonly amount: Decimal;
  readonly currency: string;
  readonly description: string;
  readonly saveMethod: boolean;
  readonly successUrl: string | undefined;
  readonly cancelUrl: string | undefined;
  readonly expiresAt: Date | undefined;
  readonly collectTaxId: boolean;
}

interface Told {
  /** The provider's id of the charge. */
  readonly id?: string;
  readonly trackingId?: string;
  /** The provider's id of the customer, where it has just made one. */
  readonly customerId?: string;
}

/** The money has moved. */
interface Succeeded extends Told {
  readonly kind: 'succeeded';
  readonly id: string;
}
/** Refused for good: the same method would be refused again now. */
export interface Declined extends Told {
  readonly kind: 'declined';
  /** In words for the customer. */
  readonly message: string;
}
/** The customer has to confirm at `url`; how that went is told by a {@link Notification}. */
interface NeedsAction extends Told {
  readonly kind: 'needs_action';
  readonly url: string | undefined;
}
/** No answer: the money may or may not have moved. Asking again under the same key will tell. */
interface Unanswered {
  readonly kind: 'timeout';
  readonly message: string;
}
export type ChargeResult = Succeeded | Declined | NeedsAction | Unanswered;

export type RefundResult =
  | { readonly kind: 'succeeded'; readonly id: string }
  | { readonly kind: 'declined'; readonly message: string }
  | Unanswered;

/** A page on which a way to pay is saved, and how far that is. */
export interface SetupPage {
  readonly id: string;
  readonly status: string;
  readonly clientSecret: string | undefined;
  readonly url: string | undefined;
  readonly expiresAt: Date | undefined;
  readonly customerId?: string;
}

/** A page on which one amount is paid. */
export interface LinkPage {
  readonly id: string;
  readonly url: string;
  readonly expiresAt: Date | undefined;
  readonly customerId?: string;
}

/** A way to pay that a provider keeps; of a card only what may be shown. */
export interface SavedMethod {
  readonly id: string;
  readonly type: 'CARD' | 'ACH' | 'UPI';
  readonly isDefault: boolean;
  readonly card?: {
    readonly brand: string;
    readonly last4: string;
    readonly expMonth: number;
    readonly expYear: number;
  };
  readonly createdAt: Date | undefined;
}

/** What a provider tells by itself. It may tell it twice, late, or before it answers the charge. */
export interface Notification {
  /** Our key: the payment's id. */
  readonly key: string;
  readonly result: ChargeResult;
}
