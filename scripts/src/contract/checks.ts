import type { Ajv, ValidateFunction } from 'ajv';
import { contractAjv } from './ajv.ts';
import { type Document, jsonOf, operationsOf, parametersOf, type Response, resolve, type Schema } from './document.ts';
import { componentSchemas, type Direction, toJsonSchema } from './jsonSchema.ts';

/** House rules of the contract that a general OpenAPI linter does not know. Returns one sentence per fault. */
export function checkContract(document: Document): string[] {
  return [...checkOperations(document), ...checkSchemas(document), ...checkBodies(document), ...checkRings(document)];
}

function checkOperations(document: Document): string[] {
  const faults: string[] = [];
  const ids = new Set<string>();
  const names = new Set<string>();
  const tags = new Map(document.tags.map((tag) => [tag.name, tag.description]));
  for (const [name, description] of tags) if (!description) faults.push(`tag ${name}: has no introduction`);
  for (const located of operationsOf(document)) {
    const { operation } = located;
    const at = `${located.method.toUpperCase()} ${located.path}`;
    const id = operation.operationId;
    if (!id) faults.push(`${at}: has no operationId`);
    if (ids.has(id)) faults.push(`${at}: operationId ${id} is used twice`);
    ids.add(id);
    if (!operation.summary || !operation.description) faults.push(`${at}: needs a summary and a description`);
    const [tag, ...others] = operation.tags ?? [];
    if (!tag || others.length > 0 || !tags.has(tag)) faults.push(`${at}: needs exactly one declared tag`);
    if (!/^(authenticated|public|[a-z_]+:(read|write))$/.test(operation['x-permission'] ?? '')) {
      faults.push(`${at}: x-permission must be <entity>:read, <entity>:write, authenticated or public`);
    }
    const name = operation['x-sdk'];
    if (!/^[a-z]\w*\.[a-z]\w*$/.test(name ?? '')) faults.push(`${at}: x-sdk must be namespace.method`);
    if (names.has(name)) faults.push(`${at}: x-sdk ${name} is used twice`);
    names.add(name);
    const inPath = [...located.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
    const declared = parametersOf(document, located).filter((parameter) => parameter.in === 'path');
    for (const missing of inPath.filter((n) => !declared.some((p) => p.name === n))) {
      faults.push(`${at}: path parameter ${missing} is not described`);
    }
    for (const parameter of parametersOf(document, located)) {
      if (!parameter.description) faults.push(`${at}: parameter ${parameter.name} has no description`);
    }
    const paged =
      JSON.stringify(operation.responses['200'] ?? {}).includes('List"') && operation['x-pagination'] === undefined;
    const list = jsonOf(resolve<Response>(document, operation.responses['200'] ?? { description: '' }))?.schema;
    if (paged && list && 'pagination' in (resolve<Schema>(document, list).properties ?? {})) {
      faults.push(`${at}: answers a page, so x-pagination must say how its offset is meant`);
    }
  }
  return faults;
}

function checkSchemas(document: Document): string[] {
  const faults: string[] = [];
  const visit = (schema: Schema, at: string, isRoot: boolean) => {
    if (schema.$ref) return;
    if (!schema.description && !schema.allOf) faults.push(`${at}: has no description`);
    if (schema.properties && !isRoot) faults.push(`${at}: an object inside another needs a name of its own`);
    if (schema.enum && !isRoot && schema.enum.length > 1) faults.push(`${at}: an enum needs a name of its own`);
    if (schema.type === 'object' && !schema.properties && schema.additionalProperties === undefined && !schema.allOf) {
      faults.push(`${at}: a free-form object must say additionalProperties`);
    }
    for (const name of schema.required ?? []) {
      if (!schema.properties?.[name]) faults.push(`${at}: requires ${name}, which is not described`);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, `${at}.${name}`, false);
    if (schema.items && !schema.items.$ref && schema.items.properties)
      faults.push(`${at}[]: items need a name of their own`);
  };
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) faults.push(`schema ${name}: the name must be one word in PascalCase`);
    visit(schema, name, true);
  }
  return faults;
}

function checkBodies(document: Document): string[] {
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

/** Two schemas that contain each other make example generators and printed types endless. */
function checkRings(document: Document): string[] {
  const edges = new Map<string, Set<string>>();
  for (const [name, schema] of Object.entries(document.components.schemas)) {
    const targets = new Set<string>();
    JSON.stringify(schema, (key, value) => {
      if (key === '$ref') targets.add(String(value).split('/').pop() ?? '');
      return value;
    });
    edges.set(name, targets);
  }
  const faults: string[] = [];
  const done = new Set<string>();
  const walk = (name: string, trail: string[]) => {
    if (trail.includes(name)) {
      faults.push(`schemas form a ring: ${[...trail.slice(trail.indexOf(name)), name].join(' -> ')}`);
      return;
    }
    if (done.has(name)) return;
    for (const next of edges.get(name) ?? []) walk(next, [...trail, name]);
    done.add(name);
  };
  for (const name of edges.keys()) walk(name, []);
  return faults;
}
