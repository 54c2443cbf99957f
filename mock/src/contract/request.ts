import { operations } from '@flexprice/generated/mock';
import type { Operation, OperationId } from '@flexprice/generated/operations';
import { parameters, requestBodies } from '@flexprice/generated/validators';
import { MockFailure, validationFailure } from '../protocol/failure.ts';
import { decode } from './decode.ts';
import { type Faults, faultsOf, isFaulty } from './faults.ts';

/** The checked parts of a request. */
export interface RequestParts {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** The parts of a request as they came. */
export interface RawParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams | undefined;
  readonly contentType: string | undefined;
  readonly body: string;
}

/**
 * Reads a request as the server would and finds everything that is wrong with it.
 * @throws MockFailure `validation_error` with a fault per field, or `unsupported_media_type`
 */
export function readRequest(operation: Operation, raw: RawParts): RequestParts {
  const id = operation.id as OperationId;
  const path: Record<string, unknown> = { ...raw.path };
  const query = readQuery(operation, raw.query);
  // An alias may carry in its path what the operation itself takes as a query parameter: `/events/{id}`.
  for (const name of operation.query) {
    if (name in path && !operation.path.includes(`{${name}}`)) query[name] = path[name];
  }
  const faults: Faults = {
    ...faultsOf(parameters[`${id}_path`], path),
    ...faultsOf(parameters[`${id}_query`], query),
  };
  if (isFaulty(faults)) throw validationFailure(faults);
  return { path, query, body: operation.body === 'none' ? undefined : readBody(operation, raw) };
}

function readQuery(operation: Operation, given: URLSearchParams | undefined): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  if (!given) return query;
  for (const name of operation.query) {
    const values = given.getAll(name);
    if (values.length > 0) query[name] = values.length === 1 ? values[0] : values;
  }
  return query;
}

function readBody(operation: Operation, raw: RawParts): unknown {
  const id = operation.id as OperationId;
  if (raw.body === '') {
    if (operation.body !== 'required') return undefined;
    throw validationFailure({ body: 'is required: send a JSON object' }, 'Invalid request format');
  }
  // None at all is taken for JSON, as the server does.
  if (raw.contentType !== undefined && !/^application\/(json|[\w.+-]+\+json)\s*(;|$)/i.test(raw.contentType))
    throw new MockFailure('unsupported_media_type');
  let json: unknown;
  try {
    json = JSON.parse(raw.body);
  } catch {
    throw validationFailure({ body: 'is not valid JSON' }, 'Invalid request format');
  }
  const body = decode(operations[id].request ?? {}, json);
  const faults = faultsOf(requestBodies[id], body);
  if (isFaulty(faults)) throw validationFailure(faults);
  return body;
}
