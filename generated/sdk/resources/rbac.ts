// Generated from openapi/ by `npm run generate`. Do not edit.
import type { Call } from '../../../sdk/typescript/src/call.ts';
import type { RequestOptions } from '../../../sdk/typescript/src/options.ts';
import type { ListRbacRolesQuery } from '../queries.ts';
import type {
  Role,
  RoleList,
} from '../../schemas.ts';

/**
 * The roles that users, service accounts and API keys can have. They are fixed; each is a list of what may be
 * read and written.
 */
export interface RbacResource {
  /**
   * List roles.
   *
   * The fixed set of roles with their permissions. Use it to offer a choice when you invite a user or create a
   * service account.
   *
   * `GET /rbac/roles`, any valid key.
   *
   * @example
   * const result = await flexprice.rbac.listRoles();
   */
  listRoles(query?: ListRbacRolesQuery, options?: RequestOptions): Call<RoleList>;

  /**
   * Get a role.
   *
   * Reads one role by its name, such as `event_ingestor`.
   *
   * `GET /rbac/roles/{id}`, any valid key.
   *
   * @example
   * const result = await flexprice.rbac.getRole(id);
   */
  getRole(id: string, options?: RequestOptions): Call<Role>;
}
