/**
 * Parts of ky that the SDK never reaches, and that would cost every user kilobytes: the SDK calls ky after a first attempt
 * has failed, with a stand-in for the request, a `fetch` of its own, and `shouldRetry` and `delay` that it decides itself
 * (src/retry.ts). So there are no hooks, no bodies, no headers, no search parameters, no progress, no time limits of
 * ky's, and no answer that is an error.
 *
 * Each rule must find what it replaces: another version of ky, whose parts lie elsewhere, fails the build.
 */
interface Rule {
  readonly file: string;
  readonly pattern: RegExp;
  readonly by: string;
}

const CORE = 'core/Ky.js';

/** A whole member of the class, its body replaced; without `by` the member goes. */
const member = (signature: string, by?: string): Rule => ({
  file: CORE,
  pattern: new RegExp(`^ {4}(?:// [^\\n]*\\n {4})*${escaped(signature)} \\{\\n.*?^ {4}\\}\\n`, 'ms'),
  by: by === undefined ? '' : `    ${signature} { ${by} }\n`,
});

/** A block inside a member, from its first words to the closing brace of the same indentation. */
const block = (indent: number, start: string, by = ''): Rule => ({
  file: CORE,
  pattern: new RegExp(`^ {${indent}}${escaped(start)}.*?^ {${indent}}\\}\\n`, 'ms'),
  by,
});

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

const RULES: Rule[] = [
  {
    file: 'index.js',
    pattern: /^.*$/s,
    by: `/*! ky, MIT License © Sindre Sorhus */
import { Ky } from './core/Ky.js';
export default (input, options) => Ky.create(input, options);`,
  },
  {
    file: 'utils/merge.js',
    pattern: /^.*$/s,
    by: `export const mergeHeaders = () => new Headers();
export const mergeHooks = () => ({ beforeRetry: [] });
export const cloneShallow = (value) => value;
export const deletedParametersSymbol = 0;`,
  },
  {
    file: 'utils/normalize.js',
    pattern: /^.*$/s,
    by: `export const normalizeRequestMethod = (method) => method;
export const normalizeRetryOptions = (retry) => ({ backoffLimit: Infinity, ...retry });`,
  },
  {
    file: 'utils/options.js',
    pattern: /^.*$/s,
    by: 'export const findUnknownOptions = () => undefined; export const hasSearchParameters = () => false;',
  },
  // Trials at import would make Node load all of its `fetch`, streams and forms included.
  {
    file: 'core/constants.js',
    pattern: /export const supportsRequestStreams = \(\(\) => \{.*?\n\}\)\(\);/s,
    by: 'export const supportsRequestStreams = false;',
  },
  {
    file: 'core/constants.js',
    pattern: /typeof globalThis\.(ReadableStream|FormData) === 'function'/g,
    by: 'false',
  },
  // What follows the answer: hooks, errors by status, progress, and the shortcuts to read a body.
  { file: CORE, pattern: /^ {12}for \(;;\) \{.*?^ {12}ky\.#decorateResponse\(response\);\n/ms, by: '' },
  block(12, '// If `onDownloadProgress` is passed'),
  block(8, 'for (const [type, mimeType] of Object.entries(responseTypes))'),
  {
    file: CORE,
    pattern: /^ {12}const beforeRequestResponse = .*?^ {12}\}\n.*?await ky\.#retry\(.*?\n.*?\n.*?\n/ms,
    by: '            let response = await ky.#retry(async () => ky.#fetch());\n',
  },
  {
    file: CORE,
    pattern: /^ {12}if \(typeof ky\.#options\.timeout === 'number'.*?^ {12}\}\n {12}if .*?^ {12}\}\n/ms,
    by: '',
  },
  {
    file: CORE,
    pattern: /^ {8}const initHooks = .*?(?=^ {8}const ky = )/ms,
    by: '        const initHookOptions = options;\n',
  },
  // The request is a stand-in: an address without anything.
  {
    file: CORE,
    pattern: /^ {8}if \(typeof this\.#input !== 'string' && .*?(?=^ {8}if \(supportsAbortController)/ms,
    by: '',
  },
  {
    file: CORE,
    pattern: /^ {8}if \(supportsRequestStreams\) \{.*?(?=^ {8}this\.request = new globalThis\.Request\(this\.#input)/ms,
    by: '',
  },
  { file: CORE, pattern: /^ {8}if \(hasSearchParameters\(.*?(?=^ {4}\}\n {4}#calculateDelay)/ms, by: '' },
  block(8, "if (Object.hasOwn(options, 'prefixUrl'))"),
  // shouldRetry decides, always with true or false; the delay is the one that it has worked out.
  {
    file: CORE,
    pattern: /^ {8}\/\/ Default timeout behavior\n.*?^ {8}return this\.#calculateDelay\(retry\);\n/ms,
    by: '',
  },
  block(8, 'if (errorObject instanceof ForceRetryError)'),
  block(8, '// Check if method is retriable'),
  block(8, 'if (retry.jitter === true)'),
  block(8, 'else if (typeof retry.jitter ==='),
  {
    file: CORE,
    pattern:
      /^ {8}\/\/ Apply custom request from forced retry.*?(?=^ {8}this\.#throwIfTotalTimeoutExhausted\(\);\n {8}this\.#retryCount\+\+)/ms,
    by: '',
  },
  {
    file: CORE,
    pattern:
      /^ {8}const remainingTimeout = this\.#getRemainingTotalTimeout\(\);\n.*?(?=^ {8}\/\/ Only use user-provided signal)/ms,
    by: '',
  },
  {
    file: CORE,
    pattern:
      /^ {12}const remainingTotal = this\.#getRemainingTotalTimeout\(\);\n {12}if .*?(?=^ {12}return this\.#setResponseRequest\(response, request\))/ms,
    by: '            const response = await this.#options.fetch(request, nonRequestOptions);\n',
  },
  { file: CORE, pattern: /^ {12}if \(isRawNetworkError\(error\)\) \{.*?^ {12}\}\n/ms, by: '' },
  member('#decorateResponse(response)'),
  member('async #throwProcessedError(error)', 'throw error;'),
  member('async #getResponseData(response)'),
  member('#getErrorDataTimeout()'),
  member('#getBodyReadTimeout()'),
  member('async #raceBodyRead(createBodyPromise, response)'),
  member('async #raceWithTotalTimeout(operation)', 'return operation();'),
  member('#isJsonContentType(contentType)'),
  member('async #readResponseText(response, timeoutMs)'),
  member('async #parseJson(text, response, timeoutMs, request)'),
  member('#cancelReturnedBody(value)'),
  member('#throwIfTotalTimeoutExhausted()', ''),
  member('async #runBeforeRequestHooks()'),
  member('async #runAfterResponseHooks(response)'),
  member('#consumeReturnedResponseFromBeforeRetryHook()'),
  member('#getRemainingTotalTimeout()'),
  member('#getNormalizedOptions()'),
  member('#wrapRequestWithUploadProgress(request, originalBody)', 'return request;'),
  member('static #normalizeSearchParams(searchParams)'),
];

/** A plugin for the bundler that leaves out of ky what is never reached. */
export const kyAsUsed = {
  name: 'ky-as-used',
  transform(code: string, id: string): string | undefined {
    const rules = RULES.filter(({ file }) => id.endsWith(`/ky/distribution/${file}`));
    return rules.reduce<string | undefined>((text, { file, pattern, by }) => {
      const changed = (text ?? code).replace(pattern, () => by);
      if (changed === (text ?? code)) throw new Error(`ky's ${file} has nothing that fits ${pattern}.`);
      return changed;
    }, undefined);
  },
};
