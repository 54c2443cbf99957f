import { readFileSync } from 'node:fs';
import { type Operation, type OperationId, operations } from '@flexprice/generated/operations';
import { parameters, requestBodies, type ValidationError, type Validator } from '@flexprice/generated/validators';
import { type Faults, validationError } from '../errors.ts';
import { isStorable } from './body.ts';
import { Decoders, type Schema } from './decode.ts';

interface ContractDocument {
  paths: Record<
    string,
    Record<string, { operationId?: string; requestBody?: { content: Record<string, { schema: Schema }> } }>
  >;
  components: { schemas: Record<string, Schema> };
}

/** Turns the raw parts of a request into what the contract promises a handler, or says everything that is wrong. */
export interface RequestReader {
  readonly hasBody: boolean;
  body(json: unknown): unknown;
  parameters(path: Record<string, unknown>, query: Record<string, unknown>): { path: unknown; query: unknown };
}

let text: string | undefined;

/** The bundled document as it is served. Two megabytes, so read when first needed and not at start. */
export function contractText(): string {
  text ??= readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8');
  return text;
}

let parsed: { contract: ContractDocument; decoders: Decoders } | undefined;

/** The decoder of an operation's body, if it has one. */
function decoderOf({ path, method }: Operation): ((value: unknown) => unknown) | undefined {
  if (!parsed) {
    const contract = JSON.parse(contractText()) as ContractDocument;
    parsed = { contract, decoders: new Decoders(contract.components.schemas) };
  }
  const described = parsed.contract.paths[path]?.[method.toLowerCase()];
  const schema = described?.requestBody?.content['application/json']?.schema;
  return schema && parsed.decoders.for(schema);
}

/** The reader of one operation. Made once per operation, at start. */
export function requestReader(id: OperationId): RequestReader {
  const operation: Operation = operations[id];
  let decode: ((value: unknown) => unknown) | undefined;
  const validateBody = requestBodies[id];
  const validatePath = parameters[`${id}_path`];
  const validateQuery = parameters[`${id}_query`];
  const known = new Set(operation.query);
  // An alias may carry in its path what the operation itself takes as a query parameter: `/events/{id}`.
  const aliased = (operation.aliases ?? [])
    .flatMap((alias) => [...alias.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))
    .filter((name) => known.has(name));
  return {
    hasBody: operation.body !== 'none',
    body(json) {
      if (json === undefined) {
        if (operation.body === 'required')
          throw validationError({ body: 'is required: send a JSON object' }, 'Invalid request format');
        return undefined;
      }
      decode ??= decoderOf(operation) ?? ((value) => value);
      const value = decode(json);
      const faults = validateBody ? faultsOf(validateBody, value) : {};
      if (Object.keys(faults).length > 0) throw validationError(faults);
      return value;
    },
    parameters(path, query) {
      const faults: Faults = {};
      const named: Record<string, unknown> = {};
      for (const [name, value] of Object.entries(query)) {
        if (known.has(name)) named[name] = value;
      }
      for (const name of aliased) {
        if (Object.hasOwn(path, name)) named[name] = path[name];
      }
      for (const [name, value] of [...Object.entries(path), ...Object.entries(named)]) {
        if (!isStorable(String(value))) faults[name] = 'must not contain U+0000';
      }
      if (validatePath) Object.assign(faults, faultsOf(validatePath, path));
      if (validateQuery) Object.assign(faults, faultsOf(validateQuery, named));
      if (Object.keys(faults).length > 0) throw validationError(faults);
      return { path, query: named };
    },
  };
}

function faultsOf(validate: Validator, value: unknown): Faults {
  if (validate(value)) return {};
  const faults: Faults = {};
  for (const error of validate.errors ?? []) {
    const [field, text] = describe(error);
    faults[field] = faults[field] && faults[field] !== text ? `${faults[field]}; ${text}` : text;
  }
  return faults;
}

/** ajv's finding in the words of the contract: the path of the field as one would write it, and what to do. */
function describe(error: ValidationError): [field: string, text: string] {
  const field = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return [field ? `${field}.${String(params.missingProperty)}` : String(params.missingProperty), 'is required'];
    case 'enum':
      return [field, `must be one of ${(params.allowedValues as unknown[]).map(String).join(', ')}`];
    case 'type':
      return [field || 'body', `must be ${/^[aio]/.test(String(params.type)) ? 'an' : 'a'} ${String(params.type)}`];
    case 'format':
      return [field, `must be ${FORMATS[String(params.format)] ?? `a valid ${String(params.format)}`}`];
    case 'pattern':
      return [field, PATTERNS[String(params.pattern)] ?? `must match ${String(params.pattern)}`];
    case 'minLength':
      return [
        field,
        params.limit === 1 ? 'must not be empty' : `must have at least ${String(params.limit)} characters`,
      ];
    case 'maxLength':
      return [field, `must have at most ${String(params.limit)} characters`];
    case 'minimum':
      return [field, `must be at least ${String(params.limit)}`];
    case 'maximum':
      return [field, `must be at most ${String(params.limit)}`];
    case 'minItems':
      return [field, `must have at least ${String(params.limit)} ${params.limit === 1 ? 'entry' : 'entries'}`];
    case 'maxItems':
      return [field, `must have at most ${String(params.limit)} entries`];
    case 'maxProperties':
      return [field, `must have at most ${String(params.limit)} members`];
    default:
      return [field || 'body', 'is not valid'];
  }
}

const FORMATS: Record<string, string> = {
  'date-time': 'an instant in RFC 3339, such as 2025-09-01T00:00:00Z',
  decimal: 'a decimal number, such as "10.5"',
  email: 'an email address',
  'iana-time-zone': 'an IANA time zone, such as Europe/Berlin',
};

const PATTERNS: Record<string, string> = {
  '^-?\\d{1,40}(\\.\\d{1,40})?$': 'must be a decimal number of at most 40 digits on either side of the point',
  '^[A-Za-z]{2}$': 'must be two letters, as in ISO 3166-1',
};
