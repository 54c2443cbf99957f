import type { Logger } from 'pino';
import type { Authenticator } from './access/authenticate.ts';
import type { UsageWatch } from './billing/alerts/watch.ts';
import type { Databases } from './db/index.ts';
import type { EventStore, Ingestor, IntakeRulebook } from './events/index.ts';
import type { RateLimiter } from './http/rateLimit.ts';
import type { Clock } from './jobs/clock.ts';
import type { JobRunner } from './jobs/run.ts';
import type { Gateways } from './payments/index.ts';
import type { Sealer } from './sealing.ts';
import type { Tracing } from './tracing/index.ts';
import type { WebhookSender } from './webhooks/sender.ts';

/** What lives as long as the server and is shared by all requests. */
export interface Services {
  readonly databases: Databases;
  readonly authenticator: Authenticator;
  readonly rateLimiter: RateLimiter;
  readonly events: EventStore;
  readonly ingestor: Ingestor;
  /** What settings say about events that come in. */
  readonly intakeRules: IntakeRulebook;
  /** Payment providers. */
  readonly gateways: Gateways;
  /** Notices that customers used something. */
  readonly usageWatch: UsageWatch;
  readonly clock: Clock;
  readonly runner: JobRunner;
  readonly sender: WebhookSender;
  readonly sealer: Sealer;
  /** Where this server can be reached from outside, without a slash at the end. */
  readonly baseUrl: () => string;
  /** The folder below which exports may be written; none where the operator allows none. */
  readonly exportFolder: string | undefined;
  readonly log: Logger;
  /** Only where traces are wanted. */
  readonly tracing?: Tracing;
}
