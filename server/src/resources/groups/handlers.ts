import type { GroupsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { expandOf } from '../expand.ts';
import { toGroup } from './map.ts';
import { archiveGroup, createGroup, getGroup, showGroups } from './service.ts';
import { findMembers, listGroupRows } from './store.ts';

export const groups = {
  async createGroup({ body }, context) {
    return { status: 201, body: toGroup(await createGroup(context, body), []) };
  },
  async queryGroup({ body }, context) {
    expandOf(body.expand, []);
    const { rows, pagination } = await listGroupRows(context.db, body);
    return { status: 200, body: { items: [...(await showGroups(context.db, rows)).values()], pagination } };
  },
  async getGroup({ path }, context) {
    const row = await getGroup(context, path.id);
    const members = await findMembers(context.db, [row.id]);
    return { status: 200, body: toGroup(row, members.get(row.id) ?? []) };
  },
  async deleteGroup({ path }, context) {
    await archiveGroup(context, path.id);
    return { status: 204 };
  },
} satisfies Partial<GroupsHandlers<Context>>;
