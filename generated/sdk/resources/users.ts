// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { PageCall } from '../../../sdk/typescript/src/pages.ts';
import type {
  CreateUserRequest,
  CreatedUser,
  UpdateServiceAccountRequest,
  UpdateUserRequest,
  UpdateUserRolesRequest,
  User,
  UserList,
  UserSearchRequest,
} from '../../schemas.ts';

/**
 * Who may act for your organisation: people with an email address and service accounts for programs. Roles say
 * what they may do; API keys carry the roles of their owner at the time they were made.
 */
export interface UsersResource {
  /**
   * Invite a person or create a service account.
   *
   * With `type` `user` a person is invited by email and the answer carries a first password. With `type`
   * `service_account` a program gets an identity of its own; give it an API key with `POST /secrets/api/keys`.
   * Only a person with the role `super_admin` may invite people.
   *
   * `POST /users`, needs `user:write`.
   *
   * @example
   * const result = await flexprice.users.create({
   *   type: 'service_account',
   *   name: 'Event collector',
   *   roles: [
   *     'event_ingestor'
   *   ]
   * });
   *
   * @throws {FlexpriceError} `already_exists`, such as: A customer with external id brightside already exists
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  create(body: CreateUserRequest, options?: RequestOptions): Call<CreatedUser>;

  /**
   * Get the current user.
   *
   * The user behind the API key of this request, with roles and tenant. Handy to check which key is in use.
   *
   * `GET /users/me`, any valid key.
   *
   * @example
   * const result = await flexprice.users.me();
   */
  me(options?: RequestOptions): Call<User>;

  /**
   * Update the current user.
   *
   * Changes your own name, and adds to your own metadata. Email address, type and roles cannot be changed here.
   *
   * `PUT /users/me`, needs `user:write`.
   *
   * @example
   * const result = await flexprice.users.updateMe({ name: 'Ada Moreno', metadata: { team: 'billing' } });
   */
  updateMe(body: UpdateUserRequest, options?: RequestOptions): Call<User>;

  /**
   * Search users.
   *
   * People or service accounts that meet every condition, newest first unless `sort` says otherwise. Without
   * `type` only service accounts are listed. Nothing is expandable.
   *
   * `POST /users/search`, needs `user:read`.
   *
   * @example
   * for await (const item of flexprice.users.search()) {}
   */
  search(body?: UserSearchRequest, options?: RequestOptions): PageCall<User, UserList>;

  /**
   * Rename a service account.
   *
   * Changes the name of a service account. People change their own name with `PUT /users/me`.
   *
   * `PUT /users/{id}`, needs `user:write`.
   *
   * @example
   * const result = await flexprice.users.update(id, { name: 'Event collector' });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  update(id: string, body: UpdateServiceAccountRequest, options?: RequestOptions): Call<User>;

  /**
   * Archive a service account.
   *
   * Takes a service account out of use. Revoke its API keys first: while one is live the request is refused with
   * 400.
   *
   * `DELETE /users/{id}`, needs `user:write`.
   *
   * @example
   * await flexprice.users.delete(id);
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  delete(id: string, options?: RequestOptions): Call<void>;

  /**
   * Replace the roles of a user.
   *
   * Gives a person a new set of roles instead of the present one. Only a person with the role `super_admin` may do
   * so, never on themselves, and not while the target has live API keys, because keys keep the roles they were
   * made with. Roles of service accounts cannot be changed.
   *
   * `PUT /users/{id}/roles`, needs `user:write`.
   *
   * @example
   * const result = await flexprice.users.updateRoles(id, { roles: ['all_writer'] });
   *
   * @throws {FlexpriceError} `invalid_operation`, such as: The feature is still used by an entitlement. Delete that entitlement first.
   */
  updateRoles(id: string, body: UpdateUserRolesRequest, options?: RequestOptions): Call<User>;
}
