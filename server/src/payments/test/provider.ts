import type { Database, Databases } from '../../db/index.ts';
import type {
  Account,
  ChargeRequest,
  ChargeResult,
  LinkPage,
  LinkRequest,
  Notification,
  PayingCustomer,
  Provider,
  RefundRequest,
  RefundResult,
  SavedMethod,
  SetupPage,
  SetupRequest,
} from '../provider.ts';
import { cardOf, chargeCard, isRefundable, resultOf, unknownCard } from './charges.ts';
import { openPage, saveCard } from './pages.ts';
import { find, findById, keep, methodsOf, move, refundedOf } from './records.ts';

export interface TestProviderOptions {
  readonly databases: Databases;
  /** Where the server that shows the pages is reached, without a slash at the end. */
  readonly baseUrl: () => string;
  readonly notify: (account: Account, notification: Notification) => Promise<void>;
}

/**
 * A payment provider that moves no money. It does everything a real one does, by the card that it is given (see
 * cards.ts), and like a real one it keeps its own books: what it does is committed at once and by itself.
 */
export class TestProvider implements Provider {
  private readonly options: TestProviderOptions;

  constructor(options: TestProviderOptions) {
    this.options = options;
  }

  async charge(request: ChargeRequest): Promise<ChargeResult> {
    const { account, customer, method } = request;
    const answer = await this.in(account, async (db) => {
      const card = await cardOf(db, customer.id, method);
      if (!card) return { result: unknownCard(method) };
      const result = await chargeCard(db, request, card, () => this.confirmationPage(db, request));
      if (request.saveMethod && result.kind === 'succeeded') {
        await saveCard(db, account.now, { customer: customer.id, card, key: request.key, makeDefault: true });
        return { result: { ...result, customerId: known(customer) }, card };
      }
      return { result, card };
    });
    if (answer.card?.behaviour === 'answers_twice') {
      for (let times = 0; times < 2; times++) {
        await this.options.notify(account, { key: request.key, result: answer.result });
      }
    }
    return answer.result;
  }

  async status(account: Account, key: string): Promise<ChargeResult | undefined> {
    const charge = await this.in(account, (db) => find(db, 'charge', key));
    return charge && charge.state !== 'lost' ? resultOf(charge) : undefined;
  }

  async refund({ account, key, chargeId, amount }: RefundRequest): Promise<RefundResult> {
    return this.in(account, async (db) => {
      const earlier = await find(db, 'refund', key);
      if (earlier) return { kind: 'succeeded', id: earlier.id };
      // Locked, so that two refunds of one charge see each other.
      const charge = await move(db, account.now, 'charge', (await findById(db, chargeId))?.key ?? '', {
        from: ['succeeded'],
        to: 'succeeded',
      });
      if (!charge || !isRefundable(charge, await refundedOf(db, chargeId), amount)) {
        return { kind: 'declined', message: `The test provider cannot give back ${amount.toFixed()} of ${chargeId}.` };
      }
      const data = { charge: chargeId, amount: amount.toFixed() };
      const { record } = await keep(db, account.now, { kind: 'refund', key, state: 'succeeded', data });
      return { kind: 'succeeded', id: record.id };
    });
  }

  async setup(request: SetupRequest): Promise<SetupPage> {
    const page = await this.in(request.account, (db) =>
      openPage(db, request, { purpose: 'save', description: 'Save a card', makeDefault: request.makeDefault }),
    );
    return {
      id: page.id,
      status: 'requires_payment_method',
      clientSecret: undefined,
      url: this.url(page.id),
      expiresAt: undefined,
      customerId: known(request.customer),
    };
  }

  async link(request: LinkRequest): Promise<LinkPage> {
    const { amount, currency, description, saveMethod, expiresAt } = request;
    const page = await this.in(request.account, (db) =>
      openPage(db, request, {
        purpose: 'pay',
        description,
        amount: amount.toFixed(),
        currency,
        saveMethod,
        makeDefault: saveMethod,
      }),
    );
    const customerId = saveMethod ? { customerId: known(request.customer) } : {};
    return { id: page.id, url: this.url(page.id), expiresAt, ...customerId };
  }

  async closeLink(account: Account, key: string): Promise<ChargeResult | undefined> {
    await this.in(account, (db) => move(db, account.now, 'page', key, { from: ['open', 'confirming'], to: 'closed' }));
    return this.status(account, key);
  }

  async register(_account: Account, customer: PayingCustomer): Promise<string> {
    return known(customer);
  }

  async methods(account: Account, customer: PayingCustomer): Promise<SavedMethod[]> {
    const records = await this.in(account, (db) => methodsOf(db, customer.id));
    return records.map(({ id, data: { isDefault, ...card }, created_at }) => ({
      id,
      type: 'CARD',
      isDefault,
      card,
      createdAt: created_at,
    }));
  }

  private async confirmationPage(db: Database, request: ChargeRequest): Promise<string> {
    const { amount, currency, description, returnUrl } = request;
    const page = await openPage(
      db,
      { ...request, successUrl: returnUrl, cancelUrl: returnUrl },
      { purpose: 'confirm', description, amount: amount.toFixed(), currency },
    );
    return this.url(page.id);
  }

  private url = (pageId: string): string => `${this.options.baseUrl()}/pay/${pageId}`;

  private in<T>({ scope }: Account, work: (db: Database) => Promise<T>): Promise<T> {
    return this.options.databases.unit((unit) => work(unit.in(scope)));
  }
}

/** Who a customer is here: whoever has saved something can be charged by it. */
const known = ({ id }: PayingCustomer): string => `tp_customer_${id}`;
