import { operations as contract } from '@flexprice/generated/mock';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { validators } from '@flexprice/generated/validators/responses';
import { faultsOf } from '../contract/faults.ts';
import { type DeclaredResponse, declaredOperation, type HeaderSchema } from './document.ts';
import { jsonOf, type Received } from './exchange.ts';

/** Which promise of the contract an answer breaks. */
export type FaultKind = 'status' | 'body' | 'header' | 'media-type' | 'request';

/** Something about an answer that the contract does not allow. */
export interface Fault {
  readonly kind: FaultKind;
  /** Path of the field, name of the header, or the status. */
  readonly field: string;
  /** What is wrong with it, to be read after the field. */
  readonly message: string;
  /** JSON pointer to the part of the document that is broken. */
  readonly pointer: string;
}

/**
 * Names that HTTP, browsers and what stands between client and server give answers. Any other header that the contract does
 * not name is somebody's invention.
 */
const OF_HTTP = new Set(
  `accept-ranges age allow alt-svc cache-control connection content-disposition content-encoding content-language
  content-length content-security-policy content-type cross-origin-embedder-policy cross-origin-opener-policy
  cross-origin-resource-policy date etag expires keep-alive last-modified link location nel origin-agent-cluster
  permissions-policy pragma proxy-connection referrer-policy report-to reporting-endpoints retry-after server
  server-timing strict-transport-security timing-allow-origin trailer transfer-encoding upgrade vary via www-authenticate
  x-content-type-options x-dns-prefetch-control x-download-options x-frame-options x-permitted-cross-domain-policies
  x-xss-protection`.split(/\s+/),
);

const isOfHttp = (name: string) => OF_HTTP.has(name) || name.startsWith('access-control-');

/** Headers that the contract declares and that only some answers have. */
const SOMETIMES = new Set(['idempotency-replayed', 'retry-after']);

/**
 * Everything in an answer that the contract does not allow. The world is closed: a status, member or header that is not
 * declared is a fault, and so is a declared one that is missing.
 *
 * @param allowed further headers that may be there, by lower-case name: those of a gateway, say
 */
export function checkResponse(id: OperationId, received: Received, allowed: ReadonlySet<string> = new Set()): Fault[] {
  const operation = declaredOperation(id);
  const response = operation.responses[received.status];
  // Whoever does not offer an operation may say so, whatever else the operation declares.
  if (!response && isNotOffered(received)) return [];
  if (!response) {
    const known = Object.keys(operation.responses).join(', ');
    const message = `is not declared: ${id} answers ${known}`;
    return [{ kind: 'status', field: String(received.status), message, pointer: `${operation.pointer}/responses` }];
  }
  return [...checkHeaders(id, received, response, allowed), ...checkBody(id, received, response)];
}

/** Whether an answer says, in the API's own words, that the server does not offer the operation. */
export const isNotOffered = ({ status, text }: Received): boolean =>
  status === 501 && (jsonOf(text) as Partial<FailureBody> | undefined)?.code === 'not_implemented';

function checkHeaders(
  id: OperationId,
  { status, headers }: Received,
  response: DeclaredResponse,
  allowed: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const add = (field: string, message: string) =>
    faults.push({ kind: 'header', field, message, pointer: response.pointer });
  for (const [name, schema] of Object.entries(response.headers)) {
    const value = headers[name];
    if (value === undefined) {
      if (isPromised(id, name, status)) add(name, 'is missing');
    } else {
      const fault = faultOfHeader(schema, value);
      if (fault) add(name, fault);
    }
  }
  for (const name of Object.keys(headers)) {
    if (!(name in response.headers) && !isOfHttp(name) && !allowed.has(name)) add(name, 'is not declared');
  }
  return faults;
}

/** Who is not let in has no limit whose state could be told. */
function isPromised(id: OperationId, name: string, status: number): boolean {
  if (name === 'retry-after') return status === 429;
  if (SOMETIMES.has(name)) return false;
  if (!name.startsWith('x-ratelimit-')) return true;
  return status < 400 && (operations[id] as Operation).permission !== 'public';
}

function faultOfHeader({ type, enum: values }: HeaderSchema, value: string): string | undefined {
  if (type === 'integer' && !/^-?\d+$/.test(value)) return `must be an integer, not ${JSON.stringify(value)}`;
  if (values && !values.includes(value)) return `must be one of ${values.join(', ')}, not ${JSON.stringify(value)}`;
  return value === '' ? 'must not be empty' : undefined;
}

function checkBody(id: OperationId, { status, headers, text }: Received, response: DeclaredResponse): Fault[] {
  const { pointer, mediaTypes } = response;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaTypes.length === 0)
    return text === '' ? [] : [{ kind: 'body', field: 'body', message: 'must be empty', pointer }];
  if (type === undefined || !mediaTypes.includes(type)) {
    const message = `must be ${mediaTypes.join(' or ')}, not ${type ?? 'missing'}`;
    return [{ kind: 'media-type', field: 'content-type', message, pointer }];
  }
  if (type !== 'application/json') return [];
  const body = jsonOf(text);
  if (body === undefined) return [{ kind: 'body', field: 'body', message: 'is not valid JSON', pointer }];
  const faults = Object.entries(faultsOf(validators[`${id}_${status}`], body)).map(
    ([field, message]): Fault => ({ kind: 'body', field, message, pointer }),
  );
  return status >= 400 && faults.length === 0 ? checkFailure(id, status, body as FailureBody, pointer) : faults;
}

interface FailureBody {
  readonly code: string;
  readonly http_status_code: number;
}

/** The schema of a failure is one for all; which codes a status may carry is what its examples say. */
function checkFailure(id: OperationId, status: number, body: FailureBody, pointer: string): Fault[] {
  const faults: Fault[] = [];
  const codes: readonly string[] = contract[id].responses[status]?.errors ?? [];
  if (codes.length > 0 && !codes.includes(body.code))
    faults.push({
      kind: 'body',
      field: 'code',
      message: `must be one of ${codes.join(', ')}, not ${body.code}`,
      pointer,
    });
  if (body.http_status_code !== status)
    faults.push({ kind: 'body', field: 'http_status_code', message: `must be ${status}`, pointer });
  return faults;
}
