import type { Operation } from '@flexprice/generated/operations';
import type { Request } from 'express';
import { customerPrincipal, findPortalSession } from '../access/portalSessions.ts';
import type { Principal } from '../access/principal.ts';
import { allows } from '../access/roles.ts';
import { ApiError } from '../errors.ts';
import type { Services } from '../services.ts';
import type { Exchange } from './exchange.ts';

/** Who asks, and whether they may: key, rate limit, permission. Sets the rate-limit headers. */
export async function admit(
  services: Services,
  operation: Operation,
  request: Request,
  exchange: Exchange,
): Promise<Principal> {
  const principal = isPortal(operation) ? await customerOf(services, request) : await bearerOf(services, request);
  if (services.rateLimiter.limit > 0) {
    const state = await services.rateLimiter.take(principal.keyId);
    for (const [name, value] of services.rateLimiter.headers(state)) exchange.setHeader(name, value);
  }
  if (principal.suspended && operation.permission.endsWith(':write')) {
    throw new ApiError('permission_denied', 'tenant account is suspended');
  }
  if (!allows(principal.roles, operation.permission)) {
    throw new ApiError('permission_denied', 'insufficient permissions', {
      details: { required: operation.permission },
    });
  }
  return principal;
}

/** The portal's operations are for browsers of customers, who have a session and no key. */
const isPortal = (operation: Operation): boolean => operation.path.startsWith('/customer/portal/');

function bearerOf(services: Services, request: Request): Promise<Principal> {
  const key = request.headers['x-api-key'];
  const environment = request.headers['x-environment-id'];
  return services.authenticator.authenticate(
    typeof key === 'string' ? key : undefined,
    typeof environment === 'string' ? environment : undefined,
  );
}

async function customerOf({ databases, clock }: Services, request: Request): Promise<Principal> {
  const token = request.headers['x-session-token'];
  const session = typeof token === 'string' ? await findPortalSession(databases, token, clock.now()) : undefined;
  if (session) return customerPrincipal(session);
  const legacy = token === undefined ? 'Session token required' : 'Invalid or expired session token';
  throw new ApiError('unauthenticated', `${legacy}: send a valid one in the X-Session-Token header.`, { legacy });
}
