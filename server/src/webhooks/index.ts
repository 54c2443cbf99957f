export { emit, type WebhookEventName } from './emit.ts';
