/** One thing that is not as it should be. */
export interface Fault {
  /** Where: `items[2].amount`. */
  readonly path: string;
  readonly message: string;
}

/** A schema as the generator writes it: scripts/src/emit/sdk/contract.ts says how to read it. */
export type Schema = string | Rules;

interface Rules {
  is: string;
  has?: Record<string, Schema>;
  of?: Schema;
  one?: Schema[];
  enum?: unknown[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

export interface Setting {
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Whether members that the schema does not know are accepted. */
  readonly newMembers: boolean;
  /** The same of the values of an enum. */
  readonly newValues: boolean;
}

const FORMATS: Record<string, (text: string) => boolean> = {
  'date-time': (text) =>
    /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text)),
  decimal: (text) => /^[+-]?\d+(\.\d+)?$/.test(text),
  email: (text) => /^[^\s@]+@[^\s@]+$/.test(text),
  uri: (text) => URL.canParse(text),
};

/** What is wrong with a value under a schema. */
export function faultsOf(value: unknown, schema: Schema, setting: Setting, path = ''): Fault[] {
  const rules = typeof schema === 'string' ? { is: schema } : schema;
  const nullable = rules.is.endsWith('?');
  const word = nullable ? rules.is.slice(0, -1) : rules.is;
  if (value === null && nullable) return [];
  if (word.startsWith('#')) return faultsOf(value, setting.schemas[word.slice(1)] ?? '', setting, path);
  const fault = (message: string): Fault[] => [{ path, message }];
  if (rules.one) {
    const fits = rules.one.some((choice) => faultsOf(value, choice, setting, path).length === 0);
    return fits ? [] : fault('fits none of the choices');
  }
  if (word.startsWith('[]')) return listFaults(value, rules, word, setting, path);
  if (word.startsWith('{}') || word.startsWith('object')) return objectFaults(value, rules, word, setting, path);
  const [type = '', format = ''] = word.split(':');
  const wrong = typeFault(value, type);
  if (wrong) return fault(wrong);
  if (rules.enum && !rules.enum.includes(value) && !(setting.newValues && typeof value === 'string'))
    return fault(`must be one of ${rules.enum.join(', ')}`);
  if (typeof value === 'string') return textFaults(value, rules, format, fault);
  if (typeof value === 'number') {
    if (value < (rules.minimum ?? value)) return fault(`must not be less than ${rules.minimum}`);
    if (value > (rules.maximum ?? value)) return fault(`must not be more than ${rules.maximum}`);
  }
  return [];
}

function typeFault(value: unknown, type: string): string | undefined {
  switch (type) {
    case 'string':
    case 'boolean':
      return typeof value === type ? undefined : `must be a ${type}`;
    case 'number':
      return typeof value === 'number' ? undefined : 'must be a number';
    case 'integer':
      return Number.isInteger(value) ? undefined : 'must be a whole number';
    default:
      return undefined;
  }
}

function textFaults(text: string, rules: Rules, format: string, fault: (message: string) => Fault[]): Fault[] {
  if (FORMATS[format]?.(text) === false) return fault(`must be a ${format}`);
  if (rules.pattern !== undefined && !new RegExp(rules.pattern).test(text))
    return fault(`must look like ${rules.pattern}`);
  const length = [...text].length;
  if (length < (rules.minLength ?? 0)) return fault(`must have ${rules.minLength} characters or more`);
  if (length > (rules.maxLength ?? length)) return fault(`must have ${rules.maxLength} characters or fewer`);
  return [];
}

function listFaults(value: unknown, rules: Rules, word: string, setting: Setting, path: string): Fault[] {
  if (!Array.isArray(value)) return [{ path, message: 'must be a list' }];
  if (value.length < (rules.minItems ?? 0)) return [{ path, message: `must have ${rules.minItems} items or more` }];
  if (value.length > (rules.maxItems ?? value.length))
    return [{ path, message: `must have ${rules.maxItems} items or fewer` }];
  const item = rules.of ?? word.slice(2);
  return value.flatMap((each, index) => faultsOf(each, item, setting, `${path}[${index}]`));
}

function objectFaults(value: unknown, rules: Rules, word: string, setting: Setting, path: string): Fault[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, message: 'must be an object' }];
  const members = value as Readonly<Record<string, unknown>>;
  const at = (name: string) => (path ? `${path}.${name}` : name);
  const known = new Set<string>();
  const faults: Fault[] = [];
  for (const [entry, schema] of Object.entries(rules.has ?? {})) {
    const required = entry.endsWith('!');
    const name = required ? entry.slice(0, -1) : entry;
    known.add(name);
    if (members[name] !== undefined) faults.push(...faultsOf(members[name], schema, setting, at(name)));
    else if (required) faults.push({ path: at(name), message: 'is missing' });
  }
  const others = Object.keys(members).filter((name) => !known.has(name));
  const inner = rules.of ?? (word.startsWith('{}') ? word.slice(2) : undefined);
  if (inner !== undefined)
    return [...faults, ...others.flatMap((name) => faultsOf(members[name], inner, setting, at(name)))];
  const unknown = rules.has && !setting.newMembers ? others : [];
  return [...faults, ...unknown.map((name) => ({ path: at(name), message: 'is not known' }))];
}
