import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compareContracts, type Document, inWords } from '@flexprice/scripts/breaking';
import { drawBar } from '../bar.ts';
import { Client, NoAnswerError } from './client.ts';
import { startContractProxy } from './proxy.ts';
import { githubAnnotations, githubSummary } from './report/github.ts';
import { type ReporterName, reporters, tableReport } from './report/index.ts';
import { type Progress, type RunReport, runContract } from './run.ts';
import { needs } from './story/needs.ts';

const HELP = `flexprice-contract: does a server keep FlexPrice's contract?

  flexprice-contract --url <url> --key <key>   asks every operation, with good and bad requests
  flexprice-contract --proxy --url <url>       checks the traffic that passes through, until Ctrl-C
  flexprice-contract diff <old.json> <new.json>  what breaks users between two documents

  --url <url>            the API, with or without /v1           (FLEXPRICE_URL)
  --key <key>            API key                                (FLEXPRICE_API_KEY)
  --seed <text>          start of everything that is made up    (1)
  --cases <n>            generated requests per operation       (60; 0 for none)
  --concurrency <n>      operations at work at the same time    (6)
  --only <text>          only operations whose name contains it; may be repeated
  --without <what>       what the server cannot do, or part of the names of operations; may be repeated:
                         ${Object.keys(needs).join(', ')}
  --now <instant>        the present of the server              (that of this machine)
  --allow-header <name>  a response header that is no fault, such as a gateway's; may be repeated
  --report <name=file>   table, junit, sarif, json, html, summary or github into a file; may be repeated
  --port <n>             where the proxy listens                (4020)
  --strict               warnings fail too
  --quiet                no progress

Exit codes: 0 kept, 1 broken, 2 wrong use, 3 no server there.
In GitHub Actions, annotations and the step summary are written by themselves.`;

/** A mistake in the command line; its message is the whole answer. */
class UsageError extends Error {}

export const EXIT = { kept: 0, broken: 1, usage: 2, noServer: 3 } as const;

interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether progress can be drawn over itself. */
  readonly live: boolean;
}

/** @returns the exit code */
export async function main(args: readonly string[], output: Output): Promise<number> {
  try {
    if (args[0] === 'diff') return diff(args.slice(1), output);
    const options = readOptions(args, output.env);
    if (options.help) {
      output.out(HELP);
      return EXIT.kept;
    }
    return await (options.proxy ? proxy(options, output) : run(options, output));
  } catch (error) {
    if (error instanceof UsageError || (error as { code?: string }).code?.startsWith('ERR_PARSE_ARGS')) {
      output.err(`${(error as Error).message}\n\nflexprice-contract --help says more.`);
      return EXIT.usage;
    }
    if (!(error instanceof NoAnswerError)) throw error;
    output.err(`Nothing answers there: ${error.message}`);
    return EXIT.noServer;
  }
}

type Options = ReturnType<typeof readOptions>;

function readOptions(args: readonly string[], env: Output['env']) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      url: { type: 'string' },
      key: { type: 'string' },
      seed: { type: 'string', default: '1' },
      cases: { type: 'string', default: '60' },
      concurrency: { type: 'string', default: '6' },
      only: { type: 'string', multiple: true, default: [] },
      without: { type: 'string', multiple: true, default: [] },
      now: { type: 'string' },
      'allow-header': { type: 'string', multiple: true, default: [] },
      report: { type: 'string', multiple: true, default: [] },
      proxy: { type: 'boolean', default: false },
      port: { type: 'string', default: '4020' },
      strict: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const url = values.url ?? env.FLEXPRICE_URL ?? '';
  if (!values.help && !URL.canParse(url)) throw new UsageError('--url is missing, or is not a URL.');
  return {
    ...values,
    url,
    key: values.key ?? env.FLEXPRICE_API_KEY ?? '',
    cases: whole('--cases', values.cases),
    concurrency: Math.max(1, whole('--concurrency', values.concurrency)),
    port: whole('--port', values.port),
    now: values.now === undefined ? undefined : instant('--now', values.now),
    report: values.report.map(readReport),
  };
}

