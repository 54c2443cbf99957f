import type { FilterCondition, Pagination, SortCondition, Status } from '@flexprice/generated/types';
import { type Database, join, raw, type Sql, scoped, scopedToTenant, sql } from '../db/index.ts';
import { type Faults, validationError } from '../errors.ts';

/** How a field may be compared: text also covers ids and enums. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'time';

/** What may be asked of a resource's lists. One table per resource; the rest is the same for all. */
export interface ListSpec {
  readonly table: string;
  /** Whose records these are: one environment's, unless they belong to the tenant as a whole, or in part. */
  readonly owner?: 'environment' | 'tenant' | ((db: Database) => Sql);
  /** Fields that conditions and sort keys may name. Each is a column of the same name, unless `columns` says otherwise. */
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** SQL of fields that are not columns. */
  readonly columns?: Readonly<Record<string, string>>;
  /** Records that a list shows when nothing is said about `status`; none where records have no status. */
  readonly defaultStatus?: readonly Status[];
  /** How the answer's `offset` is meant (`x-pagination` in the contract). */
  readonly page: 'next_offset' | 'request_offset';
  /** Column that `start_time` and `end_time` look at; none where the reference ignores them. */
  readonly timeColumn?: string;
  /** Most records of a page. */
  readonly maxLimit?: number;
  /** Column that numbers the rows as they were written, for records whose own order counts more than the clocks of replicas. */
  readonly sequence?: string;
}

/** What list parameters and search bodies have in common. */
export interface ListRequest {
  filters?: FilterCondition[];
  sort?: SortCondition[] | string;
  status?: Status;
  order?: 'asc' | 'desc';
  limit?: number;
  offset?: number;
  start_time?: string;
  end_time?: string;
  metadata?: Record<string, string> | null;
}

export interface Page<Row> {
  rows: Row[];
  pagination: Pagination;
}

/** Fields that every record has. */
export const BASE_FIELDS = {
  id: 'text',
  tenant_id: 'text',
  environment_id: 'text',
  status: 'text',
  created_at: 'time',
  updated_at: 'time',
  created_by: 'text',
  updated_by: 'text',
} as const satisfies Record<string, FieldKind>;

/**
 * One page of a resource: conditions, order, paging.
 *
 * @param conditions what the resource's own filter fields add
 * @throws ApiError `validation_error` naming every unknown field and every operator that does not fit
 */
export async function list<Row extends object>(
  db: Database,
  spec: ListSpec,
  request: ListRequest,
  conditions: readonly (Sql | undefined)[] = [],
): Promise<Page<Row>> {
  const faults: Faults = {};
  const where = join(
    [
      ownedBy(db, spec),
      ...statusCondition(spec, request),
      ...timeConditions(spec, request, faults),
      ...(request.metadata ? [sql`metadata @> ${JSON.stringify(request.metadata)}::jsonb`] : []),
      ...conditions.filter((condition) => condition !== undefined),
      ...(request.filters ?? []).map((filter, index) => filterCondition(spec, filter, `filters[${index}]`, faults)),
    ],
    ' and ',
  );
  const order = orderBy(spec, request, faults);
  if (Object.keys(faults).length > 0) throw validationError(faults, 'Invalid filter parameters');
  const limit = request.limit ?? 50;
  const offset = request.offset ?? 0;
  const table = raw(spec.table);
  const [rows, [count]] = await Promise.all([
    db.query<Row>(sql`select * from ${table} where ${where} order by ${order} limit ${limit} offset ${offset}`),
    db.query<{ total: string }>(sql`select count(*) as total from ${table} where ${where}`),
  ]);
  return {
    rows,
    pagination: {
      total: Number(count?.total ?? 0),
      limit,
      offset: spec.page === 'next_offset' ? offset + limit : offset,
    },
  };
}

/** Membership of a dedicated filter field; absent means no condition, an empty list matches nothing. */
export function within(column: string, values: readonly string[] | undefined): Sql | undefined {
  return values && sql`${raw(column)} = any(${values}::text[])`;
}

/** Equality of a dedicated filter field; absent means no condition. */
export function equals(column: string, value: string | boolean | undefined): Sql | undefined {
  return value === undefined ? undefined : sql`${raw(column)} = ${value}`;
}

function ownedBy(db: Database, { owner }: ListSpec): Sql {
  if (typeof owner === 'function') return owner(db);
  return owner === 'tenant' ? scopedToTenant(db.scope) : scoped(db.scope);
}

function statusCondition(spec: ListSpec, request: ListRequest): Sql[] {
  if (!spec.defaultStatus) return [];
  return [request.status ? sql`status = ${request.status}` : sql`status = any(${spec.defaultStatus}::text[])`];
}

