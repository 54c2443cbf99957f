import type { Stripe } from 'stripe';
import { toMinorUnits } from '../../rating/money.ts';
import type {
  Account,
  ChargeRequest,
  ChargeResult,
  LinkPage,
  LinkRequest,
  PayingCustomer,
  Provider,
  RefundRequest,
  RefundResult,
  SavedMethod,
  SetupPage,
  SetupRequest,
} from '../provider.ts';
import { type StripeKeys, stripeClient } from './client.ts';
import { resultOfFailure, resultOfIntent, saysNothing } from './results.ts';

/** By this name Stripe keeps our key of a payment, and tells it with everything about it. */
export const OUR_KEY = 'flexprice_payment_id';

/** Stripe, through its official library. Every request carries an idempotency key made of ours. */
export class StripeProvider implements Provider {
  private readonly keys: StripeKeys;
  /** Where a customer goes who was given no address to go back to. */
  private readonly doneUrl: () => string;

  constructor(keys: StripeKeys, doneUrl: () => string) {
    this.keys = keys;
    this.doneUrl = doneUrl;
  }

  async charge(request: ChargeRequest): Promise<ChargeResult> {
    const { key, amount, currency, method, saveMethod, description, returnUrl } = request;
    const stripe = await stripeClient(this.keys);
    try {
      const customer = await this.customerOf(stripe, request.customer);
      const paymentMethod = method ?? (await defaultMethod(stripe, customer));
      if (!paymentMethod) return { kind: 'declined', message: 'The customer has saved no payment method.' };
      const intent = await stripe.paymentIntents.create(
        {
          amount: minor(amount, currency),
          currency,
          customer,
          payment_method: paymentMethod,
          confirm: true,
          description,
          metadata: { [OUR_KEY]: key },
          // With the customer at hand Stripe may ask for a confirmation, and needs to know where to go back to.
          ...(returnUrl ? { return_url: returnUrl } : { off_session: true }),
          ...(saveMethod && returnUrl && { setup_future_usage: 'off_session' as const }),
          automatic_payment_methods: { enabled: true, allow_redirects: returnUrl ? 'always' : 'never' },
        },
        { idempotencyKey: `charge ${key}` },
      );
      const result = resultOfIntent(intent);
      if (saveMethod && result.kind === 'succeeded') await keepMethod(stripe, customer, paymentMethod);
      return result.kind === 'timeout' ? result : { ...result, customerId: customer };
    } catch (error) {
      if (!saysNothing(error)) return resultOfFailure(error);
      const found = await this.find(stripe, key);
      return found ?? { kind: 'timeout', message: 'Stripe cannot say yet what became of the payment.' };
    }
  }

  async status(_account: Account, key: string): Promise<ChargeResult | undefined> {
    return this.find(await stripeClient(this.keys), key);
  }

  /** What Stripe finds under our key: not always at once, its search is up to a minute behind. */
  private async find(stripe: Stripe, key: string): Promise<ChargeResult | undefined> {
    const { data } = await stripe.paymentIntents.search({ query: `metadata['${OUR_KEY}']:'${key}'`, limit: 10 });
    const paid = data.find(({ status }) => status === 'succeeded') ?? data[0];
    return paid && resultOfIntent(paid);
  }

  async refund({ key, chargeId, amount, currency }: RefundRequest): Promise<RefundResult> {
    const stripe = await stripeClient(this.keys);
    try {
      const { id, status } = await stripe.refunds.create(
        { payment_intent: chargeId, amount: minor(amount, currency) },
        { idempotencyKey: `refund ${key}` },
      );
      return status === 'failed' || status === 'canceled'
        ? { kind: 'declined', message: `The refund ${id} is ${status}.` }
        : { kind: 'succeeded', id };
    } catch (error) {
      const result = resultOfFailure(error);
      return result.kind === 'declined' ? result : { kind: 'timeout', message: 'Stripe did not answer.' };
    }
  }

  async setup({ key, customer, usage, makeDefault, successUrl, cancelUrl }: SetupRequest): Promise<SetupPage> {
    const stripe = await stripeClient(this.keys);
    const customerId = await this.customerOf(stripe, customer);
    const session = await stripe.checkout.sessions.create(
      {
        mode: 'setup',
        customer: customerId,
        // Stripe wants one, though nothing is charged.
        currency: 'usd',
        success_url: successUrl ?? this.doneUrl(),
        ...(cancelUrl && { cancel_url: cancelUrl }),
        setup_intent_data: { metadata: { flexprice_usage: usage, flexprice_make_default: String(makeDefault) } },
      },
      { idempotencyKey: `setup ${key}` },
    );
    const intent = typeof session.setup_intent === 'string' ? session.setup_intent : session.setup_intent?.id;
    return {
      id: intent ?? session.id,
      status: session.status ?? 'open',
      clientSecret: session.client_secret ?? undefined,
      url: session.url ?? undefined,
      expiresAt: new Date(session.expires_at * 1000),
      customerId,
    };
  }

