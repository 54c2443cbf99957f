import {
  type Document,
  jsonOf,
  type LocatedOperation,
  parametersOf,
  type Response,
  resolve,
  type Schema,
} from '../../contract/document.ts';
import { argumentName, isPortal, pathParameters, sdkName } from './naming.ts';

const WIDTH = 110;

/** A documentation comment, its paragraphs wrapped. */
export function comment(paragraphs: string[], indent: string): string {
  const lines = paragraphs
    .filter(Boolean)
    .flatMap((paragraph, index) => [...(index > 0 ? [''] : []), ...wrap(paragraph)]);
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`;
}

function wrap(paragraph: string): string[] {
  const safe = paragraph.replaceAll('*/', '*\\/').trim();
  // Code and tags keep their own lines.
  if (safe.startsWith('@')) return safe.split('\n');
  const lines: string[] = [];
  for (const word of safe.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** What a reader wants to know over a method: what it does, what it needs, how it is called, how it can fail. */
export function operationComment(document: Document, located: LocatedOperation, indent: string, call: string): string {
  const { operation, method, path } = located;
  const permission = isPortal(located)
    ? 'with the token of a portal session'
    : operation['x-permission'] === 'public'
      ? 'no key needed'
      : operation['x-permission'] === 'authenticated'
        ? 'any valid key'
        : `needs \`${operation['x-permission']}\``;
  return comment(
    [
      `${operation.summary}.`,
      operation.description,
      `\`${method.toUpperCase()} ${path}\`, ${permission}.`,
      example(document, located, call),
      failures(document, located),
    ],
    indent,
  );
}

/** How the operation is called, with the shortest request example of the contract. */
function example(document: Document, located: LocatedOperation, call: string): string {
  const { operation, path } = located;
  const named = path.match(/\{\w+\}/g) ? pathParameters(path).map((name) => argumentName(name)) : [];
  const bodies = Object.values(jsonOf(operation.requestBody)?.examples ?? {}).map((each) => literal(each.value));
  const shortest = bodies.sort((a, b) => a.length - b.length)[0];
  const optional = operation.requestBody && shortest === '{}';
  const query = requiredQuery(document, located);
  const args = [...named, ...(operation.requestBody && !optional && shortest ? [shortest] : []), ...query].join(', ');
  const invoked = call.endsWith('(client') ? `${call}${args && `, ${args}`})` : `${call}(${args})`;
  const text = operation['x-pagination']
    ? `for await (const item of ${invoked}) {}`
    : `${hasResult(operation.responses) ? 'const result = ' : ''}await ${invoked};`;
  return text.split('\n').length > 14 ? '' : `@example\n${text}`;
}

/** The query that the operation cannot do without: a value of those there are, or what it is called. */
function requiredQuery(document: Document, located: LocatedOperation): string[] {
  const required = parametersOf(document, located).filter(
    (parameter) => parameter.in === 'query' && parameter.required,
  );
  if (required.length === 0) return [];
  const values = required.map(({ name, schema }) => {
    const choices = resolve<Schema>(document, schema).enum;
    return `${name}: ${choices ? literal(choices[0]) : argumentName(name)}`;
  });
  return [`{ ${values.join(', ')} }`];
}

const hasResult = (responses: object) => !('204' in responses);

/** A JSON value as a programmer would write it. */
function literal(value: unknown): string {
  const text = JSON.stringify(value, null, 2) ?? 'undefined';
  const unquoted = text
    .replaceAll(/^(\s*)"([A-Za-z_]\w*)":/gm, '$1$2:')
    .replaceAll(/"((?:[^"\\]|\\.)*)"/g, (quoted) => singleQuoted(quoted));
  const oneLine = unquoted.replaceAll(/\s*\n\s*/g, ' ');
  return oneLine.length <= 80 ? oneLine.replaceAll('[ ', '[').replaceAll(' ]', ']') : unquoted;
}

const singleQuoted = (quoted: string) =>
  `'${String(JSON.parse(quoted)).replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** The failures that belong to this operation; those that any operation can have are not repeated a hundred times. */
function failures(document: Document, { operation }: LocatedOperation): string {
  const codes = operation['x-errors'] ?? [];
  const lines = codes.map((code) => {
    const known = Object.values(operation.responses).flatMap((each) => {
      const examples = jsonOf(resolve<Response>(document, each))?.examples ?? {};
      return code in examples ? [examples[code]?.value as { message?: string } | undefined] : [];
    });
    return `@throws {FlexpriceError} \`${code}\`${known[0]?.message ? `, such as: ${known[0].message}` : ''}`;
  });
  return lines.join('\n');
}

/** The call as it stands in an example: through the client or as a function of its own. */
export const methodCall = (located: LocatedOperation) => {
  const { namespace, method } = sdkName(located);
  return `flexprice.${namespace}.${method}`;
};
