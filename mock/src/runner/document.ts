import { readFileSync } from 'node:fs';
import type { Schema } from '@flexprice/generated/mock';
import type { OperationId } from '@flexprice/generated/operations';

export interface HeaderSchema {
  readonly type?: string;
  readonly enum?: readonly string[];
}

export interface DeclaredResponse {
  /** JSON pointer to the answer's description in the document. */
  readonly pointer: string;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, HeaderSchema>>;
  /** Media types of the body; empty where there is none. */
  readonly mediaTypes: readonly string[];
}

export interface DeclaredParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

export interface DeclaredOperation {
  readonly pointer: string;
  readonly parameters: readonly DeclaredParameter[];
  /** Bodies that the contract shows, by the name of the example. */
  readonly requests: Readonly<Record<string, unknown>>;
  readonly responses: Readonly<Record<string, DeclaredResponse>>;
}

type Node = Readonly<Record<string, unknown>>;

let text: string | undefined;
let declared: Readonly<Record<string, DeclaredOperation>> | undefined;

/** The bundled contract as it stands in its file. */
export function documentText(): string {
  text ??= readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8');
  return text;
}

/** What the document says about an operation's answers, beyond the schemas of their bodies. */
export function declaredOperation(id: OperationId): DeclaredOperation {
  declared ??= read(JSON.parse(documentText()) as Node);
  const operation = declared[id];
  if (!operation) throw new Error(`The document does not describe ${id}.`);
  return operation;
}

const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

function read(document: Node): Record<string, DeclaredOperation> {
  const follow = (node: Node): Node => {
    if (typeof node.$ref !== 'string') return node;
    const parts = node.$ref.slice(2).split('/');
    return follow(parts.reduce((at, part) => at[part] as Node, document));
  };
  const found: Record<string, DeclaredOperation> = {};
  for (const [path, item] of Object.entries(document.paths as Record<string, Node>)) {
    for (const [method, operation] of Object.entries(item) as [string, Node][]) {
      if (typeof operation.operationId !== 'string') continue;
      const pointer = `/paths/${escaped(path)}/${method}`;
      const parameters = [item.parameters, operation.parameters].flatMap((list) =>
        ((list ?? []) as Node[])
          .map(follow)
          .map((one) => ({ required: false, ...one }) as unknown as DeclaredParameter),
      );
      const media = ((operation.requestBody as Node | undefined)?.content as Node | undefined)?.['application/json'];
      const shown = Object.entries(((media as Node | undefined)?.examples ?? {}) as Record<string, Node>);
      const requests = Object.fromEntries(shown.map(([name, { value }]) => [name, value]));
      const responses = Object.entries(operation.responses as Record<string, Node>).map(([status, raw]) => {
        const response = follow(raw);
        const headers = Object.entries((response.headers ?? {}) as Record<string, Node>).map(([name, header]) => [
          name.toLowerCase(),
          (follow(header).schema ?? {}) as HeaderSchema,
        ]);
        const mediaTypes = Object.keys((response.content ?? {}) as Node);
        return [
          status,
          { pointer: `${pointer}/responses/${status}`, headers: Object.fromEntries(headers), mediaTypes },
        ] as const;
      });
      found[operation.operationId] = { pointer, parameters, requests, responses: Object.fromEntries(responses) };
    }
  }
  return found;
}

/**
 * Lines of the document by JSON pointer, the first being 1. The bundled document is printed with one member per line, so
 * each pointer has a line of its own.
 */
export function linesOf(json: string, pointers: ReadonlySet<string>): Map<string, number> {
  const lines = new Map<string, number>();
  const path: (string | number)[] = [];
  let line = 1;
  let at = 0;
  const here = () => `/${path.map((part) => escaped(String(part))).join('/')}`;
  const mark = () => {
    const pointer = here();
    if (pointers.has(pointer) && !lines.has(pointer)) lines.set(pointer, line);
  };
  const skip = () => {
    for (;;) {
      const code = json.charCodeAt(at);
      if (code === 10) line += 1;
      else if (code !== 32 && code !== 13 && code !== 9) return;
      at += 1;
    }
  };
  const string = (): string => {
    const start = at;
    at += 1;
    while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    at += 1;
    return json.slice(start, at);
  };
  const value = (): void => {
    skip();
    const open = json[at];
    if (open === '"') return void string();
    if (open !== '{' && open !== '[') {
      while (at < json.length && !/[,\]}\s]/.test(json[at] ?? '')) at += 1;
      return;
    }
    at += 1;
    for (let index = 0; ; index++) {
      skip();
      if (json[at] === ',') {
        at += 1;
        skip();
      }
      if (json[at] === '}' || json[at] === ']') break;
      if (open === '{') {
        path.push(JSON.parse(string()) as string);
        skip();
        at += 1;
      } else {
        path.push(index);
      }
      mark();
      value();
      path.pop();
    }
    at += 1;
  };
  value();
  return lines;
}
