import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { type RawParts, readRequest } from '../../contract/request.ts';
import { MockFailure } from '../../protocol/failure.ts';
import type { RequestOptions } from '../client.ts';

/**
 * What the contract says against a request, in words; undefined when it allows it. `null` may stand for a member that is left
 * out, and members that it does not know may be ignored, as the protocol has it.
 */
export function objection(id: OperationId, { path = {}, query = {}, body }: RequestOptions): string | undefined {
  return objectionTo(operations[id], {
    path,
    query: new URLSearchParams(query as Record<string, string>),
    contentType: 'application/json',
    body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
  });
}

/** The same for a request as it came over the wire. */
export function objectionTo(operation: Operation, parts: RawParts): string | undefined {
  try {
    readRequest(operation, parts);
    return undefined;
  } catch (error) {
    if (!(error instanceof MockFailure)) throw error;
    const details = Object.entries((error.body.details ?? {}) as Record<string, string>);
    return details.map(([field, fault]) => `${field} ${fault}`).join(', ') || error.message;
  }
}
