import type { Operation, OperationId } from '@flexprice/generated/operations';
import type { Random } from '../../answers/random.ts';
import { declaredOperation } from '../document.ts';
import { LEFT_OUT, trialsOf } from './values.ts';

/** Query parameters, and in words what is odd about them. */
export interface QueryCase {
  readonly query: Readonly<Record<string, string>>;
  readonly what: string;
}

/** Every variation of one query parameter beside the good ones. */
export function queryCases(operation: Operation, base: Readonly<Record<string, string>>, random: Random): QueryCase[] {
  return declaredOperation(operation.id as OperationId)
    .parameters.filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema }) =>
      trialsOf(schema, random).map(({ value, why }) => {
        const { [name]: _, ...others } = base;
        const query = value === LEFT_OUT ? others : { ...others, [name]: textOf(value) };
        return { query, what: `?${name}: ${why}` };
      }),
    );
}

/** A query carries text; half of a surrogate pair cannot be sent at all. */
function textOf(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  // Servers may refuse a longer head before anybody reads it.
  return text.toWellFormed().slice(0, 2_000);
}
