// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface IntegrationsHandlers<Context> {
  /** Get what can be exchanged with other systems */
  getIntegrationConfig: Handler<'getIntegrationConfig', Context>;
  /** Link an object to another system */
  linkIntegrationMapping: Handler<'linkIntegrationMapping', Context>;
  /** Remove a link to another system */
  delinkIntegrationMapping: Handler<'delinkIntegrationMapping', Context>;
  /** List the links of an object */
  getEntityIntegrationMappings: Handler<'getEntityIntegrationMappings', Context>;
  /** Synchronise one object now */
  syncIntegration: Handler<'syncIntegration', Context>;
}
