import type { EventsResource } from '../../../generated/sdk/resources.ts';
import { Resources } from '../../../generated/sdk/resources.ts';
import { TABLE } from '../../../generated/sdk/table.ts';
import type { FlexpriceCore } from './core.ts';
import { EventQueue, type EventQueueOptions } from './eventQueue.ts';
import type { ClientOptions } from './options.ts';
import { parseRoute } from './route.ts';

/**
 * Client of the FlexPrice API: one namespace per resource, one method per operation. Arguments are the path parameters
 * in their order, then the body, then the query, then options for this call.
 *
 * @example
 * const flexprice = new Flexprice({ apiKey: process.env.FLEXPRICE_API_KEY });
 * const customer = await flexprice.customers.create({ external_id: 'brightside', name: 'Brightside Labs' });
 */
export class Flexprice extends Resources {
  declare readonly events: EventsResource & EventQueues;

  constructor(options: ClientOptions = {}) {
    super(options);
    for (const [name, routes] of Object.entries(TABLE)) lazily(this, name, () => namespace(this, routes));
    lazily(this, 'events', () => ({ ...namespace(this, TABLE.events), queue: queuesOf(this) }));
  }
}

/** What the events have beside the operations of the contract. */
export interface EventQueues {
  /**
   * A queue that sends events in batches: bounded, with back-pressure, and safe to repeat.
   *
   * @example
   * await using queue = flexprice.events.queue();
   * await queue.add({ event_name: 'llm.request', external_customer_id: 'brightside', properties: { input_tokens: 512 } });
   */
  queue(options?: EventQueueOptions): EventQueue;
}

const queuesOf = (client: FlexpriceCore) => (options?: EventQueueOptions) => new EventQueue(client, options);

/** A member that is made when it is first asked for, and not shown when the client is printed. */
function lazily(target: object, name: string, make: () => unknown): void {
  Object.defineProperty(target, name, {
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(target, name, { value });
      return value;
    },
  });
}

function namespace(client: FlexpriceCore, routes: string): object {
  const methods: Record<string, (...args: unknown[]) => unknown> = {};
  for (const entry of routes.split('|')) {
    const space = entry.indexOf(' ');
    const route = parseRoute(entry.slice(space + 1));
    methods[entry.slice(0, space)] = (...args) => client.invoke(route, args);
  }
  return methods;
}
