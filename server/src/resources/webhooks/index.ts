export { webhooks } from './handlers.ts';
