import {
  type Document,
  jsonOf,
  type LocatedOperation,
  operationsOf,
  type Response,
  resolve,
  type Schema,
} from '../../contract/document.ts';
import { HEADER } from '../header.ts';

/** Members of a schema that say what is valid and are kept as they are; what describes is left out. */
const RULES = ['enum', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/**
 * The contract for `@flexprice/sdk/validate`: which schema every body has, and what the schemas ask. As a text of JSON,
 * which engines read faster than code.
 */
export function emitContract(document: Document): string {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, bare(schema)]);
  const operations = operationsOf(document).map((located) => [
    `${located.method.toUpperCase()} ${located.path}`,
    bodiesOf(document, located),
  ]);
  const contract = { operations: Object.fromEntries(operations), schemas: Object.fromEntries(schemas) };
  // A template, in which the quotes of JSON stay as they are.
  const text = JSON.stringify(contract).replaceAll(/[\\`]|\$\{/g, (special) => `\\${special}`);
  return `${HEADER}/** JSON of the bodies of every operation, \`request\` or a status, and of the schemas they name. */
export const CONTRACT = \`${text}\`;
`;
}

function bodiesOf(document: Document, { operation }: LocatedOperation): Record<string, unknown> {
  const request = jsonOf(operation.requestBody);
  const answers = Object.entries(operation.responses).flatMap(([status, response]) => {
    const media = jsonOf(resolve<Response>(document, response));
    return media && status.startsWith('2') ? [[status, bare(media.schema)] as const] : [];
  });
  return { ...(request && { request: bare(request.schema) }), ...Object.fromEntries(answers) };
}

/**
 * A schema as sdk/typescript/src/contract.ts reads it. Mostly a word: `string`, `string:date-time`, `#Customer` for a
 * named one, `[]#Customer` for a list, `{}string` for a map, with `?` where null will do. Otherwise an object of rules, in
 * which `is` is that word, `has` the members of an object, required ones with `!`.
 */
function bare(schema: Schema): unknown {
  const word = `${wordOf(schema)}${schema.nullable ? '?' : ''}`;
  const rules: Record<string, unknown> = {};
  for (const rule of RULES) if (schema[rule] !== undefined) rules[rule] = schema[rule];
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) rules.one = choices.map(bare);
  if (schema.properties) {
    const members = Object.entries(schema.properties).map(([name, each]) => [
      `${name}${schema.required?.includes(name) ? '!' : ''}`,
      bare(each),
    ]);
    rules.has = Object.fromEntries(members);
  }
  const inner = innerOf(schema);
  if (inner !== undefined && typeof inner !== 'string') rules.of = inner;
  return Object.keys(rules).length > 0 ? { is: word, ...rules } : word;
}

function wordOf(schema: Schema): string {
  const only = schema.$ref ?? (schema.allOf?.length === 1 ? schema.allOf[0]?.$ref : undefined);
  if (only) return `#${only.split('/').pop()}`;
  const inner = innerOf(schema);
  const start = schema.items ? '[]' : typeof schema.additionalProperties === 'object' ? '{}' : undefined;
  if (start) return typeof inner === 'string' ? `${start}${inner}` : start;
  if (!schema.type) return '';
  return schema.format ? `${schema.type}:${schema.format}` : schema.type;
}

/** What the items of a list or the values of a map are. */
function innerOf({ items, additionalProperties }: Schema): unknown {
  if (items) return bare(items);
  return typeof additionalProperties === 'object' ? bare(additionalProperties) : undefined;
}
