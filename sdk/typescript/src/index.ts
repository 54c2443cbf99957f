export type * from '../../../generated/sdk/resources.ts';
export type * from '../../../generated/sdk/schemas.ts';
export type { ApiResponse, Bytes, Call } from './call.ts';
export { type EventQueues, Flexprice } from './client.ts';
export { type CustomRequest, FlexpriceCore } from './core.ts';
export {
  AuthenticationError,
  ConfigurationError,
  ConflictError,
  ConnectionError,
  type ErrorFacts,
  type ErrorKind,
  type ErrorsByKind,
  type FieldFault,
  FlexpriceError,
  IdempotencyError,
  InvalidOperationError,
  isFlexpriceError,
  NotFoundError,
  PermissionError,
  type RateLimit,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  WebhookVerificationError,
} from './errors.ts';
export { EventQueue, type EventQueueCounts, type EventQueueOptions } from './eventQueue.ts';
export type {
  ClientOptions,
  Fetch,
  HeaderValues,
  Hooks,
  Region,
  RequestInfo,
  RequestOptions,
  RetryOptions,
} from './options.ts';
export type { ListLimit, PageCall } from './pages.ts';
export type { HttpMethod } from './route.ts';
export { VERSION } from './version.ts';
export {
  type DeliveryHeaders,
  signWebhook,
  type VerifiedWebhook,
  type VerifyOptions,
  verifyWebhook,
  verifyWebhookDelivery,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  type WebhookEvents,
} from './webhooks.ts';
