import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Calls go one way: http -> handlers -> billing -> services -> rating. Each room may import the rooms named here, and of the
 * libraries that belong to one room only those listed for it. A room that needs more is in the wrong place, or the table
 * is changed with a reason.
 */
const ROOMS: Record<string, readonly string[]> = {
  rating: [],
  expressions: ['rating'],
  // Who changed what: written around requests and jobs.
  audit: ['db'],
  jobs: ['tracing', 'db', 'audit'],
  webhooks: ['db', 'jobs'],
  tracing: [],
  db: ['tracing'],
  access: ['db', 'jobs'],
  events: ['tracing', 'db', 'rating', 'expressions', 'resources', 'http', 'jobs'],
  resources: ['db', 'rating', 'expressions', 'access', 'events', 'jobs', 'webhooks', 'billing', 'audit'],
  // What crosses resources: measuring, rating and billing a subscription.
  billing: ['db', 'rating', 'events', 'resources', 'expressions', 'jobs', 'webhooks', 'access'],
  // Payment providers: their pages are served by http, and their calls made by billing. They know nothing of what is paid.
  payments: ['db', 'rating'],
  http: ['tracing', 'access', 'db', 'jobs', 'payments', 'audit'],
};

/** Libraries that only one room may know. */
const RESERVED: readonly [library: RegExp, room: string][] = [
  [/^express$|^compression$/, 'http'],
  [/^pg$|^pg-|^@prisma\//, 'db'],
  [/^stripe$/, 'payments'],
  [/^@clickhouse\//, 'events'],
];

const SRC = import.meta.dirname;
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({
    file,
    room: file.includes(sep) ? (file.split(sep)[0] ?? '') : '',
    text: readFileSync(join(SRC, file), 'utf8'),
  }));

/** Modules that a file imports for more than their types. */
const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)'/gms)].map((match) => match[1] ?? '');

test('every room imports only the rooms below it', () => {
  const faults = files.flatMap(({ file, room, text }) =>
    importsOf(text).flatMap((path) => {
      if (!path.startsWith('.') || room === '') return [];
      const target = relative(SRC, resolve(SRC, dirname(file), path));
      const [other = ''] = target.includes(sep) ? target.split(sep) : [''];
      return other === '' || other === room || ROOMS[room]?.includes(other) ? [] : [`${file} imports ${target}`];
    }),
  );
  expect(faults).toEqual([]);
});

test('every room is in the table', () => {
  expect([...new Set(files.map(({ room }) => room).filter(Boolean))].sort()).toEqual(Object.keys(ROOMS).sort());
});

test('Express is known to http alone, PostgreSQL and Prisma to db alone', () => {
  const faults = files.flatMap(({ file, room, text }) =>
    importsOf(text).flatMap((path) =>
      RESERVED.flatMap(([library, owner]) =>
        library.test(path) && room !== owner && file !== 'app.ts' ? [`${file} imports ${path}`] : [],
      ),
    ),
  );
  expect(faults).toEqual([]);
});

test('resources reach one another through their index', () => {
  const faults = files.flatMap(({ file, room, text }) =>
    importsOf(text).flatMap((path) => {
      if (room !== 'resources' || !path.startsWith('.')) return [];
      const own = file.split(sep)[1];
      const [place, other, inner] = relative(SRC, resolve(SRC, dirname(file), path)).split(sep);
      return place === 'resources' && inner && other !== own && inner !== 'index.ts'
        ? [`${file} imports ${other}/${inner}`]
        : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('of the resources only handlers reach into billing', () => {
  const faults = files.flatMap(({ file, room, text }) =>
    importsOf(text).flatMap((path) => {
      if (room !== 'resources' || !path.startsWith('.') || /handlers(\/|\.ts$)/.test(file)) return [];
      const target = relative(SRC, resolve(SRC, dirname(file), path));
      return target.startsWith(`billing${sep}`) ? [`${file} imports ${target}`] : [];
    }),
  );
  expect(faults).toEqual([]);
});

test('nothing but the clock reads the system clock', () => {
  const faults = files.filter(
    ({ file, text }) => /new Date\(\)|Date\.now\(\)/.test(text) && file !== join('jobs', 'clock.ts'),
  );
  expect(faults.map(({ file }) => file)).toEqual([]);
});
