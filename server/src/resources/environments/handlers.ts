import type { EnvironmentsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { startClone } from './clone.ts';
import { toEnvironment } from './map.ts';
import { createEnvironment, getEnvironment, updateEnvironment } from './service.ts';
import { listEnvironmentRows } from './store.ts';

export const environments = {
  async createEnvironment({ body }, context) {
    return { status: 201, body: toEnvironment(await createEnvironment(context, body)) };
  },
  async listEnvironments({ query }, context) {
    const { rows, pagination } = await listEnvironmentRows(context.db, query);
    return { status: 200, body: { environments: rows.map(toEnvironment), ...pagination } };
  },
  async getEnvironment({ path }, context) {
    return { status: 200, body: toEnvironment(await getEnvironment(context, path.id)) };
  },
  async updateEnvironment({ path, body }, context) {
    return { status: 200, body: toEnvironment(await updateEnvironment(context, path.id, body)) };
  },
  async cloneEnvironment({ path, body }, context) {
    return { status: 202, body: await startClone(context, path.id, body) };
  },
} satisfies Partial<EnvironmentsHandlers<Context>>;
