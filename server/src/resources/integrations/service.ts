import type {
  IntegrationConfigEntry,
  LinkIntegrationRequest,
  PaymentGateway,
  SyncConfig,
  SyncIntegrationRequest,
  UnlinkIntegrationRequest,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { ApiError, invalidOperation, notFound, validationError } from '../../errors.ts';
import { enqueue } from '../../jobs/index.ts';
import { instant } from '../../wire.ts';
import { type ConnectionRow, findConnectionTo, listConnectionRows } from '../connections/index.ts';
import { isProvider, PROVIDERS } from './providers.ts';
import { archiveMapping, entityExists, type MappingRow, putMapping } from './store.ts';

/** @throws ApiError `validation_error`, `not_found` for an unknown object, `invalid_operation` without a connection */
export async function link(context: Context, request: LinkIntegrationRequest): Promise<MappingRow> {
  const { provider_type, entity_type, entity_id, provider_entity_id, metadata } = request;
  if (!isProvider(provider_type)) {
    throw validationError({ provider_type: `must be one of ${Object.keys(PROVIDERS).join(', ')}` });
  }
  if (!(await findConnectionTo(context.db, provider_type))) {
    throw invalidOperation(`This environment is not connected to ${provider_type}: create a connection first.`, {
      provider_type,
    });
  }
  if (!(await entityExists(context.db, entity_type, entity_id))) throw notFound(entity_type, 'entity_id', entity_id);
  const noted = { ...metadata, linked_via: 'api', linked_at: instant(context.now) };
  return putMapping(
    context,
    { provider_type, entity_type, entity_id, provider_entity_id, metadata: noted },
    context.principal.userId,
  );
}

/** @throws ApiError `not_found` when nothing is linked */
export async function unlink(context: Context, request: UnlinkIntegrationRequest): Promise<void> {
  if (await archiveMapping(context, request, context.principal.userId)) return;
  const { entity_type, entity_id, provider_type } = request;
  throw new ApiError('not_found', `The ${entity_type} is not linked to ${provider_type}.`, {
    details: { entity_id, provider_type },
  });
}

/** What each provider can exchange, and what the connection to it does exchange. */
export async function integrationConfig({ db }: Context): Promise<IntegrationConfigEntry[]> {
  const { rows } = await listConnectionRows(db, { limit: 1000 });
  return Object.entries(PROVIDERS).map(([provider, { base }]) => {
    const connection = rows.find((row) => row.provider_type === provider);
    return {
      provider: provider as keyof typeof PROVIDERS,
      base_config: base,
      ...(connection && { current_config: connection.sync_config ?? {} }),
    };
  });
}

const GATEWAYS: readonly string[] = [
  'stripe',
  'razorpay',
  'nomod',
  'moyasar',
  'paddle',
  'whop',
] satisfies PaymentGateway[];

const isGateway = (provider: string): provider is PaymentGateway => GATEWAYS.includes(provider);

const takesPart = (config: SyncConfig, { entity_type, method }: SyncIntegrationRequest): boolean =>
  config[entity_type]?.[method === 'push' ? 'outbound' : 'inbound'] === true;

/**
 * Asks the connected systems to bring an object up to date.
 *
 * @throws ApiError `not_found`, or `invalid_operation` when no connection exchanges such objects in this direction, or this
 * server cannot speak with those that do
 */
export async function sync(context: Context, request: SyncIntegrationRequest): Promise<void> {
  const { entity_type, entity_id, method } = request;
  if (!(await entityExists(context.db, entity_type, entity_id))) throw notFound(entity_type, 'entity_id', entity_id);
  const { rows } = await listConnectionRows(context.db, { limit: 1000 });
  const willing = rows.filter((row) => takesPart(row.sync_config ?? {}, request));
  if (willing.length === 0) {
    throw invalidOperation(
      `No connection exchanges ${entity_type}s by ${method}: set sync_config.${entity_type} of a connection.`,
      { entity_type, method },
    );
  }
  const { now } = context;
  const gateways = await reachable(context, request, willing);
  for (const gateway of gateways) {
    const payload = { customer_id: entity_id, gateway };
    const key = `${gateway} ${entity_id}`;
    await enqueue(context, { kind: 'integration.sync', key, customerId: '', runAt: now, payload });
  }
  if (gateways.length > 0) return;
  const names = willing.map((row) => row.provider_type).join(', ');
  throw invalidOperation(
    `This server cannot ${method} ${entity_type}s ${method === 'push' ? 'to' : 'from'} ${names}: it pushes customers to stripe, and nothing else.`,
    { entity_type, method, providers: names },
  );
}

/** The gateways among some connections that this server can really tell about a customer. */
async function reachable(
  { db, services }: Context,
  { entity_type, method }: SyncIntegrationRequest,
  willing: readonly ConnectionRow[],
): Promise<PaymentGateway[]> {
  if (entity_type !== 'customer' || method !== 'push') return [];
  const found: PaymentGateway[] = [];
  for (const { provider_type } of willing) {
    if (!isGateway(provider_type)) continue;
    try {
      await services.gateways.of(db, provider_type);
      found.push(provider_type);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
    }
  }
  return found;
}
