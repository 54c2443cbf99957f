import {
  type Document,
  jsonOf,
  type LocatedOperation,
  operationsOf,
  resolve,
  type Schema,
} from '../../contract/document.ts';
import { HEADER } from '../header.ts';
import { byNamespace, isPortal, isReading, sdkName } from './naming.ts';
import { TypePrinter } from './printType.ts';
import { queryParameters, signatureOf } from './signature.ts';

const LETTERS = { get: 'G', post: 'P', put: 'U', delete: 'D' } as const;
const PAGE_LETTERS = { next_offset: 'n', request_offset: 'o', cursor: 'c' } as const;
/** A list that comes on one page: there is nothing to ask for the next one with. */
const ONE_PAGE = 'w';

/** The run-time half of the SDK: one short text per operation, read when its namespace is first used. */
export function emitTable(document: Document): string {
  const lines = [...byNamespace(operationsOf(document))].map(([namespace, operations]) => {
    const rows = operations.map((located) => `${sdkName(located).method} ${routeText(document, located)}`);
    return `  ${namespace}:\n    '${rows.join("|' +\n    '")}',`;
  });
  return `${HEADER}
/**
 * Every operation by namespace, as \`method route\`, separated by bars; sdk/typescript/src/route.ts reads it. Text,
 * because it is what compresses and loads best.
 */
export const TABLE = {
${lines.join('\n')}
} as const;
`;
}

/** The route of one operation in the form that sdk/typescript/src/route.ts reads: \`G/customers/{id} q\`. */
export function routeText(document: Document, located: LocatedOperation): string {
  const { operation, method, path } = located;
  const signature = signatureOf(document, located, new TypePrinter());
  const page = operation['x-pagination'];
  const flags = [
    signature.body ? 'b' : '',
    signature.query ? 'q' : '',
    isPortal(located) ? 's' : '',
    answersBytes(located) ? 'x' : '',
    repeatFlag(document, located),
    page ? pageFlags(document, located, PAGE_LETTERS[page], signature.items) : '',
  ].join('');
  return `${LETTERS[method]}${path}${flags && ` ${flags}`}`;
}

/** How a list goes on, then where its records are and where the next page is asked for, if that is somewhere unusual. */
function pageFlags(document: Document, located: LocatedOperation, letter: string, items = 'items'): string {
  const place = pagePlace(document, located);
  if (place === undefined) return `${ONE_PAGE}${items === 'items' ? '' : `:${items}`}`;
  if (place !== '') return `${letter}:${items}:${place}`;
  return items === 'items' ? letter : `${letter}:${items}`;
}

/** The member of a search body that holds its offset, empty if it is in the body or query itself, undefined if nowhere. */
function pagePlace(document: Document, located: LocatedOperation): string | undefined {
  const { operation } = located;
  const key = operation['x-pagination'] === 'cursor' ? 'iter_last_key' : 'offset';
  const media = jsonOf(operation.requestBody);
  const body = media && resolve<Schema>(document, media.schema);
  const places = body ?? {
    properties: Object.fromEntries(queryParameters(document, located).map(({ name }) => [name, {}])),
  };
  if (hasProperty(places, key)) return '';
  const members = Object.entries(body?.properties ?? {});
  return members.find(([, member]) => hasProperty(resolve<Schema>(document, member), key))?.[0];
}

/**
 * What makes a repetition of the operation harmless, if more than its method does: \`r\` it only reads, \`k\` its body has
 * an idempotency key, \`e\` and \`E\` it carries one event or many, which are known by id and time.
 */
function repeatFlag(document: Document, located: LocatedOperation): string {
  const { method, operation } = located;
  if (method === 'get') return '';
  if (isReading(located)) return 'r';
  const media = jsonOf(operation.requestBody);
  const body = media && resolve<Schema>(document, media.schema);
  if (hasProperty(body, 'idempotency_key')) return 'k';
  if (hasProperty(body, 'event_id') && hasProperty(body, 'timestamp')) return 'e';
  const events = body?.properties?.events?.items;
  const event = events && resolve<Schema>(document, events as Schema);
  return hasProperty(event, 'event_id') && hasProperty(event, 'timestamp') ? 'E' : '';
}

/** Whether a success can be something else than JSON, such as a PDF. */
const answersBytes = ({ operation }: LocatedOperation) =>
  Object.entries(operation.responses).some(
    ([status, response]) =>
      status.startsWith('2') &&
      Object.keys(('content' in response && response.content) || {}).some((type) => type !== 'application/json'),
  );

const hasProperty = (schema: Schema | undefined, name: string) => schema?.properties?.[name] !== undefined;
