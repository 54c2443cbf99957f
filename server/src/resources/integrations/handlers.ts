import type { IntegrationsHandlers } from '@flexprice/generated/routes';
import type { Context } from '../../context.ts';
import { toMapping } from './map.ts';
import { integrationConfig, link, sync, unlink } from './service.ts';
import { listMappingRows } from './store.ts';

export const integrations = {
  async linkIntegrationMapping({ body }, context) {
    return { status: 200, body: { mapping: toMapping(await link(context, body)) } };
  },
  async delinkIntegrationMapping({ body }, context) {
    await unlink(context, body);
    return { status: 200, body: { message: 'Integration mapping delinked successfully' } };
  },
  async getEntityIntegrationMappings({ query }, context) {
    const { rows, pagination } = await listMappingRows(context.db, query);
    return { status: 200, body: { items: rows.map(toMapping), pagination } };
  },
  async getIntegrationConfig(_input, context) {
    return { status: 200, body: { integrations: await integrationConfig(context) } };
  },
  async syncIntegration({ body }, context) {
    await sync(context, body);
    return { status: 200, body: { message: 'integration sync triggered successfully' } };
  },
} satisfies Partial<IntegrationsHandlers<Context>>;
