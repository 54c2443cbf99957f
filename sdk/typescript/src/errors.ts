/** What kind of failure an error is; one per class. */
export type ErrorKind =
  | 'authentication'
  | 'permission'
  | 'not_found'
  | 'validation'
  | 'invalid_operation'
  | 'conflict'
  | 'idempotency'
  | 'rate_limit'
  | 'server'
  | 'connection'
  | 'timeout'
  | 'webhook_verification'
  | 'configuration'
  | 'unexpected';

/** Facts that errors are made of. */
export interface ErrorFacts {
  /** Stable code: of the server if it answered, otherwise of the client. */
  code: string;
  status?: number | undefined;
  requestId?: string | undefined;
  method?: string | undefined;
  path?: string | undefined;
  attempts?: number | undefined;
  /** Milliseconds to wait before another attempt, if the server said so. */
  retryAfter?: number | undefined;
  details?: Readonly<Record<string, unknown>> | undefined;
  headers?: Headers | undefined;
  body?: string | undefined;
  cause?: unknown;
}

/** The brand is the same for every copy of this package in a process: two versions, ESM and CommonJS, two realms. */
const BRAND = Symbol.for('@flexprice/sdk/error');

/**
 * Every failure of the SDK. `kind` says which class it is, `code` is stable and made for programs, the message is for
 * people and says what to do. A cancelled call is no such error: it rejects with the reason of its `AbortSignal`.
 */
export class FlexpriceError extends Error {
  static readonly kind: ErrorKind = 'unexpected';
  readonly kind: ErrorKind;
  /** Stable code such as `not_found`; that of the server, or one of the client's own such as `timeout`. */
  readonly code: string;
  /** HTTP status of the answer, if there was one. */
  readonly status: number | undefined;
  /** Id of the request; quote it when asking for help. */
  readonly requestId: string | undefined;
  readonly method: string | undefined;
  /** Path of the contract, such as `/customers/{id}`. */
  readonly path: string | undefined;
  /** How many attempts were made. */
  readonly attempts: number;
  /** Milliseconds after which another attempt makes sense, if the server said so. */
  readonly retryAfter: number | undefined;
  /** What the server says about the failure. */
  readonly details: Readonly<Record<string, unknown>>;
  /** Headers of the answer. */
  declare readonly headers: Headers | undefined;
  /** Body of the answer as it came. */
  declare readonly body: string | undefined;

  constructor(message: string, facts: ErrorFacts) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.kind = new.target.kind;
    this.code = facts.code;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.method = facts.method;
    this.path = facts.path;
    this.attempts = facts.attempts ?? 0;
    this.retryAfter = facts.retryAfter;
    this.details = facts.details ?? {};
    // Long and rarely wanted: there to be asked for, not printed with every error.
    hide(this, 'headers', facts.headers);
    hide(this, 'body', facts.body);
    hide(this, BRAND, true);
  }

  /** Made from the kind, because minifiers rename classes. */
  override get name(): string {
    const kind = (this.constructor as typeof FlexpriceError).kind;
    if (kind === 'unexpected') return 'FlexpriceError';
    return `${kind.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`;
  }

  toJSON(): Record<string, unknown> {
    const { name, message, kind, code, status, requestId, method, path, attempts, retryAfter, details } = this;
    return { name, message, kind, code, status, requestId, method, path, attempts, retryAfter, details };
  }
}

function hide(target: object, name: PropertyKey, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: false, configurable: true, writable: true });
}

/** 401: no key was sent, or it is unknown, expired or revoked. */
export class AuthenticationError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'authentication';
  declare readonly kind: 'authentication';
}

/** 403: the key is valid, but its roles do not allow this. */
export class PermissionError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'permission';
  declare readonly kind: 'permission';
}

/** 404: there is no such object in this environment. */
export class NotFoundError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'not_found';
  declare readonly kind: 'not_found';
}

