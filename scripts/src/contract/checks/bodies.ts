import type { Ajv, ValidateFunction } from 'ajv';
import { contractAjv } from '../ajv.ts';
import { type Document, jsonOf, operationsOf, type Response, resolve, type Schema } from '../document.ts';
import { componentSchemas, type Direction, toJsonSchema } from '../jsonSchema.ts';

/** Every example fits its schema, every body has one, and no success may be `{}`. */
export function checkBodies(document: Document): string[] {
  const faults: string[] = [];
  const compilers = { request: compiler(document, 'request'), response: compiler(document, 'response') };
  const checkExamples = (
    at: string,
    direction: Direction,
    body: { content?: Response['content'] } | undefined,
    mustHave: boolean,
  ) => {
    const media = jsonOf(body);
    if (!media) return;
    const validate = compilers[direction](media.schema);
    const examples = Object.entries(media.examples ?? {});
    if (examples.length === 0 && mustHave) faults.push(`${at}: has no example`);
    for (const [name, example] of examples) {
      if (validate(example.value)) continue;
      for (const error of validate.errors ?? []) {
        faults.push(`${at}: example ${name}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`);
      }
    }
    if (direction === 'response' && !at.includes(' 4') && !at.includes(' 5') && validate({})) {
      faults.push(`${at}: the answer may be {}; say what is always present`);
    }
  };
  for (const { path, method, operation } of operationsOf(document)) {
    const at = `${method.toUpperCase()} ${path}`;
    checkExamples(`${at} body`, 'request', operation.requestBody, true);
    for (const [status, response] of Object.entries(operation.responses)) {
      checkExamples(`${at} ${status}`, 'response', resolve<Response>(document, response), true);
    }
  }
  for (const [name, item] of Object.entries(document['x-webhooks'] ?? {})) {
    checkExamples(`webhook ${name}`, 'response', item.post.requestBody, true);
  }
  return [...faults, ...checkErrorExamples(document, compilers.response({ $ref: '#/components/schemas/Error' }))];
}

/** Every error code has a status and an example that bears both. */
function checkErrorExamples(document: Document, validate: ValidateFunction): string[] {
  const faults: string[] = [];
  const schema = document.components.schemas.ErrorCode ?? {};
  const statuses = schema['x-statuses'] as Record<string, number>;
  const examples = schema['x-examples'] as Record<string, Record<string, unknown>>;
  const codes = (schema.enum ?? []) as string[];
  for (const code of new Set([...codes, ...Object.keys(statuses)])) {
    const example = examples[code];
    if (!codes.includes(code)) faults.push(`error ${code}: is not a value of ErrorCode`);
    if (!statuses[code]) faults.push(`error ${code}: has no status in openapi/protocol.yaml`);
    if (!example) faults.push(`error ${code}: has no example`);
    else if (!validate(example) || example.code !== code || example.http_status_code !== statuses[code])
      faults.push(`error ${code}: its example is not an Error with this code and status`);
  }
  return faults;
}

function compiler(document: Document, direction: Direction): (schema: Schema) => ValidateFunction {
  const ajv: Ajv = contractAjv();
  for (const schema of componentSchemas(document, direction)) ajv.addSchema(schema);
  const compiled = new Map<string, ValidateFunction>();
  return (schema) => {
    const json = toJsonSchema(schema, direction);
    const key = JSON.stringify(json);
    const validate = compiled.get(key) ?? ajv.compile(json);
    compiled.set(key, validate);
    return validate;
  };
}
