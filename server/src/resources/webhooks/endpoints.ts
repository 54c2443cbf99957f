import type {
  CreateWebhookEndpointRequest,
  RotateWebhookSecretRequest,
  UpdateWebhookEndpointRequest,
} from '@flexprice/generated/types';
import type { Context } from '../../context.ts';
import { type Faults, invalidOperation, notFound, validationError } from '../../errors.ts';
import { newSigningSecret } from '../../webhooks/index.ts';
import { currentEnvironment } from '../environments/index.ts';
import { changeOf, newRecord } from '../records.ts';
import { abandonDeliveries } from './deliveries.ts';
import { addressFault, headerFaults } from './rules.ts';
import { type EndpointRow, findEndpoint, insertEndpoint, updateEndpointRow } from './store.ts';

/**
 * @returns the endpoint, and the secret that its requests are signed with; it is not shown again
 * @throws ApiError `validation_error` for an address or header that cannot be used
 */
export async function createEndpoint(
  context: Context,
  request: CreateWebhookEndpointRequest,
): Promise<{ row: EndpointRow; secret: string }> {
  await check(context, request);
  distrustRules(context);
  const record = newRecord(context, 'webhook');
  const secret = newSigningSecret();
  const { sealer } = context.services;
  const row = await insertEndpoint(context.db, {
    ...record,
    status: 'published',
    url: request.url,
    description: request.description ?? '',
    event_types: [...new Set(request.event_types)],
    enabled: request.enabled ?? true,
    ...sealedHeaders(context, record.id, request.headers ?? {}),
    secret: sealer.seal(secret, record.id),
    previous_secret: null,
    previous_secret_expires_at: null,
    metadata: request.metadata ?? null,
  });
  return { row, secret };
}

/** @throws ApiError `not_found` */
export async function getEndpoint(context: Context, id: string): Promise<EndpointRow> {
  const row = await findEndpoint(context.db, id);
  if (!row) throw notFound('Webhook endpoint', 'webhook_endpoint_id', id);
  return row;
}

/** @throws ApiError `not_found`, `validation_error`, `invalid_operation` when it is archived */
export async function updateEndpoint(
  context: Context,
  id: string,
  request: UpdateWebhookEndpointRequest,
): Promise<EndpointRow> {
  await getLiveEndpoint(context, id);
  await check(context, request);
  distrustRules(context);
  const { headers, metadata, event_types, ...columns } = request;
  return updateEndpointRow(context.db, id, {
    ...columns,
    ...(event_types && { event_types: [...new Set(event_types)] }),
    ...(headers && sealedHeaders(context, id, headers)),
    ...(metadata && { metadata }),
    ...changeOf(context),
  });
}

/** Takes an endpoint out of use, with what is still to be sent to it. Doing it twice changes nothing. */
export async function archiveEndpoint(context: Context, id: string): Promise<void> {
  const row = await getEndpoint(context, id);
  if (row.status === 'archived') return;
  distrustRules(context);
  await updateEndpointRow(context.db, id, { status: 'archived', ...changeOf(context) });
  await abandonDeliveries(context.db, id, 'The endpoint was archived.', context.services.clock.now());
}

const DEFAULT_OVERLAP_HOURS = 24;

/** Gives an endpoint a new secret; the one before signs too for some time. */
export async function rotateSecret(
  context: Context,
  id: string,
  { overlap_hours = DEFAULT_OVERLAP_HOURS }: RotateWebhookSecretRequest,
): Promise<{ secret: string; previousExpiresAt: Date }> {
  const { services, db } = context;
  const row = await getLiveEndpoint(context, id);
  const secret = newSigningSecret();
  const previousExpiresAt = new Date(services.clock.now().getTime() + overlap_hours * 3_600_000);
  await updateEndpointRow(db, id, {
    secret: services.sealer.seal(secret, id),
    previous_secret: row.secret,
    previous_secret_expires_at: previousExpiresAt,
    ...changeOf(context),
  });
  return { secret, previousExpiresAt };
}

/** @throws ApiError `not_found`, `invalid_operation` when it is archived */
export async function getLiveEndpoint(context: Context, id: string): Promise<EndpointRow> {
  const row = await getEndpoint(context, id);
  if (row.status === 'published') return row;
  throw invalidOperation('The endpoint is archived: nothing is sent to it any more. Create another.', {
    status: row.status,
  });
}

async function check(context: Context, { url, headers = {} }: UpdateWebhookEndpointRequest): Promise<void> {
  const faults: Faults = headerFaults(headers);
  if (url !== undefined) {
    const { type } = await currentEnvironment(context);
    const fault = addressFault(url, type, context.services.sender.allowPrivate);
    if (fault) faults.url = fault;
  }
  if (Object.keys(faults).length > 0) throw validationError(faults);
}

/** Whether events that count for nothing are told depends on endpoints: the answer to the next event follows this change. */
function distrustRules({ services, db }: Context): void {
  services.intakeRules.distrust(db.scope.environmentId);
}

function sealedHeaders({ services }: Context, id: string, headers: Record<string, string>) {
  const names = Object.keys(headers);
  return { header_names: names, headers: names.length > 0 ? services.sealer.seal(JSON.stringify(headers), id) : null };
}
