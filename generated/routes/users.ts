// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Handler } from './contract.ts';

export interface UsersHandlers<Context> {
  /** Invite a person or create a service account */
  createUser: Handler<'createUser', Context>;
  /** Get the current user */
  getUserInfo: Handler<'getUserInfo', Context>;
  /** Update the current user */
  updateUser: Handler<'updateUser', Context>;
  /** Search users */
  queryUser: Handler<'queryUser', Context>;
  /** Rename a service account */
  updateServiceAccount: Handler<'updateServiceAccount', Context>;
  /** Archive a service account */
  deleteServiceAccount: Handler<'deleteServiceAccount', Context>;
  /** Replace the roles of a user */
  updateUserRoles: Handler<'updateUserRoles', Context>;
}
