// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface GroupsHandlers<Context> {
  /** Create a group */
  createGroup: Handler<'createGroup', Context>;
  /** Search groups */
  queryGroup: Handler<'queryGroup', Context>;
  /** Get a group */
  getGroup: Handler<'getGroup', Context>;
  /** Archive a group */
  deleteGroup: Handler<'deleteGroup', Context>;
}
