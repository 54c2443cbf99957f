import type { Context } from '../../context.ts';
import { invalidOperation, notFound, validationError } from '../../errors.ts';
import { findGrants, findGrantsOf, type GrantRow, updateGrantRow } from '../../resources/creditGrants/index.ts';
import { changeOf } from '../../resources/records.ts';
import { lockSubscription } from '../../resources/subscriptions/index.ts';
import { inCustomersTime } from '../../resources/testClocks/index.ts';
import { callOff } from './apply.ts';

/**
 * Ends the grants of a subscription, or only those of one addon: instalments due at `at` or later are called off. Credits
 * that were given stay. The caller holds the subscription's lock.
 */
export async function cancelFutureGrants(
  context: Context,
  subscriptionId: string,
  at: Date,
  { addonId }: { addonId?: string } = {},
): Promise<void> {
  for (const grant of await findGrantsOf(context.db, 'SUBSCRIPTION', [subscriptionId], context.now)) {
    if (!addonId || grant.addon_id === addonId) await endGrant(context, grant, at);
  }
}

async function endGrant(context: Context, grant: GrantRow, at: Date): Promise<GrantRow> {
  if (grant.subscription_id) {
    await callOff(context, { subscriptionId: grant.subscription_id, grantId: grant.id, from: at });
  }
  if (grant.end_date && grant.end_date <= at) return grant;
  return updateGrantRow(context.db, grant.id, { end_date: at, ...changeOf(context) });
}

/**
 * Ends a grant by request. A template of a plan is archived; any other grant ends at the instant.
 *
 * @throws ApiError `not_found`, `invalid_operation` when it was archived
 */
export async function deleteGrant(request: Context, id: string, effective: string | undefined): Promise<void> {
  const { context, grant } = await lockedGrant(request, id);
  if (grant.status !== 'published') {
    throw invalidOperation(`Credit grant ${id} was archived. There is nothing left to end.`, { credit_grant_id: id });
  }
  if (grant.scope === 'PLAN') await updateGrantRow(context.db, id, { status: 'archived', ...changeOf(context) });
  else await endGrant(context, grant, effective === undefined ? context.now : new Date(effective));
}

/**
 * Changes name or metadata, or ends a grant.
 *
 * @throws ApiError `not_found`, `validation_error` for an end in the past, `invalid_operation` when it was archived
 */
export async function updateGrant(
  request: Context,
  id: string,
  body: { name?: string; metadata?: Record<string, string> | null; end_date?: string },
): Promise<GrantRow> {
  const { context, grant } = await lockedGrant(request, id);
  const end = body.end_date === undefined ? undefined : new Date(body.end_date);
  if (end && end < context.now) throw validationError({ end_date: 'must not be in the past' });
  if (end && grant.status !== 'published') {
    throw invalidOperation(`Credit grant ${id} was archived. It cannot end once more.`, { credit_grant_id: id });
  }
  if (end) await endGrant(context, grant, end);
  return updateGrantRow(context.db, id, {
    ...(body.name !== undefined && { name: body.name }),
    ...(body.metadata && { metadata: body.metadata }),
    ...changeOf(context),
  });
}

/** A grant whose subscription is locked, at the time of its customer. @throws ApiError `not_found` */
async function lockedGrant(request: Context, id: string): Promise<{ context: Context; grant: GrantRow }> {
  const [known] = await findGrants(request.db, [id]);
  if (!known) throw notFound('Credit grant', 'credit_grant_id', id);
  if (!known.subscription_id) return { context: request, grant: known };
  const subscription = await lockSubscription(request.db, known.subscription_id);
  const [grant = known] = await findGrants(request.db, [id]);
  return { context: subscription ? await inCustomersTime(request, subscription.customer_id) : request, grant };
}
