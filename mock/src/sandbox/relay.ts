import { Random } from '../answers/random.ts';
import { ControlError } from '../control/router.ts';

/** How webhooks of the real server reach a receiver. */
export interface Relay {
  readonly id: string;
  readonly url: string;
  /** Share of deliveries that come twice. */
  readonly duplicate: number;
  /** Share of deliveries that wait until the next one has passed. */
  readonly reorder: number;
}

export interface Relayed {
  readonly at: string;
  readonly webhookId: string;
  readonly event: string;
  readonly status: number | undefined;
  readonly how: 'as it came' | 'again' | 'out of order';
}

interface Held {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Longest time that a delivery waits for another to pass. */
const PATIENCE = 2_000;

/**
 * Passes the server's own webhooks on, signed as they are, some of them twice or in another order. A receiver that copes with this copes
 * with a network.
 */
export class Relays {
  private readonly relays = new Map<string, Relay>();
  private readonly held = new Map<string, Held>();
  private readonly random = new Random('relay');
  readonly log: Relayed[] = [];

  add(relay: Relay): void {
    for (const share of [relay.duplicate, relay.reorder])
      if (!(share >= 0 && share <= 1)) throw new ControlError(400, 'duplicate and reorder must be from 0 to 1.');
    this.relays.set(relay.id, relay);
  }

  get all(): Relay[] {
    return [...this.relays.values()];
  }

  /** Takes a delivery of the server and gives the status to answer it with. */
  async pass(id: string, body: string, headers: Readonly<Record<string, string>>): Promise<number> {
    const relay = this.relays.get(id);
    if (!relay) return 410;
    const waiting = this.held.get(id);
    if (!waiting && this.random.chance(relay.reorder)) {
      this.held.set(id, { body, headers });
      setTimeout(() => void this.release(relay), PATIENCE).unref();
      return 202;
    }
    const status = await this.send(relay, { body, headers }, 'as it came');
    if (this.random.chance(relay.duplicate)) await this.send(relay, { body, headers }, 'again');
    await this.release(relay);
    return status ?? 502;
  }

  private async release(relay: Relay): Promise<void> {
    const held = this.held.get(relay.id);
    if (!held) return;
    this.held.delete(relay.id);
    await this.send(relay, held, 'out of order');
  }

  private async send({ url }: Relay, { body, headers }: Held, how: Relayed['how']): Promise<number | undefined> {
    const passed = Object.entries(headers).filter(([name]) =>
      /^(webhook|svix)-|^content-type$|^user-agent$/.test(name),
    );
    let status: number | undefined;
    try {
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: Object.fromEntries(passed),
        redirect: 'manual',
      });
      await response.arrayBuffer();
      status = response.status;
    } catch {}
    const event = (JSON.parse(body) as { event_type?: string }).event_type ?? '';
    this.log.push({ at: new Date().toISOString(), webhookId: headers['webhook-id'] ?? '', event, status, how });
    if (this.log.length > 500) this.log.shift();
    return status;
  }
}
