import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Operation } from '@flexprice/generated/operations';
import type { IHttpOperation } from '@stoplight/types';
import { type Admitted, Engine, type EngineOptions, type Incoming } from '../engine.ts';
import { MockFailure, validationFailure } from '../protocol/failure.ts';
import { jsonReply, type Reply } from '../reply.ts';

// Prism is CommonJS and does not declare its members to ES modules.
const require = createRequire(import.meta.url);
const { createInstance } = require('@stoplight/prism-http') as typeof import('@stoplight/prism-http');
const { createLogger } = require('@stoplight/prism-core') as typeof import('@stoplight/prism-core');
const { transformOas3Operations } =
  require('@stoplight/http-spec/oas3/operation') as typeof import('@stoplight/http-spec/oas3/operation');

const BASE_URL = 'http://127.0.0.1/v1';

const CONFIG = {
  isProxy: false as const,
  checkSecurity: true,
  validateRequest: true,
  validateResponse: false,
  errors: false,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

interface Document {
  openapi: string;
  info: object;
  security: object[];
  paths: Record<string, Record<string, unknown>>;
  components: Record<string, Record<string, unknown>>;
}

/**
 * The same mock with Prism as the one who reads the contract: it checks the request against the document a second time
 * and chooses the example. Key, limits, headers and the shape of failures stay ours, since Prism's are not the API's. Data
 * is made up by us as well: see `answers/generate.ts` for the reasons.
 */
export class PrismEngine {
  private readonly engine: Engine;
  private readonly prism: ReturnType<typeof createInstance>;
  private readonly document: Document;
  private readonly converted = new Map<string, IHttpOperation[]>();
  private readonly resolved = new Map<string, unknown>();

  constructor(options: EngineOptions) {
    this.engine = new Engine(options);
    const text = readFileSync(new URL(import.meta.resolve('@flexprice/generated/openapi.json')), 'utf8');
    this.document = JSON.parse(text) as Document;
    this.prism = createInstance(CONFIG, { logger: createLogger('prism', { enabled: false }) });
  }

  async handle(request: Incoming): Promise<Reply> {
    let admitted: Admitted | undefined;
    const reply = this.engine.handle(request, (one) => {
      admitted = one;
      return undefined;
    });
    if (!admitted || this.engine.wantsMadeUp(admitted)) return reply;
    const { status, body } = await this.ask(request, admitted);
    return { ...reply, ...jsonReply(status, body), headers: reply.headers };
  }

  private async ask(
    request: Incoming,
    { operation, preference }: Admitted,
  ): Promise<{ status: number; body: unknown }> {
    const names = ['x-api-key', 'x-session-token', 'content-type'];
    const sent = names.map((name) => [name, request.header(name) ?? '']).filter(([, value]) => value !== '');
    // The API answers JSON whatever is accepted; an invoice's PDF, which is declared beside it, has no example.
    const headers = { ...Object.fromEntries(sent), accept: 'application/json' } as Record<string, string>;
    const { code, example: exampleKey } = preference;
    const result = await this.prism.request(
      {
        method: operation.method.toLowerCase() as 'get',
        url: { baseUrl: BASE_URL, path: request.path, query: queryOf(request.query) },
        headers,
        ...(request.body && { body: JSON.parse(request.body) as unknown }),
      },
      this.convert(operation),
      { ...CONFIG, mock: { dynamic: false, ...(code && { code }), ...(exampleKey && { exampleKey }) } },
    )();
    if (result._tag === 'Left') return failed(new MockFailure('internal_error', { message: result.left.message }));
    const { output, validations } = result.right;
    if (validations.input.length === 0) return { status: output.statusCode, body: output.body };
    const faults = validations.input.map(({ path = ['body'], message }) => [path.join('.'), message]);
    return failed(validationFailure(Object.fromEntries(faults) as Record<string, string>));
  }

  /**
   * Prism's reading of one operation, made when it is first asked for. Its own loader turns the whole document inside out
   * on every start, which takes seconds; a document of one path, with references followed beforehand and shared, takes
   * milliseconds.
   */
  private convert(operation: Operation): IHttpOperation[] {
    let converted = this.converted.get(operation.id);
    if (!converted) {
      const method = operation.method.toLowerCase();
      const { parameters = [], [method]: described } = this.document.paths[operation.path] ?? {};
      const { openapi, info, security, components } = this.document;
      converted = transformOas3Operations({
        openapi,
        info,
        security,
        servers: [{ url: BASE_URL }],
        components: { securitySchemes: components.securitySchemes },
        paths: { [operation.path]: { parameters: this.follow(parameters), [method]: this.follow(described) } },
      });
      this.converted.set(operation.id, converted);
    }
    return converted;
  }

  /** A part of the document with its references followed; the contract has no rings, so this comes to an end. */
  private follow(part: unknown): unknown {
    if (Array.isArray(part)) return part.map((item) => this.follow(item));
    if (typeof part !== 'object' || part === null) return part;
    const { $ref } = part as { $ref?: string };
    if ($ref === undefined)
      return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, this.follow(value)]));
    const known = this.resolved.get($ref);
    if (known !== undefined) return known;
    const [section = '', name = ''] = $ref.split('/').slice(2);
    const followed = this.follow(this.document.components[section]?.[name]);
    this.resolved.set($ref, followed);
    return followed;
  }
}

const failed = ({ status, body }: MockFailure) => ({ status, body });

function queryOf(query: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    [...new Set(parameters.keys())]
      .filter((name) => !name.startsWith('__'))
      .map((name) => [name, parameters.getAll(name)] as const)
      .map(([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values]),
  );
}
