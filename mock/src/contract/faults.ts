import type { ValidationError, Validator } from '@flexprice/generated/validators';

/** Everything that is wrong at once: the key is the path of the field (`items[2].amount`), the value what is wrong. */
export type Faults = Record<string, string>;

/** What a check finds, in the words of the API. Empty when nothing is wrong. */
export function faultsOf(validate: Validator | undefined, value: unknown): Faults {
  if (!validate || validate(value)) return {};
  const faults: Faults = {};
  for (const error of validate.errors ?? []) {
    const [field, text] = describe(error);
    faults[field] = faults[field] && faults[field] !== text ? `${faults[field]}; ${text}` : text;
  }
  return faults;
}

export const isFaulty = (faults: Faults): boolean => Object.keys(faults).length > 0;

/** `name is required, tiers[0].up_to must be an integer` */
export const sentence = (faults: Faults): string =>
  Object.entries(faults)
    .map(([field, text]) => `${field} ${text}`)
    .join(', ');

function describe(error: ValidationError): [field: string, text: string] {
  const field = fieldPath(error.instancePath);
  const { params } = error;
  const below = (name: unknown) => (field ? `${field}.${String(name)}` : String(name));
  switch (error.keyword) {
    case 'required':
      return [below(params.missingProperty), 'is required'];
    case 'additionalProperties':
      return [below(params.additionalProperty), 'is not described by the contract'];
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

/** `/items/2/amount` as one would write it: `items[2].amount`. */
function fieldPath(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path ? `${path}.${part}` : part), '');
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
