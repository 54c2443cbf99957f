import { type Document, jsonOf, operationsOf, type Response, resolve } from '../contract/document.ts';

/** Every example of the contract, by operation, then `request` or status, then name. */
export function emitExamples(document: Document): string {
  const table: Record<string, Record<string, Record<string, unknown>>> = {};
  for (const { operation } of operationsOf(document)) {
    const row: Record<string, Record<string, unknown>> = {};
    const bodies: [string, { content?: Response['content'] } | undefined][] = [
      ['request', operation.requestBody],
      ...Object.entries(operation.responses).map(([s, r]): [string, Response] => [s, resolve<Response>(document, r)]),
    ];
    for (const [key, body] of bodies) {
      const examples = Object.entries(jsonOf(body)?.examples ?? {});
      if (examples.length > 0) row[key] = Object.fromEntries(examples.map(([name, example]) => [name, example.value]));
    }
    table[operation.operationId] = row;
  }
  return `${JSON.stringify(table, null, 1)}\n`;
}
