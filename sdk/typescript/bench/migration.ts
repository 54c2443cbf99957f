import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { operations } from '../../../generated/operations.ts';
import { TABLE } from '../../../generated/sdk/table.ts';
import { camelCase } from '../../../scripts/src/emit/header.ts';
import { parseRoute } from '../src/route.ts';
import { env } from '../test/packed/package.ts';

/**
 * Writes MIGRATION.md: every call of the official SDK beside the call that asks the same of the API. They are matched by
 * the method and the path that the official package really sends, read from its files: `npm run migration -w @flexprice/sdk`.
 * It is installed for this into a temporary folder under another name, and is no dependency.
 */
const OFFICIAL = '2.0.1';

interface OldCall {
  readonly call: string;
  readonly target: string;
}

/** What to do instead where the request itself is gone. */
const INSTEAD: Readonly<Record<string, string>> = {
  'POST /costs/analytics-v2': '`costs.analytics(body)`',
  'GET /events/{id}': '`events.lookup({ id })`',
  'GET /secrets/integrations/by-provider/{provider}': '`connections.search(body)`',
  'POST /secrets/integrations/create/{provider}': '`connections.create(body)`',
  'GET /secrets/integrations/linked': '`connections.list()`',
  'DELETE /secrets/integrations/{id}': '`connections.delete(id)`',
  'POST /entity-integration-mappings': '`integrations.link(body)`',
  'DELETE /entity-integration-mappings/{id}': '`integrations.unlink(body)`',
  'GET /v1/subscription-schedules': '`subscriptions.listAllSchedules(query)`',
  'GET /v1/subscription-schedules/{id}': '`subscriptions.getSchedule(id)`',
  'POST /tasks': '`events.queue()`, or `npx flexprice events import`',
};

const home = mkdtempSync(join(tmpdir(), 'flexprice-migration-'));
try {
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ private: true, dependencies: { official: `npm:@flexprice/sdk@${OFFICIAL}` } }),
  );
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: home, env, stdio: 'pipe' });
  writeFileSync(
    fileURLToPath(new URL('../MIGRATION.md', import.meta.url)),
    page(oldCalls(join(home, 'node_modules/official/esm'))),
  );
} finally {
  rmSync(home, { recursive: true, force: true });
}

/** Every method of the official client, as it is called, and the request it sends. */
function oldCalls(folder: string): OldCall[] {
  const root = readFileSync(join(folder, 'sdk/sdk.js'), 'utf8');
  const members = new Map(
    [...root.matchAll(/get (\w+)\(\) \{[^}]*?= new (\w+)\(/gs)].map(([, name, type]) => [type, name]),
  );
  const targets = new Map(readdirSync(join(folder, 'funcs')).flatMap((file) => targetOf(join(folder, 'funcs', file))));
  return readdirSync(join(folder, 'sdk'))
    .filter((file) => file.endsWith('.js') && file !== 'sdk.js' && file !== 'index.js')
    .flatMap((file) => {
      const text = readFileSync(join(folder, 'sdk', file), 'utf8');
      const member = members.get(/export class (\w+)/.exec(text)?.[1] ?? '');
      // A class that the client does not have cannot be called.
      if (member === undefined) return [];
      return [...text.matchAll(/async (\w+)\(([^)]*)\) \{\s*return unwrapAsync\((\w+)\(this/g)].map(
        ([, name, parameters = '', func = '']) => {
          const given = parameters.split(', ').filter((parameter) => parameter !== 'options');
          return { call: `${member}.${name}(${given.join(', ')})`, target: targets.get(func) ?? '' };
        },
      );
    });
}

function targetOf(file: string): [string, string][] {
  if (!file.endsWith('.js')) return [];
  const text = readFileSync(file, 'utf8');
  const name = /export function (\w+)\(/.exec(text)?.[1];
  const path = /pathToFunc\("([^"]+)"\)/.exec(text)?.[1];
  const method = /method: "(\w+)"/.exec(text)?.[1];
  return name && path && method ? [[name, `${method} ${path}`]] : [];
}

/** Parameters have other names in other documents; their places are what counts. */
function bare(target: string): string {
  return target
    .replaceAll(/\{[^}]*\}/g, '{}')
    .replace(/ \/v1\//, ' /')
    .replace(/\/$/, '');
}

function newCalls(): Map<string, string> {
  const known = new Set<string>(Object.values(operations).map(({ sdk }) => sdk));
  return new Map(
    Object.entries(TABLE).flatMap(([namespace, text]) =>
      text.split('|').map((entry) => {
        const space = entry.indexOf(' ');
        const route = parseRoute(entry.slice(space + 1));
        const name = `${namespace}.${entry.slice(0, space)}`;
        if (!known.has(name)) throw new Error(`${name} is no operation.`);
        const given = [
          ...route.pieces.filter((_, index) => index % 2 === 1).map(camelCase),
          ...(route.body ? ['body'] : []),
          ...(route.query ? ['query'] : []),
        ];
        return [bare(`${route.method} ${route.path}`), `${name}(${given.join(', ')})`] as const;
      }),
    ),
  );
}

function page(calls: OldCall[]): string {
  const here = newCalls();
  const rows = calls.map(({ call, target }) => ({ call, target, now: here.get(bare(target)) }));
  const found = rows.filter(({ now }) => now !== undefined);
  const missing = rows.filter(({ now }) => now === undefined);
  console.log(`${found.length} of ${rows.length} calls of the official SDK ${OFFICIAL} have their call here.`);
  for (const { call, target } of missing) console.log(`  none for ${call}: ${target}`);
  const table = found.map(({ call, now }) => `| \`${call}\` | \`${now}\` |`);
  const rest = missing.map(({ call, target }) => {
    const instead = INSTEAD[target] ?? 'for the payment provider, which calls it by itself';
    return `| \`${call}\` | \`${target}\` | ${instead} |`;
  });
  return `# From the official SDK

Every call of \`@flexprice/sdk\` ${OFFICIAL} and the one that sends the same request here, written by
\`npm run migration -w @flexprice/sdk\`. What changes besides the names:

- \`new Flexprice({ apiKeyAuth, serverURL })\` becomes \`new Flexprice({ apiKey, baseUrl })\`, or \`new Flexprice()\` with
  \`FLEXPRICE_API_KEY\` and \`FLEXPRICE_BASE_URL\` in the environment.
- Members are called as in the API: \`external_id\`, not \`externalId\`. Instants stay RFC 3339 texts with all their digits;
  there they are \`Date\` objects cut to milliseconds.
- Query parameters are one object, so that a new one breaks no call. \`body\` and \`query\` are left out where they are empty.
- Lists are walked through with \`for await\`; there the loop over pages is yours.
- Repetitions are on, and only where they have no second effect. There they are off, and once on repeat every POST.
- An error has a class and a \`kind\`; there it is told by its status.

| official | here |
| --- | --- |
${table.join('\n')}
${rest.length > 0 ? `\nThese requests are not in the contract:\n\n| official | request | instead |\n| --- | --- | --- |\n${rest.join('\n')}\n` : ''}`;
}
