import { readFileSync } from 'node:fs';
import { QUERY_PARAMETERS, SUMMARIES } from '../../../../generated/sdk/summaries.ts';
import { TABLE } from '../../../../generated/sdk/table.ts';
import type { Flexprice } from '../client.ts';
import { PageCall } from '../pages.ts';
import { parseRoute, type Route } from '../route.ts';
import { type Options, UsageError } from './arguments.ts';
import type { Io } from './io.ts';
import { meant } from './nearest.ts';

/** An operation as the command line names it. */
export interface Command {
  readonly name: string;
  readonly method: string;
  readonly route: Route;
  readonly summary: string;
  /** Names of the query parameters, as options: `customer-id` is `customer_id`. */
  readonly query: readonly string[];
}

const kebab = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Namespaces as they are typed. */
export const resources = (): string[] => Object.keys(TABLE).map(kebab);

/** The operations of a namespace, or undefined if there is no such one. Both `priceUnits` and `price-units` will do. */
export function commandsOf(resource: string): Command[] | undefined {
  const found = Object.entries(TABLE).find(([name]) => name === resource || kebab(name) === resource);
  if (!found) return undefined;
  const [namespace, routes] = found;
  return routes.split('|').map((entry) => {
    const space = entry.indexOf(' ');
    const method = entry.slice(0, space);
    const summary = SUMMARIES[`${namespace}.${method}`] ?? '';
    const query = QUERY_PARAMETERS[`${namespace}.${method}`]?.replaceAll('_', '-').split(' ') ?? [];
    return { name: kebab(method), method, route: parseRoute(entry.slice(space + 1)), summary, query };
  });
}

/** How a command is called: `get <id> [--data JSON] [--<query> value]`. */
export function usageOf({ name, route }: Command): string {
  const parameters = parametersOf(route).map((parameter) => ` <${parameter}>`);
  const data = route.body ? (route.reads ? ' [--data JSON]' : ' --data JSON') : '';
  return `${name}${parameters.join('')}${data}${route.query ? ' [--<parameter> value]' : ''}${route.page ? ' [--all]' : ''}`;
}

const parametersOf = ({ pieces }: Route) => pieces.filter((_, index) => index % 2 === 1);

/** All about one operation: how it is called, and which query parameters it takes. */
export function helpOnOperation(resource: string, command: Command): string {
  const query = command.query.map((name) => `  --${name} value\n`).join('');
  return `flexprice ${resource} ${usageOf(command)}\n\n${command.summary}\n${query && `\nQuery parameters\n${query}`}\n\`flexprice --help\` has the options of all operations.\n`;
}

/** Calls an operation and prints its answer. */
export async function callOperation(
  io: Io,
  client: Flexprice,
  resource: string,
  command: Command,
  words: readonly string[],
  options: Options,
): Promise<void> {
  const { route } = command;
  const parameters = parametersOf(route);
  if (words.length !== parameters.length) {
    const asked = parameters.length === 0 ? 'no arguments' : parameters.map((name) => `<${name}>`).join(' ');
    throw new UsageError(
      `flexprice ${resource} ${command.name} takes ${asked}: flexprice ${resource} ${usageOf(command)}`,
    );
  }
  const json = options.flag('json');
  const all = options.flag('all');
  const file = options.text('output');
  const data = options.text('data');
  const key = options.text('idempotency-key');
  if (all && !route.page) throw new UsageError('--all is for lists.');
  if (data !== undefined && !route.body) throw new UsageError(`flexprice ${resource} ${command.name} takes no --data.`);
  const args: unknown[] = [...words];
  if (route.body) args.push(data === undefined ? (route.reads ? {} : undefined) : await readData(io, data));
  if (route.query) args.push(queryOf(command, options));
  options.done((name) => hintAbout(name, resource, command));
  const call = client.invoke(route, [...args, key === undefined ? {} : { idempotencyKey: key }]);
  if (all && call instanceof PageCall) {
    for await (const record of call) io.out(`${JSON.stringify(record)}\n`);
    return;
  }
  const answer = await call;
  if (answer instanceof Uint8Array) return writeBytes(io, answer, file);
  if (file !== undefined) throw new UsageError('--output is for answers that are files.');
  if (answer !== undefined) io.out(`${JSON.stringify(answer, null, json ? 0 : 2)}\n`);
}

async function writeBytes(io: Io, bytes: Uint8Array, file: string | undefined): Promise<void> {
  if (file === undefined) return io.out(bytes);
  const { writeFile } = await import('node:fs/promises');
  await writeFile(file, bytes);
  io.err(`${bytes.length} bytes written to ${file}\n`);
}

/** JSON as it stands, from a file (`@body.json`), or from standard input (`-`). */
async function readData(io: Io, data: string): Promise<unknown> {
  const text = data === '-' ? await io.readStdin() : data.startsWith('@') ? readText(data.slice(1)) : data;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`--data is not JSON: ${error instanceof Error ? error.message : error}`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}

/** What to do about an option that the operation does not have. */
function hintAbout(name: string, resource: string, command: Command): string {
  const near = meant(name, [...command.query, 'data', 'all', 'json', 'output', 'idempotency-key']);
  if (near !== undefined) return `Did you mean --${near}?`;
  if (command.query.length > 0) return `\`flexprice ${resource} ${command.name} --help\` has those that there are.`;
  const give = command.route.body ? 'Give the body with --data: ' : '';
  return `${give}flexprice ${resource} ${usageOf(command)}`;
}

/** The query parameters among the options: `--customer-id x`, or `--customer_id x`, is `customer_id=x`. */
function queryOf(command: Command, options: Options): Record<string, unknown> {
  const given = command.query.flatMap((name) => {
    const parameter = name.replaceAll('-', '_');
    const values = [...new Set([name, parameter])].flatMap((spelling) => options.list(spelling));
    return values.length > 0 ? [[parameter, values.length > 1 ? values : values[0]] as const] : [];
  });
  return Object.fromEntries(given);
}
