import type { PaymentGateway } from '@flexprice/generated/types';
import { type Database, type Databases, type Scope, scopedToTenant, sql } from '../db/index.ts';
import { invalidOperation } from '../errors.ts';
import type { Account, Notification, Provider } from './provider.ts';
import type { StripeKeys } from './stripe/client.ts';
import { StripeProvider } from './stripe/provider.ts';
import { readStripeEvent } from './stripe/webhook.ts';
import { HostedPages } from './test/hosted.ts';
import { TestProvider } from './test/provider.ts';

export interface GatewayOptions {
  readonly databases: Databases;
  /** Where this server is reached from outside, without a slash at the end. */
  readonly baseUrl: () => string;
  /** How an environment reaches its account at Stripe; undefined where it has none. */
  readonly stripe: (db: Database) => Promise<StripeKeys | undefined>;
  readonly now: () => Date;
  /** What is done with what a provider tells by itself. */
  readonly notify: (account: Account, notification: Notification) => Promise<void>;
}

/** Which provider moves the money of an environment. */
export class Gateways {
  /** The test provider's pages, served by this server. */
  readonly pages: HostedPages;
  private readonly test: TestProvider;
  private readonly options: GatewayOptions;

  constructor(options: GatewayOptions) {
    this.options = options;
    this.test = new TestProvider(options);
    this.pages = new HostedPages(options);
  }

  /**
   * The provider behind a gateway's name. In development environments the test provider plays every gateway that is not
   * connected, so that whatever works there works unchanged once it is; elsewhere nothing ever pretends to pay.
   *
   * @param db the caller's own view of the environment: a second connection could wait for the first one for ever
   * @throws ApiError `invalid_operation` when it is not connected, `not_implemented` when it is but cannot be spoken to
   */
  async of(db: Database, gateway: PaymentGateway): Promise<Provider> {
    const keys = gateway === 'stripe' ? await this.options.stripe(db) : undefined;
    if (keys) return new StripeProvider(keys, () => `${this.options.baseUrl()}/pay/done`);
    if (await isDevelopment(db)) return this.test;
    throw invalidOperation(
      `The gateway ${gateway} is not connected in this environment: create a connection with its keys first.`,
      { payment_gateway: gateway },
    );
  }

  /** The gateway that is used when none is named; undefined where there is none at all. */
  async usual(db: Database): Promise<PaymentGateway | undefined> {
    return (await isDevelopment(db)) || (await this.options.stripe(db)) ? 'stripe' : undefined;
  }

  /**
   * Takes what Stripe tells about an environment, once its signature was checked.
   *
   * @returns `ignored` for news that are about nothing of ours
   */
  async hearStripe(scope: Scope, body: Buffer, signature: string): Promise<'taken' | 'ignored' | 'refused'> {
    const keys = await this.options.stripe(this.options.databases.reader(scope));
    if (!keys) return 'refused';
    let news: Notification | undefined;
    try {
      news = await readStripeEvent(keys, body, signature);
    } catch {
      return 'refused';
    }
    if (!news) return 'ignored';
    await this.options.notify({ scope, gateway: 'stripe', now: this.options.now() }, news);
    return 'taken';
  }
}

async function isDevelopment(db: Database): Promise<boolean> {
  const { environmentId } = db.scope;
  const environment = await db.first<{ type: string }>(
    sql`select type from environments where ${scopedToTenant(db.scope)} and id = ${environmentId}`,
    'type of the environment',
  );
  return environment?.type === 'development';
}
