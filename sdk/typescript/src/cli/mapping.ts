import { createHash } from 'node:crypto';
import type { IngestEventRequest } from '../../../../generated/schemas.ts';
import { UsageError } from './arguments.ts';
import type { Row } from './rows.ts';

const FIELDS = ['event_id', 'event_name', 'external_customer_id', 'customer_id', 'timestamp', 'source'] as const;
type Field = (typeof FIELDS)[number];

const PROPERTY = 'properties.';

/** Which column gives which member of an event, and what is the same for all. */
export interface Mapping {
  /** Column by member; members that are not here have a column of their own name, if there is one. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** Column by property; without any, every column that nothing else takes is a property. */
  readonly properties: Readonly<Record<string, string>>;
  readonly constants: Readonly<Partial<Record<Field, string>>>;
  readonly constantProperties: Readonly<Record<string, string>>;
}

/** Reads `--map member=column` and `--set member=value`. Throws a UsageError for a member that events do not have. */
export function readMapping(maps: readonly string[], sets: readonly string[]): Mapping {
  const [columns, properties] = pairs('map', maps);
  const [constants, constantProperties] = pairs('set', sets);
  return { columns, properties, constants, constantProperties };
}

function pairs(option: string, entries: readonly string[]) {
  const fields: Partial<Record<Field, string>> = {};
  const properties: Record<string, string> = {};
  for (const entry of entries) {
    const at = entry.indexOf('=');
    const [name, value] = [entry.slice(0, at), entry.slice(at + 1)];
    const field = FIELDS.find((each) => each === name);
    if (at > 0 && field) fields[field] = value;
    else if (at > 0 && name.startsWith(PROPERTY) && name !== PROPERTY) properties[name.slice(PROPERTY.length)] = value;
    else {
      const known = [...FIELDS, `${PROPERTY}<name>`].join(', ');
      throw new UsageError(
        `--${option} ${entry} should be <member>=<${option === 'map' ? 'column' : 'value'}>, with one of ${known}.`,
      );
    }
  }
  return [fields, properties] as const;
}

/**
 * The event of a row, or what is wrong with it. A row without an id gets one made from its content and its place, and
 * the time comes from the row as well, so that importing a file again counts nothing twice.
 */
export function eventOf(row: Row, mapping: Mapping): IngestEventRequest | string {
  const { fields } = row;
  if (typeof fields === 'string') return fields;
  const taken = new Set<string>(Object.values(mapping.properties));
  const read = (field: Field): string | undefined => {
    const column = mapping.columns[field] ?? field;
    const value = fields[column];
    if (value !== undefined) taken.add(column);
    else if (mapping.columns[field] !== undefined) return undefined;
    return value === undefined || value === null || value === '' ? mapping.constants[field] : String(value);
  };
  const member = Object.fromEntries(FIELDS.map((field) => [field, read(field)])) as Partial<Record<Field, string>>;
  const missing = Object.values({ ...mapping.columns, ...mapping.properties }).find((column) => !(column in fields));
  if (missing !== undefined) return `has no column '${missing}'`;
  if (!member.event_name) return 'has no event_name: name its column with --map event_name=, or its value with --set';
  if (!member.external_customer_id)
    return 'has no external_customer_id: name its column with --map external_customer_id=';
  const timestamp = member.timestamp && instantOf(member.timestamp);
  if (!timestamp)
    return member.timestamp
      ? `has a timestamp that is none: '${member.timestamp}'`
      : 'has no timestamp: name its column with --map timestamp=';
  const { customer_id, source } = member;
  return {
    event_id: member.event_id || idOf(row),
    event_name: member.event_name,
    external_customer_id: member.external_customer_id,
    ...(customer_id !== undefined && { customer_id }),
    ...(source !== undefined && { source }),
    timestamp,
    properties: propertiesOf(fields, mapping, taken),
  };
}

function propertiesOf(fields: Readonly<Record<string, unknown>>, mapping: Mapping, taken: ReadonlySet<string>) {
  const chosen = Object.entries(mapping.properties);
  const nested = typeof fields.properties === 'object' && fields.properties !== null ? fields.properties : {};
  const others = Object.entries(fields).filter(([column]) => !taken.has(column) && column !== 'properties');
  const own = chosen.length > 0 ? chosen.map(([name, column]) => [name, fields[column]] as const) : others;
  const given = own.filter(([, value]) => value !== '' && value !== null && value !== undefined);
  const typed = [...given, ...Object.entries(mapping.constantProperties)].map(([name, value]) => [name, exact(value)]);
  return { ...nested, ...Object.fromEntries(typed) };
}

/** A text that is a number becomes one, unless a digit would be lost. */
const exact = (value: unknown) =>
  typeof value === 'string' && String(Number(value)) === value && Number.isFinite(Number(value))
    ? Number(value)
    : value;

/** RFC 3339, the same with a space and without a zone (then it is UTC), or seconds or milliseconds since 1970. */
function instantOf(text: string): string | undefined {
  if (/^\d{10}(\.\d+)?$|^\d{13}$/.test(text)) {
    const milliseconds = text.length === 13 ? Number(text) : Math.round(Number(text) * 1000);
    return new Date(milliseconds).toISOString();
  }
  const parts = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?\s*(Z|[+-]\d\d:?\d\d)?$/i.exec(text.trim());
  if (!parts) return undefined;
  const [, day, time = '00:00:00', zone = 'Z'] = parts;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  const instant = `${day}T${time.length === 5 ? `${time}:00` : time}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? undefined : instant;
}

const idOf = ({ number, fields }: Row) =>
  `import_${createHash('sha256')
    .update(JSON.stringify([number, fields]))
    .digest('hex')
    .slice(0, 32)}`;