/** One thing that is wrong with a request. */
export interface FieldFault {
  /** Where: `items[2].amount`. */
  readonly path: string;
  readonly message: string;
}

/** 400, 413, 415 or 422: the request breaks a rule. Also thrown before sending, for a path parameter that is empty. */
export class ValidationError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'validation';
  declare readonly kind: 'validation';

  /** Every faulty field. */
  get fields(): readonly FieldFault[] {
    return Object.entries(this.details).map(([path, fault]) => ({
      path,
      message: typeof fault === 'string' ? fault : JSON.stringify(fault),
    }));
  }
}

/** 400 `invalid_operation`: the request is well-formed, but the state of the object does not allow it. */
export class InvalidOperationError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'invalid_operation';
  declare readonly kind: 'invalid_operation';
}

/** 409: a unique value is taken, or the object was changed by somebody else in the meantime. */
export class ConflictError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'conflict';
  declare readonly kind: 'conflict';
}

/** 409 or 422: the `Idempotency-Key` belongs to a request that is still running, or to a different one. */
export class IdempotencyError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'idempotency';
  declare readonly kind: 'idempotency';
}

/** How much of the rate limit is left. */
export interface RateLimit {
  /** How many requests the key may make per minute. */
  readonly limit: number;
  /** How many of them are left. */
  readonly remaining: number;
  /** When the count starts again. */
  readonly resetAt: Date;
}

/** 429: the rate limit is used up. `retryAfter` says how many milliseconds to wait, `resetAt` until when. */
export class RateLimitError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'rate_limit';
  declare readonly kind: 'rate_limit';
  readonly rateLimit: RateLimit | undefined;
  readonly resetAt: Date | undefined;

  constructor(message: string, facts: ErrorFacts & { rateLimit?: RateLimit | undefined; resetAt?: Date | undefined }) {
    super(message, facts);
    this.rateLimit = facts.rateLimit;
    this.resetAt = facts.resetAt;
  }
}

/** 5xx, or an answer that is not what the contract promises. */
export class ServerError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'server';
  declare readonly kind: 'server';
}

/** The server was not reached, or the connection broke. Whether the request was processed is not known. */
export class ConnectionError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'connection';
  declare readonly kind: 'connection';
}

/** No answer in time. Whether the request was processed is not known. */
export class TimeoutError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'timeout';
  declare readonly kind: 'timeout';
}

/** A webhook whose signature, time or body does not hold. Answer it with 400. */
export class WebhookVerificationError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'webhook_verification';
  declare readonly kind: 'webhook_verification';
}

/** The client is not set up rightly; nothing was sent. */
export class ConfigurationError extends FlexpriceError {
  static override readonly kind: ErrorKind = 'configuration';
  declare readonly kind: 'configuration';
}

/** Every class of error by its kind. */
export interface ErrorsByKind {
  authentication: AuthenticationError;
  permission: PermissionError;
  not_found: NotFoundError;
  validation: ValidationError;
  invalid_operation: InvalidOperationError;
  conflict: ConflictError;
  idempotency: IdempotencyError;
  rate_limit: RateLimitError;
  server: ServerError;
  connection: ConnectionError;
  timeout: TimeoutError;
  webhook_verification: WebhookVerificationError;
  configuration: ConfigurationError;
  unexpected: FlexpriceError;
}

/**
 * Whether something caught is an error of this SDK, and of the given kind if one is named. Unlike `instanceof` it also
 * knows errors of another copy of the package.
 *
 * @example
 * if (isFlexpriceError(error, 'rate_limit')) console.log(error.resetAt);
 */
export function isFlexpriceError(value: unknown): value is FlexpriceError;
export function isFlexpriceError<Kind extends ErrorKind>(value: unknown, kind: Kind): value is ErrorsByKind[Kind];
export function isFlexpriceError(value: unknown, kind?: ErrorKind): boolean {
  if (typeof value !== 'object' || value === null || !(BRAND in value)) return false;
  return kind === undefined || ('kind' in value && value.kind === kind);
}