function whole(name: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`${name} must be a whole number, not ${text}.`);
  return Number(text);
}

function instant(name: string, text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new UsageError(`${name} ${text}: say an instant, such as 2026-01-15T12:00:00Z.`);
  return date;
}

function readReport(text: string): { name: ReporterName; file: string } {
  const [name = '', file = ''] = text.split(/=(.*)/s, 2);
  if (!Object.hasOwn(reporters, name) || !file)
    throw new UsageError(
      `--report ${text}: say name=file, the name being one of ${Object.keys(reporters).join(', ')}.`,
    );
  return { name: name as ReporterName, file };
}

async function run(options: Options, output: Output): Promise<number> {
  if (!options.key) throw new UsageError('--key is missing: an API key of the server, or FLEXPRICE_API_KEY.');
  // Somebody who mistyped the address should hear that, and not that three hundred operations fail.
  await new Client({ url: options.url, apiKey: options.key, timeout: 10_000 }).send('getUserInfo');
  const report = await runContract({
    url: options.url,
    apiKey: options.key,
    seed: options.seed,
    cases: options.cases,
    concurrency: options.concurrency,
    only: options.only,
    without: options.without,
    now: options.now,
    allowedHeaders: options['allow-header'],
    onProgress: options.quiet ? undefined : progressBar(output),
  });
  return finish(report, options, output);
}

async function proxy(options: Options, output: Output): Promise<number> {
  const { url, port, 'allow-header': allowedHeaders } = options;
  const running = await startContractProxy({
    url,
    port,
    allowedHeaders,
    onFinding: ({ operation, status, kind, field, message }) =>
      output.err(`${operation ?? 'unknown path'} ${status ?? ''} ${kind}: ${field} ${message}`),
  });
  output.err(`What is sent to ${running.url} goes to ${url} and is checked. Ctrl-C ends it and shows the report.`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  const report = running.report();
  await running.stop();
  return finish(report, options, output);
}

function finish(report: RunReport, options: Options, { out, env }: Output): number {
  out(tableReport(report, { color: Boolean(process.stdout.isTTY) && !env.NO_COLOR }));
  for (const { name, file } of options.report) writeFileSync(file, reporters[name](report));
  if (env.GITHUB_ACTIONS === 'true') out(githubAnnotations(report));
  if (env.GITHUB_STEP_SUMMARY) appendFileSync(env.GITHUB_STEP_SUMMARY, githubSummary(report));
  const failed = !report.passed || (options.strict && report.findings.length > 0);
  return failed ? EXIT.broken : EXIT.kept;
}

/** One line that is drawn over itself, or, where it cannot be, a line per tenth of the way. */
function progressBar({ err, live }: Output): (progress: Progress) => void {
  let told = '';
  return ({ phase, done, total, operation, findings, requests }) => {
    const share = done / total;
    const text = `${phase} ${done}/${total}  ${requests} requests, ${findings} broken`;
    if (live) drawBar(share, `${text}  ${operation}`);
    else {
      const step = `${phase} ${Math.floor(share * 10)}`;
      if (step !== told && done > 0) err(text);
      told = step;
    }
  };
}

function diff(args: readonly string[], { out, err }: Output): number {
  const [before, after, ...rest] = args;
  if (!before || !after || rest.length > 0) throw new UsageError('Say flexprice-contract diff <old.json> <new.json>.');
  const changes = compareContracts(readDocument(before), readDocument(after));
  for (const change of changes) out(inWords(change));
  const breaking = changes.filter((change) => change.breaking).length;
  err(`${breaking} breaking and ${changes.length - breaking} other changes`);
  return breaking > 0 ? EXIT.broken : EXIT.kept;
}

function readDocument(file: string): Document {
  let document: Partial<Document>;
  try {
    document = JSON.parse(readFileSync(file, 'utf8')) as Partial<Document>;
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  if (!document.openapi?.startsWith('3.') || !document.paths) throw new UsageError(`${file} is no OpenAPI 3 document.`);
  return { components: { schemas: {} }, ...document } as Document;
}
