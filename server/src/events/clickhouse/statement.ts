import { Sql } from '../../db/index.ts';

/**
 * A statement as ClickHouse reads it, values included: lists of customers and windows would not fit in the address, where
 * its protocol has parameters. A list is what follows `in`.
 */
export function written(statement: Sql): string {
  return statement.strings.reduce((text, piece, index) => {
    if (index === 0) return piece;
    const value = statement.values[index - 1];
    return text + (value instanceof Sql ? written(value) : literal(value)) + piece;
  }, '');
}

function literal(value: unknown): string {
  switch (typeof value) {
    case 'string':
      // ClickHouse knows escapes by a backslash; every other character stands for itself.
      return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
    case 'bigint':
      return `toInt64(${value})`;
    case 'number':
      if (Number.isSafeInteger(value)) return String(value);
      break;
    case 'object':
      if (Array.isArray(value)) return `(${value.map(literal).join(', ')})`;
  }
  throw new Error(`no value for ClickHouse: ${String(value)}`);
}
