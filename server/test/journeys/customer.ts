import type { CreateSubscriptionRequest, Invoice, Subscription } from '@flexprice/generated/types';
import { fresh, newMeter, newPlan, type PriceWish } from '../helpers/sales.ts';
import type { TestServer } from '../helpers/server.ts';
import { InvoiceChecker } from './checker.ts';

/** A customer who lives by a test clock, and everything that happens to it. After every step all invoices are checked. */
export class Life {
  readonly server: TestServer;
  readonly customer: string;
  readonly externalId: string;
  private readonly clock: string;
  private readonly checker: InvoiceChecker;
  private events = 0;

  private constructor(server: TestServer, customer: string, externalId: string, clock: string) {
    this.server = server;
    this.customer = customer;
    this.externalId = externalId;
    this.clock = clock;
    this.checker = new InvoiceChecker(server.api);
  }

  /** @param start what the customer's clock shows at first */
  static async begin(server: TestServer, start: string, timezone = 'UTC'): Promise<Life> {
    const { api } = server;
    const externalId = fresh('life');
    const customer = await api.ok('createCustomer', { body: { external_id: externalId, name: externalId, timezone } });
    const clock = await api.ok('createTestClock', { body: { frozen_time: start, name: externalId } });
    await api.ok('attachTestClockCustomer', { path: { id: clock.id }, body: { customer_id: customer.id } });
    return new Life(server, customer.id, externalId, clock.id);
  }

  /** A plan of its own. */
  plan(wishes: readonly PriceWish[]) {
    return newPlan(this.server.api, wishes);
  }

  async subscribe(wishes: readonly PriceWish[], wish: Partial<CreateSubscriptionRequest> = {}): Promise<Subscription> {
    const { plan } = await this.plan(wishes);
    return this.take(plan.id, wish);
  }

  /** Subscribes to a plan that exists. */
  async take(planId: string, wish: Partial<CreateSubscriptionRequest> = {}): Promise<Subscription> {
    const made = await this.server.api.ok('createSubscription', {
      body: {
        plan_id: planId,
        customer_id: this.customer,
        currency: 'usd',
        billing_period: 'MONTHLY',
        collection_method: 'send_invoice',
        payment_behavior: 'default_active',
        ...wish,
      },
    });
    await this.checker.check();
    return made;
  }

  newMeter(wish: Parameters<typeof newMeter>[1] = {}) {
    return newMeter(this.server.api, wish);
  }

  /** Uses something of a meter at an instant. */
  async use(eventName: string, tokens: number, at: string): Promise<void> {
    this.events += 1;
    await this.server.api.ok('ingestEvent', {
      body: {
        event_id: `${this.externalId}-${this.events}`,
        event_name: eventName,
        external_customer_id: this.externalId,
        timestamp: at,
        properties: { tokens },
      },
    });
  }

  /** Lets time pass, and everything that falls due in it happen. */
  async until(time: string): Promise<void> {
    const { api } = this.server;
    const path = { id: this.clock };
    let clock = await api.ok('advanceTestClock', { path, body: { frozen_time: time, wait_seconds: 60 } });
    for (let i = 0; i < 100 && clock.clock_status === 'advancing'; i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      clock = await api.ok('getTestClock', { path });
    }
    if (clock.clock_status !== 'ready') throw new Error(`The clock is ${clock.clock_status}: ${clock.failure_reason}`);
    await this.checker.check();
  }

  /** Checks everything now, and gives this customer's invoices, oldest first, without those that came to nothing. */
  async invoices(): Promise<Invoice[]> {
    const all = await this.checker.check();
    return all.filter((one) => one.customer_id === this.customer && one.invoice_status !== 'SKIPPED');
  }

  /** The invoices as a story: when, why, how much, and what was charged for when. */
  async story(): Promise<string[]> {
    return (await this.invoices()).map(tell);
  }
}

const day = (text: string | undefined) => {
  const [date = '', time = ''] = (text ?? '').replace('Z', '').split('T');
  return time === '' || time === '00:00:00' ? date : `${date}T${time}`;
};

/** `2025-02-01 CYCLE 49.00: Base 49 (2025-02-01..2025-03-01)` */
export function tell(invoice: Invoice): string {
  const lines = invoice.line_items
    .filter((line) => line.amount !== '0' || line.price_type === 'FIXED')
    .map((line) => `${line.display_name} ${line.amount} (${day(line.period_start)}..${day(line.period_end)})`);
  const reason = invoice.billing_reason.replace('SUBSCRIPTION_', '');
  return `${day(invoice.period_start)}..${day(invoice.period_end)} ${reason} ${invoice.total}: ${lines.join(', ')}`;
}
