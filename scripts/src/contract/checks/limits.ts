import { type Document, jsonOf, operationsOf, parametersOf, type Schema } from '../document.ts';

/** Formats whose values are short by themselves. */
const BOUNDED_FORMATS = new Set(['date', 'date-time', 'decimal', 'uuid', 'iana-time-zone']);

/** A pattern from end to end in which nothing repeats without a bound. */
const isBounded = (pattern: unknown) =>
  typeof pattern === 'string' && /^\^.*\$$/.test(pattern) && !/[*+]|,\}/.test(pattern);

/** Whatever a request may carry has an upper limit: texts, lists and whole numbers. */
export function checkLimits(document: Document): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  const visit = (schema: Schema, at: string): void => {
    if (schema.$ref) {
      const name = schema.$ref.split('/').pop() ?? '';
      if (!seen.has(name)) {
        seen.add(name);
        visit(document.components.schemas[name] ?? {}, name);
      }
      return;
    }
    for (const part of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) visit(part, at);
    if (schema.allOf) return;
    const { type, format = '' } = schema;
    if (type === 'string' && !schema.enum && !BOUNDED_FORMATS.has(format) && !isBounded(schema.pattern)) {
      if (schema.maxLength === undefined) faults.push(`${at}: a text in a request needs maxLength`);
    }
    if (type === 'array' && schema.maxItems === undefined) faults.push(`${at}: a list in a request needs maxItems`);
    if (type === 'integer' && (schema.minimum === undefined || schema.maximum === undefined)) {
      faults.push(`${at}: a whole number in a request needs minimum and maximum`);
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) visit(property, `${at}.${name}`);
    if (schema.items) visit(schema.items, `${at}[]`);
    if (typeof schema.additionalProperties === 'object') visit(schema.additionalProperties, `${at}.*`);
  };
  for (const located of operationsOf(document)) {
    const at = `${located.method.toUpperCase()} ${located.path}`;
    for (const parameter of parametersOf(document, located)) visit(parameter.schema, `${at} ${parameter.name}`);
    const body = jsonOf(located.operation.requestBody)?.schema;
    if (body) visit(body, `${at} body`);
  }
  return faults;
}
