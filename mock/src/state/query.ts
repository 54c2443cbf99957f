import { isObject } from '../contract/decode.ts';
import type { Faults } from '../contract/faults.ts';
import { isFaulty } from '../contract/faults.ts';
import { resolveSchema, type Schema } from '../contract/schema.ts';
import { validationFailure } from '../protocol/failure.ts';
import { memberName, type Resource } from './resources.ts';

export type Stored = Readonly<Record<string, unknown>>;

/** What a list or a search asks for: the query's or the body's members. */
export type Ask = Readonly<Record<string, unknown>>;

interface Condition {
  field: string;
  operator: string;
  value: { string?: string; number?: number; boolean?: boolean; date?: string; array?: string[] };
}

type Test = (value: unknown) => boolean;

/** Members of a request that say how to list and not what. */
const PAGING = new Set(['limit', 'offset', 'order', 'sort', 'filters', 'expand', 'start_time', 'end_time', 'status']);
const DEFAULT_LIMIT = 50;

export interface Found {
  readonly records: Stored[];
  readonly total: number;
  readonly limit: number;
  readonly offset: number;
}

/**
 * Conditions, order and page, as the server reads them. Records that are not `published` show only when asked for.
 * @throws MockFailure `validation_error` for a field or an operator that does not exist
 */
export function find(resource: Resource, all: readonly Stored[], ask: Ask): Found {
  const tests = testsOf(resource, ask);
  const matching = all.filter((record) => tests.every((test) => test(record)));
  const records = matching.sort(orderOf(resource, ask));
  const limit = Number(ask.limit ?? DEFAULT_LIMIT);
  const offset = Number(ask.offset ?? 0);
  return { records: records.slice(offset, offset + limit), total: records.length, limit, offset };
}

function testsOf(resource: Resource, ask: Ask): ((record: Stored) => boolean)[] {
  const { status = 'published', start_time: from, end_time: to } = ask;
  const tests: ((record: Stored) => boolean)[] = [];
  const lives = resource.schema.properties?.status;
  const isLife = lives && resolveSchema(lives).enum?.includes('published');
  if (isLife || ask.status !== undefined) tests.push((record) => record.status === status);
  if (from) tests.push((record) => instant(record.created_at) >= instant(from));
  if (to) tests.push((record) => instant(record.created_at) <= instant(to));
  for (const [name, wanted] of Object.entries(ask)) {
    const field = PAGING.has(name) || wanted === null ? undefined : fieldOf(resource, name);
    if (field) tests.push((record) => equals(record[field], wanted));
  }
  const faults: Faults = {};
  for (const [index, condition] of ((ask.filters ?? []) as Condition[]).entries()) {
    const test = testOf(resource, condition, `filters[${index}]`, faults);
    tests.push((record) => test(record[condition.field]));
  }
  if (isFaulty(faults)) throw validationFailure(faults);
  return tests;
}

/** The member that a request's own filter looks at: `plan_ids` at `id` of a plan, `external_ids` at `external_id`. */
function fieldOf({ component, schema }: Resource, name: string): string | undefined {
  const single = name.endsWith('_ids') ? name.slice(0, -1) : name;
  const field = single === `${memberName(component)}_id` && !schema.properties?.[single] ? 'id' : single;
  return schema.properties?.[field] ? field : undefined;
}

function equals(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.length === 0 || wanted.includes(value);
  if (isObject(wanted)) return isObject(value) && Object.entries(wanted).every(([name, one]) => value[name] === one);
  return String(value) === String(wanted);
}

const instant = (value: unknown) => Date.parse(String(value));

/** Which operators fit which kind of member, and which member of the operand each reads. */
const OPERANDS: Record<string, Record<string, keyof Condition['value']>> = {
  text: { eq: 'string', contains: 'string', not_contains: 'string', in: 'array', not_in: 'array' },
  number: { eq: 'number', gt: 'number', gte: 'number', lt: 'number', in: 'array', not_in: 'array' },
  boolean: { eq: 'boolean' },
  time: { eq: 'date', before: 'date', after: 'date' },
};

function kindOf(schema: Schema): string | undefined {
  const { type, format } = resolveSchema(schema);
  if (type === 'string') return format === 'date-time' ? 'time' : format === 'decimal' ? 'number' : 'text';
  if (type === 'integer' || type === 'number') return 'number';
  return type === 'boolean' ? 'boolean' : undefined;
}

function testOf({ schema }: Resource, condition: Condition, at: string, faults: Faults): Test {
  const { field, operator, value } = condition;
  const member = schema.properties?.[field];
  const kind = member && kindOf(member);
  const operandName = kind && OPERANDS[kind]?.[operator];
  const operand = operandName && value[operandName];
  if (!kind) faults[`${at}.field`] = `${field} cannot be filtered`;
  else if (!operandName) faults[`${at}.operator`] = `${operator} does not fit ${field}`;
  else if (operand === undefined) faults[`${at}.value.${operandName}`] = 'is required';
  return operand === undefined ? () => true : compare(operator, kind === 'time', operand);
}

function compare(operator: string, isTime: boolean, operand: NonNullable<unknown>): Test {
  const number = (value: unknown) => (isTime ? instant(value) : Number(value));
  const lower = (value: unknown) => String(value ?? '').toLowerCase();
  const list = Array.isArray(operand) ? operand.map(String) : [];
  switch (operator) {
    case 'contains':
      return (value) => lower(value).includes(lower(operand));
    case 'not_contains':
      return (value) => !lower(value).includes(lower(operand));
    case 'gt':
    case 'after':
      return (value) => number(value) > number(operand);
    case 'gte':
      return (value) => number(value) >= number(operand);
    case 'lt':
    case 'before':
      return (value) => number(value) < number(operand);
    case 'in':
      return (value) => list.includes(String(value));
    case 'not_in':
      return (value) => !list.includes(String(value));
    default:
      return (value) =>
        typeof operand === 'string' && !isTime ? value === operand : number(value) === number(operand);
  }
}

/** Newest first unless asked otherwise; what is equal is ordered by id, so that pages never overlap. */
function orderOf(resource: Resource, ask: Ask): (a: Stored, b: Stored) => number {
  const direction = ask.order === 'asc' ? 'asc' : 'desc';
  const asked = Array.isArray(ask.sort) ? (ask.sort as { field: string; direction?: string }[]) : [];
  const unknown = asked.findIndex(({ field }) => !resource.schema.properties?.[field]);
  if (unknown >= 0)
    throw validationFailure({ [`sort[${unknown}].field`]: `${asked[unknown]?.field} cannot be sorted by` });
  const keys = asked.length > 0 ? asked : [{ field: 'created_at', direction }];
  return (a, b) => {
    for (const key of [...keys, { field: 'id', direction: keys[0]?.direction }]) {
      const sign = key.direction === 'asc' ? 1 : -1;
      const [left, right] = [a[key.field], b[key.field]];
      const difference =
        typeof left === 'number' ? left - Number(right) : collate(String(left ?? ''), String(right ?? ''));
      if (difference !== 0) return sign * difference;
    }
    return 0;
  };
}

const collate = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
