// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface RBACHandlers<Context> {
  /** List roles */
  listRbacRoles: Handler<'listRbacRoles', Context>;
  /** Get a role */
  getRbacRole: Handler<'getRbacRole', Context>;
}
