import { readFileSync } from 'node:fs';
import { _, type Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { contractAjv } from '../contract/ajv.ts';
import {
  type Document,
  jsonOf,
  operationsOf,
  parametersOf,
  type Response,
  resolve,
  type Schema,
} from '../contract/document.ts';
import { componentSchemas, type Direction, toJsonSchema } from '../contract/jsonSchema.ts';
import { HEADER } from './header.ts';

const FORMATS = new URL('../contract/formats.ts', import.meta.url);

/**
 * Files of `generated/validators/`: compiled checks of every request part and of every answer. They need no compiler at
 * run time; an operation's check is an ordinary function.
 */
export function emitValidators(document: Document): Record<string, string> {
  const requests = new Builder(document, 'request', false);
  const queries = new Builder(document, 'request', true);
  const responses = new Builder(document, 'response', false);
  for (const located of operationsOf(document)) {
    const { operation } = located;
    const id = operation.operationId;
    const body = jsonOf(operation.requestBody)?.schema;
    if (body) requests.add(id, body);
    const parameters = parametersOf(document, located);
    for (const place of ['path', 'query'] as const) {
      const here = parameters.filter((parameter) => parameter.in === place);
      if (here.length === 0) continue;
      queries.add(`${id}_${place}`, {
        type: 'object',
        properties: Object.fromEntries(here.map((parameter) => [parameter.name, queries.shared(parameter.schema)])),
        required: here.filter((parameter) => parameter.required).map((parameter) => parameter.name),
      });
    }
    for (const [status, response] of Object.entries(operation.responses)) {
      const schema = jsonOf(resolve<Response>(document, response))?.schema;
      if (schema) responses.add(`${id}_${status}`, schema);
    }
  }
  for (const [name, item] of Object.entries(document['x-webhooks'] ?? {})) {
    const schema = jsonOf(item.post.requestBody)?.schema;
    if (schema) responses.add(`webhook_${name.replaceAll('.', '_')}`, schema);
  }
  return {
    'formats.ts': HEADER + readFileSync(FORMATS, 'utf8'),
    'requests.js': requests.emit(),
    'requests.d.ts': DECLARATION,
    'parameters.js': queries.emit(),
    'parameters.d.ts': DECLARATION,
    'responses.js': responses.emit(),
    'responses.d.ts': DECLARATION,
    'index.ts': INDEX,
  };
}

/** Collects the checks of one module; equal schemas share one function. */
class Builder {
  private readonly ajv: Ajv;
  private readonly exported = new Map<string, string>();
  private readonly parts = new Map<string, string>();
  private readonly direction: Direction;

  constructor(document: Document, direction: Direction, coerce: boolean) {
    this.direction = direction;
    this.ajv = contractAjv({
      // Path and query parameters arrive as text; one value of a repeated parameter stands for a list of one.
      coerceTypes: coerce ? 'array' : false,
      // Shared schemas stay functions of their own: written out at every use the modules would be several times larger.
      inlineRefs: false,
      // Who reads the errors has words of its own for each keyword.
      messages: false,
      code: { source: true, esm: true, lines: false, formats: _`require("./formats.ts")` },
    });
    for (const schema of componentSchemas(document, direction)) this.ajv.addSchema(schema);
  }

  /** Has a check made under a name. */
  add(name: string, schema: Schema): void {
    const json = toJsonSchema(schema, this.direction);
    this.exported.set(name, isReference(json) ? json.$ref : this.part(json));
  }

  /** A reference to a check of the schema that every place with an equal schema calls. */
  shared(schema: Schema): Schema {
    const json = toJsonSchema(schema, this.direction);
    return isReference(json) ? schema : { $ref: this.part(json).split(':')[1] ?? '' };
  }

  private part(json: Schema): string {
    const key = JSON.stringify(json);
    const id = this.parts.get(key) ?? `${this.direction}:part${this.parts.size}`;
    if (!this.parts.has(key)) {
      this.parts.set(key, id);
      this.ajv.addSchema({ ...json, $id: id });
    }
    return id;
  }

  emit(): string {
    const unique = [...new Set(this.exported.values())];
    const names = new Map(unique.map((id, index) => [id, `v${index}`]));
    const code = standalone.default(this.ajv, Object.fromEntries(unique.map((id) => [names.get(id) ?? '', id])));
    const table = [...this.exported].map(([name, id]) => `  ${name}: ${names.get(id)},`);
    return `${HEADER}${importRequires(compact(code))}\nexport const validators = {\n${table.join('\n')}\n};\n`;
  }
}

const isReference = (schema: Schema): schema is { $ref: string } =>
  schema.$ref !== undefined && Object.keys(schema).length === 1;

/**
 * Half of what ajv writes is said again at every check: how an error joins the others, where in the schema it stands
 * (nobody reads it), and schemas that no code refers to.
 */
function compact(code: string): string {
  const short = code
    .replaceAll(/\/\*# sourceURL="[^"]*" \*\/;/g, '')
    .replaceAll(/schemaPath:"[^"]*",/g, '')
    .replaceAll(
      /if\(vErrors === null\)\{vErrors = \[(\w+)\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g,
      'vErrors = add(vErrors, $1);errors++;',
    );
  const uses = new Map<string, number>();
  for (const [name] of short.matchAll(/\bschema\d+\b/g)) uses.set(name, (uses.get(name) ?? 0) + 1);
  const lean = short.replaceAll(/const (schema\d+) = .*?;(?=const |function |export |$)/gm, (text, name: string) =>
    uses.get(name) === 1 ? '' : text,
  );
  return `${lean}\nfunction add(errors, error) {\n  return errors === null ? [error] : (errors.push(error), errors);\n}\n`;
}

/** ajv writes `require(…)` also into ES modules: turn each into an import. */
function importRequires(code: string): string {
  const modules = new Map<string, string>();
  const body = code
    .replace('"use strict";', '')
    .replaceAll(/require\("([^"]+)"\)(\.default)?/g, (_match, path: string, isDefault?: string) => {
      if (!modules.has(path)) modules.set(path, `module${modules.size}`);
      const name = modules.get(path) ?? '';
      // Node gives a CommonJS module's exports as the default import, bundlers and vitest its `default` member.
      return isDefault ? `(${name}.default ?? ${name})` : name;
    });
  const imports = [...modules].map(([path, name]) => {
    const file = path.startsWith('.') || /\.\w+$/.test(path) ? path : `${path}.js`;
    return `import ${name} from "${file}";`;
  });
  return `${imports.join('\n')}\n${body}`;
}

const DECLARATION = `${HEADER}import type { Validator } from './index.ts';

export const validators: Readonly<Record<string, Validator | undefined>>;
`;

const INDEX = `${HEADER}
/** One thing that is wrong with a value. */
export interface ValidationError {
  /** JSON pointer to the faulty member. */
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** Tells whether a value fits; what does not is left in \`errors\` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

export { validators as requestBodies } from './requests.js';
export { validators as parameters } from './parameters.js';
`;
