import type { Services } from '../services.ts';
import { type Outcome, post } from './post.ts';
import { type DueDelivery, recordAttempt, takeDelivery } from './queue.ts';
import { relay } from './relay.ts';
import { signatureHeaders } from './signature.ts';

export interface SenderOptions {
  /** Whether addresses that are not public may be called: on a developer's own machine. */
  readonly allowPrivate: boolean;
  /** Requests of this replica at a time, and of them to one endpoint: one that hangs must not hold up the others. */
  readonly concurrency?: number;
  readonly perEndpoint?: number;
  /** Milliseconds between two looks at the outbox. */
  readonly poll?: number;
}

/** Turns what is in the outbox into deliveries and delivers them, together with the senders of all other replicas. */
export class WebhookSender {
  readonly allowPrivate: boolean;
  private readonly concurrency: number;
  private readonly perEndpoint: number;
  private readonly poll: number;
  private services: Services | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly sending = new Set<Promise<void>>();
  private readonly load = new Map<string, number>();
  private looking: Promise<void> | undefined;
  private stopping = false;

  constructor({ allowPrivate, concurrency = 16, perEndpoint = 4, poll = 250 }: SenderOptions) {
    this.allowPrivate = allowPrivate;
    this.concurrency = concurrency;
    this.perEndpoint = perEndpoint;
    this.poll = poll;
  }

  start(services: Services): void {
    this.services = services;
    this.timer = setInterval(() => this.wake(), this.poll).unref();
  }

  /** Starts no further request and waits for those that are under way. */
  async stop(): Promise<void> {
    this.stopping = true;
    clearInterval(this.timer);
    await this.looking;
    await Promise.all(this.sending);
  }

  /** Waits until no look at the outbox is under way: one that is tells events by the time at which it began. */
  async idle(): Promise<void> {
    while (this.looking) await this.looking;
  }

  /** Looks at once whether there is something to send. */
  wake(): void {
    if (this.stopping || this.looking || !this.services) return;
    this.looking = this.look(this.services)
      .catch((error) => this.services?.log.warn({ err: error }, 'the outbox could not be read; trying again soon'))
      .finally(() => {
        this.looking = undefined;
      });
  }

  private async look({ databases, clock }: Services): Promise<void> {
    while (await databases.unit((unit) => relay(unit, clock.now())));
    while (!this.stopping && this.sending.size < this.concurrency) {
      const busy = [...this.load].flatMap(([id, count]) => (count >= this.perEndpoint ? [id] : []));
      const delivery = await takeDelivery(databases, busy, clock.now());
      if (!delivery) return;
      this.send(delivery);
    }
  }

  private send(delivery: DueDelivery): void {
    const { endpoint_id } = delivery;
    this.load.set(endpoint_id, (this.load.get(endpoint_id) ?? 0) + 1);
    const sending = this.attempt(delivery)
      .catch((error) =>
        this.services?.log.warn({ err: error, delivery_id: delivery.id }, 'an attempt was not recorded'),
      )
      .finally(() => {
        this.sending.delete(sending);
        const left = (this.load.get(endpoint_id) ?? 1) - 1;
        if (left === 0) this.load.delete(endpoint_id);
        else this.load.set(endpoint_id, left);
        this.wake();
      });
    this.sending.add(sending);
  }

  private async attempt(delivery: DueDelivery): Promise<void> {
    const { databases, clock } = this.services as Services;
    const startedAt = clock.now();
    // A secret that cannot be opened is a reason like any other why nothing arrived.
    const outcome = await this.exchange(delivery, startedAt).catch(
      (error: Error): Outcome => ({ error: error.message }),
    );
    await recordAttempt(databases, delivery, outcome, { startedAt, now: clock.now() });
  }

  private async exchange(delivery: DueDelivery, at: Date): Promise<Outcome> {
    const { sealer } = this.services as Services;
    const { endpoint_id, previous_secret_expires_at: until } = delivery;
    const body = delivery.payload;
    const previous = until && until > at ? delivery.previous_secret : null;
    const secrets = [delivery.secret, previous].flatMap((s) => (s === null ? [] : [sealer.open(s, endpoint_id)]));
    const extra = delivery.headers === null ? {} : (JSON.parse(sealer.open(delivery.headers, endpoint_id)) as object);
    const headers = { 'user-agent': 'FlexPrice-Webhooks/1', ...extra };
    return post({
      url: delivery.url,
      headers: { ...headers, ...signatureHeaders(delivery.system_event_id, at, body, secrets) },
      body,
      allowPrivate: this.allowPrivate,
    });
  }
}
