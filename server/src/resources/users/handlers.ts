import type { UsersHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { findTenant, toTenant } from '../tenants/index.ts';
import { toUser } from './map.ts';
import { archiveServiceAccount, createUser, getMe, renameServiceAccount, replaceRoles, updateMe } from './service.ts';
import { listUserRows } from './store.ts';

export const users = {
  async createUser({ body }, context) {
    const user = toUser(await createUser(context, body));
    return { status: 201, body: { ...user, tenant: toTenant(await findTenant(context.db)) } };
  },
  async getUserInfo(_input, context) {
    const user = toUser(await getMe(context));
    return { status: 200, body: { ...user, tenant: toTenant(await findTenant(context.db)) } };
  },
  async updateUser({ body }, context) {
    const user = toUser(await updateMe(context, body));
    return { status: 200, body: { ...user, tenant: toTenant(await findTenant(context.db)) } };
  },
  async queryUser({ body }, context) {
    expandOf(body.expand, []);
    const { rows, pagination } = await listUserRows(context.db, body);
    return { status: 200, body: { items: rows.map(toUser), pagination } };
  },
  async updateServiceAccount({ path, body }, context) {
    return { status: 200, body: toUser(await renameServiceAccount(context, path.id, body.name)) };
  },
  async deleteServiceAccount({ path }, context) {
    await archiveServiceAccount(context, path.id);
    return { status: 204 };
  },
  async updateUserRoles({ path, body }, context) {
    return { status: 200, body: toUser(await replaceRoles(context, path.id, body.roles)) };
  },
} satisfies Partial<UsersHandlers<Context>>;
