import type { RBACHandlers } from '@flexprice/generated/routes';
import type { Role, RoleAction, RoleId } from '@flexprice/generated/types';
import { isRole, roles } from '../../access/roles.ts';
import type { Context } from '../../context.ts';
import { notFound } from '../../errors.ts';

/** In one order for ever, so that a page that shows them does not jump. */
const all = Object.keys(roles).filter(isRole).sort();

function toRole(id: RoleId): Role {
  const { name, description, permissions } = roles[id];
  const granted: Record<string, RoleAction[]> = {};
  for (const permission of permissions) {
    const [entity, action] = permission.split(':') as [string, RoleAction];
    granted[entity] = [...(granted[entity] ?? []), action];
  }
  return { id, name, description, permissions: granted };
}

export const rbac = {
  async listRbacRoles({ query: { user_type } }) {
    const shown = all.filter((id) => user_type === undefined || roles[id].userTypes.includes(user_type));
    return { status: 200, body: { roles: shown.map(toRole) } };
  },
  async getRbacRole({ path: { id } }) {
    if (!isRole(id)) throw notFound('Role', 'id', id);
    return { status: 200, body: toRole(id) };
  },
} satisfies Partial<RBACHandlers<Context>>;