  async link(request: LinkRequest): Promise<LinkPage> {
    const { key, amount, currency, description, saveMethod, successUrl, cancelUrl, collectTaxId } = request;
    const stripe = await stripeClient(this.keys);
    const customerId = await this.customerOf(stripe, request.customer);
    const session = await stripe.checkout.sessions.create(
      {
        mode: 'payment',
        customer: customerId,
        line_items: [
          {
            quantity: 1,
            price_data: { currency, unit_amount: minor(amount, currency), product_data: { name: description } },
          },
        ],
        payment_intent_data: {
          metadata: { [OUR_KEY]: key },
          ...(saveMethod && { setup_future_usage: 'off_session' as const }),
        },
        metadata: { [OUR_KEY]: key },
        success_url: successUrl ?? this.doneUrl(),
        ...(cancelUrl && { cancel_url: cancelUrl }),
        ...(collectTaxId && {
          tax_id_collection: { enabled: true },
          customer_update: { name: 'auto' as const, address: 'auto' as const },
        }),
      },
      { idempotencyKey: `link ${key}` },
    );
    // Stripe keeps a page open for half an hour at least: one that ends sooner is closed by us.
    return { id: session.id, url: session.url ?? '', expiresAt: undefined, customerId };
  }

  async closeLink(_account: Account, key: string, pageId: string | undefined): Promise<ChargeResult | undefined> {
    const stripe = await stripeClient(this.keys);
    if (!pageId) return this.status(_account, key);
    try {
      await stripe.checkout.sessions.expire(pageId);
      return undefined;
    } catch (error) {
      // It is not open any more: it was paid, or it is closed already. Otherwise it could not be closed.
      const session = await stripe.checkout.sessions.retrieve(pageId, { expand: ['payment_intent'] });
      if (session.status === 'open') throw error;
      const intent = session.payment_intent;
      return intent && typeof intent !== 'string' ? resultOfIntent(intent) : undefined;
    }
  }

  async methods(_account: Account, { gatewayId }: PayingCustomer): Promise<SavedMethod[]> {
    if (!gatewayId) return [];
    const stripe = await stripeClient(this.keys);
    const [{ data }, first] = await Promise.all([
      stripe.customers.listPaymentMethods(gatewayId, { limit: 100 }),
      chosenMethod(stripe, gatewayId),
    ]);
    const methods = data.map((method): SavedMethod => {
      const { id, card, created } = method;
      return {
        id,
        type: TYPES[method.type] ?? 'CARD',
        isDefault: id === first,
        createdAt: new Date(created * 1000),
        ...(card && {
          card: { brand: card.brand, last4: card.last4, expMonth: card.exp_month, expYear: card.exp_year },
        }),
      };
    });
    return methods.sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  }

  /** Who the customer is at Stripe: made when first needed, once for each of ours. */
  async register(_account: Account, customer: PayingCustomer): Promise<string> {
    const stripe = await stripeClient(this.keys);
    const { gatewayId, name, email } = customer;
    if (!gatewayId) return this.customerOf(stripe, customer);
    await stripe.customers.update(gatewayId, { name, email });
    return gatewayId;
  }

  private async customerOf(stripe: Stripe, { id, name, email, gatewayId }: PayingCustomer): Promise<string> {
    if (gatewayId) return gatewayId;
    const made = await stripe.customers.create(
      { metadata: { flexprice_customer_id: id }, ...(name && { name }), ...(email && { email }) },
      { idempotencyKey: `customer ${id}` },
    );
    return made.id;
  }
}

const TYPES: Record<string, SavedMethod['type']> = { card: 'CARD', us_bank_account: 'ACH', upi: 'UPI' };

/** Minor units as Stripe wants them. Amounts that are charged were checked to be whole and to fit. */
const minor = (...[amount, currency]: Parameters<typeof toMinorUnits>): number =>
  Number(toMinorUnits(amount, currency));

/** The method that the customer chose for charges by itself. */
async function chosenMethod(stripe: Stripe, customer: string): Promise<string | undefined> {
  const found = await stripe.customers.retrieve(customer);
  if (found.deleted) return undefined;
  const chosen = found.invoice_settings.default_payment_method;
  return (typeof chosen === 'string' ? chosen : chosen?.id) ?? undefined;
}

/** The chosen method, or else the newest that was saved. */
async function defaultMethod(stripe: Stripe, customer: string): Promise<string | undefined> {
  const chosen = await chosenMethod(stripe, customer);
  if (chosen) return chosen;
  const { data } = await stripe.customers.listPaymentMethods(customer, { limit: 1 });
  return data[0]?.id;
}

/** Keeps what was just charged for later charges. */
async function keepMethod(stripe: Stripe, customer: string, method: string): Promise<void> {
  await stripe.paymentMethods.attach(method, { customer });
  await stripe.customers.update(customer, { invoice_settings: { default_payment_method: method } });
}
