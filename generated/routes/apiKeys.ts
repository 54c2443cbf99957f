// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface APIKeysHandlers<Context> {
  /** List API keys */
  listApiKeys: Handler<'listApiKeys', Context>;
  /** Create an API key */
  createApiKey: Handler<'createApiKey', Context>;
  /** Revoke an API key */
  deleteApiKey: Handler<'deleteApiKey', Context>;
}
