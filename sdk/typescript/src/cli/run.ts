import { FlexpriceError, isFlexpriceError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { Interrupted, Options, parseArguments, UsageError } from './arguments.ts';
import { clientOf, login, logout } from './credentials.ts';
import { IMPORT_HELP, importEvents } from './import.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { callOperation, commandsOf, helpOnOperation, resources, usageOf } from './operations.ts';

/** What a script can tell a failure by. */
const EXIT = { ok: 0, failed: 1, usage: 2, denied: 3, notFound: 4, unreachable: 5, interrupted: 130 } as const;

const HELP = `Usage: flexprice <resource> <operation> [arguments] [options]
       flexprice events import <file.csv|file.ndjson> [options]
       flexprice login | logout

  flexprice customers create --data '{"external_id": "brightside", "name": "Brightside Labs"}'
  flexprice customers list --limit 3
  flexprice invoices search --data @filter.json --all
  flexprice invoices pdf <id> --output invoice.pdf

Options
  --data JSON           body: JSON, @file, or - for standard input
  --<parameter> value   query parameter
  --all                 every record of a list, one per line
  --json                answers and errors on one line
  --output file         where to put an answer that is a file
  --idempotency-key x   makes a write safe to run again
  --base-url url        address of the API; or FLEXPRICE_BASE_URL
  --environment id      environment to act in
  --help, --version

The key comes from FLEXPRICE_API_KEY, or from \`flexprice login\`. Operations of the portal take the token of a session
from FLEXPRICE_SESSION_TOKEN.
Exit codes: 0 done, 1 failed, 2 wrong usage, 3 not allowed, 4 not found, 5 not reached, 130 interrupted.
`;

/** Runs a command line and gives the exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  // Known before the arguments are, so that a fault in them is told in the form that was asked for.
  const json = argv.includes('--json');
  try {
    return await dispatch(argv, io);
  } catch (error) {
    io.err(json ? `${JSON.stringify(errorBody(error))}\n` : `${told(error)}\n`);
    return exitCode(error);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const { words, options: given } = parseArguments(argv);
  const options = new Options(given);
  const [resource, operation, ...rest] = words;
  if (options.flag('version')) {
    io.out(`${VERSION}\n`);
    return EXIT.ok;
  }
  if (options.flag('help') || resource === undefined || resource === 'help') {
    io.out(resource === 'help' ? helpOn(operation, rest[0]) : helpOn(resource, operation));
    return EXIT.ok;
  }
  if (resource === 'login' || resource === 'logout') {
    if (operation !== undefined) throw new UsageError(`flexprice ${resource} takes no arguments.`);
    if (resource === 'login') await login(io, options);
    else logout(io, options);
    return EXIT.ok;
  }
  const commands = commandsOf(resource);
  if (!commands) throw new UsageError(`There is no resource ${resource}.${nearest(resource, resources())}`);
  if (resource === 'events' && operation === 'import') {
    return (await importEvents(io, () => clientOf(io, options), rest, options)) ? EXIT.ok : EXIT.failed;
  }
  const command = commands.find(({ name, method }) => name === operation || method === operation);
  if (!command) {
    if (operation === undefined) throw new UsageError(helpOn(resource).trimEnd());
    const names = commands.map(({ name }) => name);
    throw new UsageError(`${resource} has no operation ${operation}.${nearest(operation, names)}`);
  }
  await callOperation(io, clientOf(io, options), resource, command, rest, options);
  return EXIT.ok;
}

function helpOn(resource: string | undefined, operation?: string): string {
  const commands = resource === undefined ? undefined : commandsOf(resource);
  if (resource === undefined || !commands)
    return `${HELP}\nResources: ${resources().join(', ')}\n\`flexprice <resource> --help\` lists operations.\n`;
  if (resource === 'events' && operation === 'import') return IMPORT_HELP;
  const command = commands.find(({ name, method }) => name === operation || method === operation);
  if (command) return helpOnOperation(resource, command);
  const rows = commands.map((command) => `  ${usageOf(command)}\n      ${command.summary}\n`);
  const own =
    resource === 'events'
      ? '  import <file.csv|file.ndjson> [options]\n      Import events from a file; `flexprice events import --help` has the options.\n'
      : '';
  return `Operations of ${resource}:\n\n${own}${rows.join('')}\n\`flexprice ${resource} <operation> --help\` has the parameters of one.\n`;
}

function told(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  if (isFlexpriceError(error, 'authentication'))
    return `${error.message}\nRun \`flexprice login\`, or set FLEXPRICE_API_KEY.`;
  if (isFlexpriceError(error, 'validation') && error.fields.length > 0) {
    const faults = error.fields.map(({ path, message }) => `  ${path}: ${message}`);
    return `The request was not accepted (${error.code}${error.requestId ? `, request ${error.requestId}` : ''}):\n${faults.join('\n')}`;
  }
  return error instanceof Error ? error.message : String(error);
}

function errorBody(error: unknown): object {
  if (error instanceof FlexpriceError) return { error: error.toJSON() };
  const code = error instanceof UsageError ? 'usage' : 'failed';
  return { error: { code, message: error instanceof Error ? error.message : String(error) } };
}

function exitCode(error: unknown): number {
  if (error instanceof UsageError || isFlexpriceError(error, 'configuration')) return EXIT.usage;
  if (error instanceof Interrupted) return EXIT.interrupted;
  if (!isFlexpriceError(error)) return EXIT.failed;
  switch (error.kind) {
    case 'authentication':
    case 'permission':
      return EXIT.denied;
    case 'not_found':
      return EXIT.notFound;
    case 'connection':
    case 'timeout':
      return EXIT.unreachable;
    default:
      return EXIT.failed;
  }
}
