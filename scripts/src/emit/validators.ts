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
        properties: Object.fromEntries(here.map((parameter) => [parameter.name, parameter.schema])),
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
  private readonly direction: Direction;

  constructor(document: Document, direction: Direction, coerce: boolean) {
    this.direction = direction;
    this.ajv = contractAjv({
      // Path and query parameters arrive as text; one value of a repeated parameter stands for a list of one.
      coerceTypes: coerce ? 'array' : false,
      // Shared schemas stay functions of their own: written out at every use the modules would be several times larger.
      inlineRefs: false,
      code: { source: true, esm: true, lines: false, formats: _`require("./formats.ts")` },
    });
    for (const schema of componentSchemas(document, direction)) this.ajv.addSchema(schema);
  }

  add(name: string, schema: Schema): void {
    const json = toJsonSchema(schema, this.direction);
    if (json.$ref && Object.keys(json).length === 1) {
      this.exported.set(name, json.$ref);
      return;
    }
    this.ajv.addSchema({ ...json, $id: `part:${name}` });
    this.exported.set(name, `part:${name}`);
  }

  emit(): string {
    const unique = [...new Set(this.exported.values())];
    const names = new Map(unique.map((id, index) => [id, `v${index}`]));
    const code = standalone.default(this.ajv, Object.fromEntries(unique.map((id) => [names.get(id) ?? '', id])));
    const table = [...this.exported].map(([name, id]) => `  ${name}: ${names.get(id)},`);
    return `${HEADER}${importRequires(code)}\nexport const validators = {\n${table.join('\n')}\n};\n`;
  }
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
  message?: string;
}

/** Tells whether a value fits; what does not is left in \`errors\` until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: ValidationError[] | null;
}

export { validators as requestBodies } from './requests.js';
export { validators as parameters } from './parameters.js';
`;
