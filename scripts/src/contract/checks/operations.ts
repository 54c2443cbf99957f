import {
  type Document,
  jsonOf,
  operationsOf,
  parametersOf,
  placeholders,
  type Response,
  resolve,
  type Schema,
} from '../document.ts';

/** Names, permissions, tags and parameters of every operation. */
export function checkOperations(document: Document): string[] {
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
    const inPath = placeholders(located.path);
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
  return [...faults, ...checkAliases(document)];
}

/** An alias must be able to carry every path parameter and must not take the place of another operation. */
function checkAliases(document: Document): string[] {
  const faults: string[] = [];
  const shape = (method: string, path: string) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '{}')}`;
  const taken = new Set(operationsOf(document).map(({ method, path }) => shape(method, path)));
  for (const located of operationsOf(document)) {
    for (const alias of located.operation['x-aliases'] ?? []) {
      const at = `${located.method.toUpperCase()} ${located.path}: alias ${alias}`;
      const own = shape(located.method, alias);
      if (taken.has(own)) faults.push(`${at} is the path of another operation`);
      taken.add(own);
      const names = placeholders(alias);
      const parameters = parametersOf(document, located);
      for (const name of names.filter((n) => !parameters.some((p) => p.name === n && p.in !== 'header'))) {
        faults.push(`${at} has {${name}}, which is no parameter of the operation`);
      }
      for (const name of placeholders(located.path).filter((n) => !names.includes(n))) {
        faults.push(`${at} lacks {${name}}`);
      }
    }
  }
  return faults;
}
