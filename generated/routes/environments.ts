// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface EnvironmentsHandlers<Context> {
  /** List environments */
  listEnvironments: Handler<'listEnvironments', Context>;
  /** Create an environment */
  createEnvironment: Handler<'createEnvironment', Context>;
  /** Get an environment */
  getEnvironment: Handler<'getEnvironment', Context>;
  /** Rename an environment */
  updateEnvironment: Handler<'updateEnvironment', Context>;
  /** Copy the catalogue to another environment */
  cloneEnvironment: Handler<'cloneEnvironment', Context>;
}
