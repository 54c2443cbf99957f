import { type Document, jsonOf, type LocatedOperation, operationsOf, type Schema } from '../contract/document.ts';
import { HEADER } from './header.ts';
import { emitContract } from './sdk/contract.ts';
import { comment, methodCall, operationComment } from './sdk/docs.ts';
import { byNamespace, queryName, resourceName, sdkName, tagDescription } from './sdk/naming.ts';
import { emitPaths } from './sdk/paths.ts';
import { BYTES, TypePrinter } from './sdk/printType.ts';
import { queryParameters, signatureOf } from './sdk/signature.ts';
import { emitTable, routeText } from './sdk/table.ts';

const SDK = '../../sdk/typescript/src';

/**
 * Files of `generated/sdk/`: everything in the SDK that follows from the contract. The public types are written out
 * method by method, naming schemas directly, so that a hover shows words and a completion costs milliseconds; at run
 * time there is only the table.
 */
export function emitSdk(document: Document): Record<string, string> {
  checkNames(document);
  const files: Record<string, string> = {
    'table.ts': emitTable(document),
    'contract.ts': emitContract(document),
    'summaries.ts': emitSummaries(document),
    'paths.ts': emitPaths(document),
    'queries.ts': emitQueries(document),
    'functions.ts': emitFunctions(document),
    'schemas.ts': emitSchemas(document),
    'webhooks.ts': emitWebhooks(document),
    'resources.ts': emitResources(document),
  };
  for (const [namespace, operations] of byNamespace(operationsOf(document))) {
    files[`resources/${namespace}.ts`] = emitResource(document, namespace, operations);
  }
  return files;
}

function checkNames(document: Document): void {
  const seen = new Map<string, string>();
  for (const { operation } of operationsOf(document)) {
    const other = seen.get(operation['x-sdk']);
    if (other) throw new Error(`${operation.operationId} and ${other} are both ${operation['x-sdk']} in the SDK`);
    seen.set(operation['x-sdk'], operation.operationId);
    if (operation.operationId in document.components.schemas) {
      throw new Error(`${operation.operationId} is the name of an operation and of a schema`);
    }
  }
}

/** The names of query types that a text mentions. */
function queriesIn(document: Document, operations: LocatedOperation[], path: string): string {
  const names = operations.filter((each) => queryParameters(document, each).length > 0).map(queryName);
  return names.length > 0 ? `import type { ${names.sort().join(', ')} } from '${path}';\n` : '';
}

function emitResource(document: Document, namespace: string, operations: LocatedOperation[]): string {
  const types = new TypePrinter();
  const methods = operations.map((located) => {
    const { parameters, result } = signatureOf(document, located, types);
    const docs = operationComment(document, located, '  ', methodCall(located));
    return `${docs}  ${sdkName(located).method}(${parameters}): ${result};`;
  });
  const paged = operations.some(({ operation }) => operation['x-pagination']);
  const single = operations.some(({ operation }) => !operation['x-pagination']);
  const ofCall = [methods.some((text) => text.includes(`<${BYTES} `)) && BYTES, single && 'Call'].filter(Boolean);
  const calls = [
    ofCall.length > 0 ? `import type { ${ofCall.join(', ')} } from '../${SDK}/call.ts';\n` : '',
    `import type { RequestOptions } from '../${SDK}/options.ts';\n`,
    paged ? `import type { PageCall } from '../${SDK}/pages.ts';\n` : '',
  ].join('');
  const queries = queriesIn(document, operations, '../queries.ts');
  return `${HEADER}${calls}${queries}${types.importFrom('../../schemas.ts')}
${comment([tagDescription(document, operations[0])], '')}export interface ${resourceName(namespace)} {
${methods.join('\n\n')}
}
`;
}

function emitResources(document: Document): string {
  const groups = [...byNamespace(operationsOf(document))];
  const imports = groups.map(([name]) => `import type { ${resourceName(name)} } from './resources/${name}.ts';`);
  const members = groups.map(([name, operations]) => {
    const docs = comment([tagDescription(document, operations[0])], '  ');
    return `${docs}  declare readonly ${name}: ${resourceName(name)};`;
  });
  return `${HEADER}import { FlexpriceCore } from '${SDK}/core.ts';
${imports.sort().join('\n')}

export type {
${groups
  .map(([name]) => `  ${resourceName(name)},`)
  .sort()
  .join('\n')}
};

/** The namespaces of the API. They are filled in at run time from the table, each when it is first used. */
export abstract class Resources extends FlexpriceCore {
${members.join('\n\n')}
}
`;
}

