import { dirname, join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import {
  type Document,
  type Example,
  jsonOf,
  METHODS,
  type MediaType,
  operationsOf,
  resolve,
  type Schema,
} from './document.ts';
import { addProtocol } from './protocol.ts';

/** Reads the contract from its root file and returns one complete, self-contained document. */
export async function bundleContract(rootFile: string): Promise<Document> {
  const config = await createConfig({});
  const result = await bundle({ ref: rootFile, config });
  const errors = result.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    const list = errors.map((e) => `  ${e.location[0]?.source.absoluteRef ?? rootFile}: ${e.message}`);
    throw new Error(`The contract could not be bundled:\n${list.join('\n')}`);
  }
  // Through text and back: what YAML aliases made one object are two operations from here on.
  const document = JSON.parse(JSON.stringify(result.bundle.parsed)) as Document;
  document.components ??= { schemas: {} };
  typeWrappers(document);
  inlineExamples(document);
  addProtocol(document, join(dirname(rootFile), 'protocol.yaml'));
  document.components = sortComponents(document.components);
  return document;
}

/**
 * A description beside a reference needs an `allOf` around the reference. Such a wrapper gets the type of what it wraps,
 * so that tools which look no deeper still know it.
 */
function typeWrappers(document: Document): void {
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const child of Object.values(node)) visit(child);
    const schema = node as Schema;
    const [inner] = Array.isArray(schema.allOf) && schema.allOf.length === 1 ? schema.allOf : [];
    if (inner?.$ref && !schema.type) {
      const { type } = resolve<Schema>(document, inner);
      if (type) schema.type = type;
    }
  };
  visit(document.paths);
  visit(document.components.schemas);
  visit(document.components.parameters);
  visit(document['x-webhooks']);
}

/** Examples are values, not types: where they stand they are read, so references to them are replaced by what they say. */
function inlineExamples(document: Document): void {
  const inline = (media: MediaType | undefined) => {
    if (!media?.examples) return;
    for (const [name, example] of Object.entries(media.examples)) {
      media.examples[name] = structuredClone(resolve<Example>(document, example));
    }
  };
  for (const { operation } of operationsOf(document)) {
    inline(jsonOf(operation.requestBody));
    for (const response of Object.values(operation.responses)) {
      if (!('$ref' in response)) inline(jsonOf(response));
    }
  }
  for (const item of Object.values(document['x-webhooks'] ?? {})) {
    for (const method of METHODS) inline(jsonOf((item as Record<string, typeof item.post>)[method]?.requestBody));
  }
  delete document.components.examples;
}

function sortComponents(components: Document['components']): Document['components'] {
  const sorted = (section: Record<string, unknown> | undefined) =>
    section && Object.fromEntries(Object.entries(section).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.fromEntries(
    Object.entries(components)
      .filter(([, section]) => section && Object.keys(section).length > 0)
      .map(([name, section]) => [name, sorted(section as Record<string, unknown>)]),
  ) as unknown as Document['components'];
}
