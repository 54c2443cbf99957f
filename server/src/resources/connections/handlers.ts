import type { ConnectionsHandlers } from '@flexprice/generated/routes';
import type { Connection } from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { baseFields } from '../../wire.ts';
import { archiveConnection, createConnection, getConnection, updateConnection } from './service.ts';
import { type ConnectionListRequest, type ConnectionRow, listConnectionRows } from './store.ts';

/** Row -> contract; credentials stay here. */
function toConnection(row: ConnectionRow): Connection {
  const { id, name, provider_type, sync_config, metadata } = row;
  return { id, name, provider_type, ...(sync_config && { sync_config }), metadata, ...baseFields(row) };
}

async function page(context: Context, request: ConnectionListRequest) {
  const { rows, pagination } = await listConnectionRows(context.db, request);
  return { status: 200 as const, body: { connections: rows.map(toConnection), ...pagination } };
}

export const connections = {
  async createConnection({ body }, context) {
    return { status: 201, body: toConnection(await createConnection(context, body)) };
  },
  async listConnections({ query }, context) {
    return page(context, query);
  },
  async queryConnection({ body }, context) {
    return page(context, body);
  },
  async getConnection({ path }, context) {
    return { status: 200, body: toConnection(await getConnection(context, path.id)) };
  },
  async updateConnection({ path, body }, context) {
    return { status: 200, body: toConnection(await updateConnection(context, path.id, body)) };
  },
  async deleteConnection({ path }, context) {
    await archiveConnection(context, path.id);
    return { status: 204 };
  },
} satisfies Partial<ConnectionsHandlers<Context>>;
