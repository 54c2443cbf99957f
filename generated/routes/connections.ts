// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface ConnectionsHandlers<Context> {
  /** List connections */
  listConnections: Handler<'listConnections', Context>;
  /** Connect another system */
  createConnection: Handler<'createConnection', Context>;
  /** Search connections */
  queryConnection: Handler<'queryConnection', Context>;
  /** Get a connection */
  getConnection: Handler<'getConnection', Context>;
  /** Update a connection */
  updateConnection: Handler<'updateConnection', Context>;
  /** Archive a connection */
  deleteConnection: Handler<'deleteConnection', Context>;
}