function timeConditions(spec: ListSpec, { start_time, end_time }: ListRequest, faults: Faults): Sql[] {
  if (start_time && end_time && Date.parse(end_time) < Date.parse(start_time))
    faults.end_time = 'must not be before start_time';
  if (!spec.timeColumn) return [];
  const column = raw(spec.timeColumn);
  return [
    ...(start_time ? [sql`${column} >= ${start_time}::timestamptz`] : []),
    ...(end_time ? [sql`${column} <= ${end_time}::timestamptz`] : []),
  ];
}

const column = (spec: ListSpec, field: string): Sql => raw(spec.columns?.[field] ?? field);

function unknownField(spec: ListSpec, field: string): string {
  return `there is no field ${field}; known are ${Object.keys(spec.fields).join(', ')}`;
}

type Operator = FilterCondition['operator'];

/** Which operators fit a kind of field, and which member of `value` they read. */
const OPERATORS: Record<FieldKind, Partial<Record<Operator, 'string' | 'number' | 'boolean' | 'date' | 'array'>>> = {
  text: { eq: 'string', contains: 'string', not_contains: 'string', in: 'array', not_in: 'array' },
  number: { eq: 'number', gt: 'number', gte: 'number', lt: 'number', in: 'array', not_in: 'array' },
  boolean: { eq: 'boolean' },
  time: { eq: 'date', before: 'date', after: 'date' },
};

const CAST: Record<FieldKind, string> = { text: 'text', number: 'numeric', boolean: 'boolean', time: 'timestamptz' };

function filterCondition(spec: ListSpec, filter: FilterCondition, at: string, faults: Faults): Sql {
  const nothing = raw('true');
  const kind = Object.hasOwn(spec.fields, filter.field) ? spec.fields[filter.field] : undefined;
  if (!kind) {
    faults[`${at}.field`] = unknownField(spec, filter.field);
    return nothing;
  }
  const member = OPERATORS[kind][filter.operator];
  if (!member) {
    faults[`${at}.operator`] =
      `${filter.operator} does not fit ${filter.field}; use one of ${Object.keys(OPERATORS[kind]).join(', ')}`;
    return nothing;
  }
  const value = filter.value[member];
  if (value === undefined) {
    faults[`${at}.value.${member}`] = `is required by ${filter.operator} on ${filter.field}`;
    return nothing;
  }
  if (kind === 'number' && Array.isArray(value) && !value.every((text) => /^-?\d{1,40}(\.\d{1,40})?$/.test(text))) {
    faults[`${at}.value.array`] = `must hold numbers, because ${filter.field} is one`;
    return nothing;
  }
  return comparison(filter.operator, column(spec, filter.field), value, raw(CAST[kind]));
}

function comparison(operator: Operator, field: Sql, value: unknown, type: Sql): Sql {
  switch (operator) {
    case 'eq':
      return sql`${field} = ${value}::${type}`;
    case 'contains':
      return sql`${field} ilike ${pattern(value)}`;
    case 'not_contains':
      return sql`${field} not ilike ${pattern(value)}`;
    case 'gt':
    case 'after':
      return sql`${field} > ${value}::${type}`;
    case 'gte':
      return sql`${field} >= ${value}::${type}`;
    case 'lt':
    case 'before':
      return sql`${field} < ${value}::${type}`;
    case 'in':
      return sql`${field} = any(${value}::${type}[])`;
    case 'not_in':
      return sql`${field} <> all(${value}::${type}[])`;
  }
}

/** A substring for `ilike`, with the characters that it would read as wildcards taken literally. */
const pattern = (value: unknown): string => `%${String(value).replaceAll(/[\\%_]/g, '\\$&')}%`;

function orderBy(spec: ListSpec, request: ListRequest, faults: Faults): Sql {
  const keys: Sql[] = [];
  const direction = (text: string | undefined) => raw(text === 'asc' ? 'asc' : 'desc');
  const add = (field: string, order: string | undefined, at: string) => {
    if (Object.hasOwn(spec.fields, field)) keys.push(sql`${column(spec, field)} ${direction(order)}`);
    else faults[at] = unknownField(spec, field);
  };
  if (typeof request.sort === 'string') add(request.sort, request.order, 'sort');
  else
    for (const [index, key] of (request.sort ?? []).entries())
      add(key.field, key.direction ?? 'asc', `sort[${index}].field`);
  if (keys.length === 0 && !spec.sequence) keys.push(sql`created_at ${direction(request.order)}`);
  // Without a last word rows that are equal so far could change places between two pages.
  return join([...keys, sql`${raw(spec.sequence ?? 'id')} ${direction(request.order)}`], ', ');
}
