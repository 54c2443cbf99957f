export { checkLiteral } from './address.ts';
export { DownloadError, download } from './download.ts';
export { emission, emit, emitAll, type WebhookBody, type WebhookEventName } from './emit.ts';
export { type Outcome, type PostRequest, post } from './post.ts';
export { deliveryRow, INSERT as INSERT_DELIVERIES, listens } from './relay.ts';
export { newSigningSecret } from './signature.ts';
