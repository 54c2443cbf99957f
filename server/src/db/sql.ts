import type { Scope } from './scope.ts';

/** Rows that belong to a scope. Made by {@link scoped}; a statement of a scoped database must contain one. */
const SCOPED = Symbol('scoped');

/** A statement with its values apart from its text, so that a value can never become SQL. */
export class Sql {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  readonly [SCOPED]: boolean;

  constructor(strings: readonly string[], values: readonly unknown[], isScoped = false) {
    this.strings = strings;
    this.values = values;
    this[SCOPED] = isScoped || values.some((value) => value instanceof Sql && value[SCOPED]);
  }

  /** Text with `$1`, `$2`, … and the values for them, as PostgreSQL's protocol wants it. */
  render(): { text: string; values: unknown[] } {
    const values: unknown[] = [];
    const write = (part: Sql): string =>
      part.strings.reduce((text, piece, index) => {
        if (index === 0) return piece;
        const value = part.values[index - 1];
        if (value instanceof Sql) return text + write(value) + piece;
        values.push(value);
        return `${text}$${values.length}${piece}`;
      }, '');
    const text = write(this);
    return { text, values };
  }

  get isScoped(): boolean {
    return this[SCOPED];
  }
}

/** Writes a statement: `` sql`select * from customers where id = ${id}` ``. Fragments can be put into one another. */
export function sql(strings: TemplateStringsArray, ...values: unknown[]): Sql {
  return new Sql(strings, values);
}

/** Text that is SQL itself, such as a column name from a table in the code. Never pass on what came from outside. */
export function raw(text: string): Sql {
  return new Sql([text], []);
}

/** Puts fragments together: `join([sql`a = 1`, sql`b = 2`], ' and ')`. */
export function join(parts: readonly Sql[], separator: string): Sql {
  if (parts.length === 0) return raw('');
  return new Sql(['', ...parts.slice(1).map(() => separator), ''], parts);
}

/** The condition that keeps a statement inside its scope; `alias` names the table where there are several. */
export function scoped(scope: Scope, alias?: string): Sql {
  const prefix = alias ? `${alias}.` : '';
  const strings = [`${prefix}tenant_id = `, ` and ${prefix}environment_id = `, ''];
  return new Sql(strings, [scope.tenantId, scope.environmentId], true);
}

/** The condition for what belongs to a tenant as a whole and not to one environment: users, environments, the tenant. */
export function scopedToTenant(scope: Scope, column = 'tenant_id'): Sql {
  return new Sql([`${column} = `, ''], [scope.tenantId], true);
}

/**
 * The condition for tables that know only the environment, which belongs to one tenant: narrow ones, where every byte is paid
 * for as often as there are events.
 */
export function ofEnvironment({ environmentId }: Scope): Sql {
  return new Sql(['environment_id = ', ''], [environmentId], true);
}

/** The scope's two values for an `insert` that lists `tenant_id, environment_id`. */
export function scopeValues(scope: Scope): Sql {
  return new Sql(['', ', ', ''], [scope.tenantId, scope.environmentId], true);
}