function emitQueries(document: Document): string {
  const types = new TypePrinter();
  const interfaces = operationsOf(document).flatMap((located) => {
    const parameters = queryParameters(document, located);
    if (parameters.length === 0) return [];
    const members = parameters.map((parameter) => {
      const docs = comment([parameter.description ?? '', defaultOf(parameter.schema)].filter(Boolean), '  ');
      return `${docs}  ${parameter.name}${parameter.required ? '' : '?'}: ${types.print(parameter.schema)}${parameter.required ? '' : ' | undefined'};`;
    });
    const { operation, method, path } = located;
    return `/** Query of ${operation['x-sdk']}, \`${method.toUpperCase()} ${path}\`. */\nexport interface ${queryName(located)} {\n${members.join('\n')}\n}\n`;
  });
  return `${HEADER}${types.importFrom('../schemas.ts')}\n${interfaces.join('\n')}`;
}

const defaultOf = (schema: Schema) =>
  schema.default === undefined ? '' : `@default ${JSON.stringify(schema.default)}`;

function emitFunctions(document: Document): string {
  const types = new TypePrinter();
  const operations = operationsOf(document);
  const functions = operations.map((located) => {
    const { parameters, result } = signatureOf(document, located, types);
    const { operationId } = located.operation;
    const docs = operationComment(document, located, '', `${operationId}(client`);
    const route = routeText(document, located);
    return `${docs}export const ${operationId}: (client: FlexpriceCore, ${parameters}) => ${result} =\n  /* @__PURE__ */ standalone('${route}');`;
  });
  return `${HEADER}import type { ${BYTES}, Call } from '${SDK}/call.ts';
import type { FlexpriceCore } from '${SDK}/core.ts';
import type { RequestOptions } from '${SDK}/options.ts';
import type { PageCall } from '${SDK}/pages.ts';
import { standalone } from '${SDK}/standalone.ts';
${queriesIn(document, operations, './queries.ts')}${types.importFrom('../schemas.ts')}
${functions.join('\n\n')}
`;
}

/** What the command line says about operations, and which options they take; the client does without. */
function emitSummaries(document: Document): string {
  const operations = operationsOf(document);
  const rows = operations.map(
    ({ operation }) => `  '${operation['x-sdk']}': ${JSON.stringify(`${operation.summary}.`)},`,
  );
  const queries = operations.flatMap((located) => {
    const names = queryParameters(document, located).map(({ name }) => name);
    return names.length > 0 ? [`  '${located.operation['x-sdk']}': '${names.join(' ')}',`] : [];
  });
  return `${HEADER}/** One line about every operation, by its name in the SDK. */
export const SUMMARIES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};

/** Names of the query parameters of an operation, with blanks between, by its name in the SDK. */
export const QUERY_PARAMETERS: Readonly<Record<string, string>> = {
${queries.join('\n')}
};
`;
}

/** Names under which schemas leave the SDK, where their own would hide a global. */
const RENAMED = new Map([['Error', 'ErrorBody']]);

function emitSchemas(document: Document): string {
  const names = Object.keys(document.components.schemas).map((name) =>
    RENAMED.has(name) ? `${name} as ${RENAMED.get(name)}` : name,
  );
  return `${HEADER}/** Every schema of the contract. */\nexport type {\n${names.map((name) => `  ${name},`).join('\n')}\n} from '../schemas.ts';\nexport type * from './queries.ts';\n`;
}

function emitWebhooks(document: Document): string {
  const hooks = Object.entries(document['x-webhooks'] ?? {});
  const types = new TypePrinter();
  const rows = hooks.map(([name, item]) => {
    const schema = jsonOf(item.post.requestBody)?.schema;
    if (!schema) throw new Error(`webhook ${name} has no JSON body`);
    const docs = comment([item.post.summary && `${item.post.summary}.`, item.post.description ?? ''], '  ');
    return `${docs}  '${name}': ${types.print(schema)};`;
  });
  return `${HEADER}${types.importFrom('../schemas.ts')}
/** The body of every webhook event, by the name of the event. */
export interface WebhookEvents {
${rows.join('\n')}
}
`;
}
