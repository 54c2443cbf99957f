import {
  type Document,
  jsonOf,
  type LocatedOperation,
  type Parameter,
  parametersOf,
  type Response,
  resolve,
  type Schema,
} from '../../contract/document.ts';
import { argumentName, isReading, pathParameters, queryName } from './naming.ts';
import { BYTES, type TypePrinter } from './printType.ts';

/** How one operation is called: its arguments as TypeScript, and the type of what it gives. */
export interface Signature {
  parameters: string;
  result: string;
  /** The same for a run-time table: which arguments follow the path parameters. */
  body: boolean;
  query: boolean;
  /** Name of the member that holds the records of a page. */
  items?: string;
}

export function queryParameters(document: Document, located: LocatedOperation): Parameter[] {
  return parametersOf(document, located).filter((parameter) => parameter.in === 'query');
}

/** Path parameters in order, then the body, then the query, then the options; a part that does not exist is left out. */
export function signatureOf(document: Document, located: LocatedOperation, types: TypePrinter): Signature {
  const { operation, path } = located;
  const parameters = pathParameters(path).map((name) => `${argumentName(name)}: string`);
  const query = queryParameters(document, located);
  const queryRequired = query.some((parameter) => parameter.required);
  const media = jsonOf(operation.requestBody);
  if (operation.requestBody && !media) throw new Error(`${operation.operationId}: the SDK only sends JSON bodies`);
  if (media) {
    // A search without conditions may be asked without a body, unless a required query follows it.
    const dispensable = !operation.requestBody?.required || (isReading(located) && mayBeEmpty(document, media.schema));
    const optional = dispensable && !queryRequired;
    parameters.push(`body${optional ? '?' : ''}: ${types.print(media.schema)}`);
  }
  if (query.length > 0) parameters.push(`query${queryRequired ? '' : '?'}: ${queryName(located)}`);
  parameters.push('options?: RequestOptions');
  const shape = { parameters: parameters.join(', '), body: media !== undefined, query: query.length > 0 };
  const result = resultType(located, types);
  if (!operation['x-pagination']) return { ...shape, result: `Call<${result}>` };
  const { items, item } = listMember(document, located);
  return { ...shape, result: `PageCall<${types.print(item)}, ${result}>`, items };
}

function successes({ operation }: LocatedOperation): Response[] {
  const all = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  return all.map(([, response]) => response as Response);
}

function resultType(located: LocatedOperation, types: TypePrinter): string {
  const choices = successes(located).flatMap((response) => {
    const media = Object.entries(response.content ?? {});
    if (media.length === 0) return ['void'];
    return media.map(([type, { schema }]) => (type === 'application/json' ? types.print(schema) : BYTES));
  });
  return [...new Set(choices)].join(' | ') || 'void';
}

/** The one array of a page: `items`, or the name of the resource in older answers. */
function listMember(document: Document, located: LocatedOperation): { items: string; item: Schema } {
  const id = located.operation.operationId;
  const media = jsonOf(successes(located)[0]);
  const page = media && resolve<Schema>(document, media.schema);
  const arrays = Object.entries(page?.properties ?? {}).filter(([, property]) => property.type === 'array');
  const [items, array] = arrays.find(([name]) => name === 'items') ?? arrays[0] ?? [];
  if (!items || !array?.items) throw new Error(`${id}: x-pagination needs an answer with an array of records`);
  return { items, item: array.items };
}

function mayBeEmpty(document: Document, schema: Schema): boolean {
  const body = resolve<Schema>(document, schema);
  return body.type === 'object' && !body.required?.length;
}
