export { webhooks } from './handlers.ts';
export { isListenedFor } from './store.ts';
