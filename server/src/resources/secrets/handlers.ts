import type { APIKeysHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { toApiKey } from './map.ts';
import { createApiKey, listApiKeys, revokeApiKey } from './service.ts';

export const apiKeys = {
  async createApiKey({ body }, context) {
    const { row, serviceAccount, key } = await createApiKey(context, body);
    return { status: 201, body: { secret: toApiKey(row, serviceAccount), api_key: key } };
  },
  async listApiKeys({ query }, context) {
    const { rows, serviceAccounts, pagination } = await listApiKeys(context, query);
    const items = rows.map((row) => toApiKey(row, serviceAccounts.get(row.user_id)));
    return { status: 200, body: { items, pagination } };
  },
  async deleteApiKey({ path }, context) {
    await revokeApiKey(context, path.id);
    return { status: 204 };
  },
} satisfies Partial<APIKeysHandlers<Context>>;
