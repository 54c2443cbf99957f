import { readdirSync, readFileSync } from 'node:fs';
import internals from '@prisma/internals';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newDatabase } from './helpers/server.ts';

/**
 * Migrations are written by hand and the Prisma schema beside them: what Prisma believes of the tables must be what the
 * migrations made of them.
 */
let database: Awaited<ReturnType<typeof newDatabase>>;
let columns: Map<string, { type: string; nullable: boolean }>;
let models: Awaited<ReturnType<typeof internals.getDMMF>>['datamodel']['models'];

beforeAll(async () => {
  database = await newDatabase();
  const client = new pg.Client(database.connection);
  await client.connect();
  const { rows } = await client.query<{ table: string; column: string; type: string; nullable: boolean }>(`
    select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable
    from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped`);
  await client.end();
  const folder = new URL('../prisma/schema/', import.meta.url);
  const files = readdirSync(folder).map((name): [string, string] => [
    name,
    readFileSync(new URL(name, folder), 'utf8'),
  ]);
  models = (await internals.getDMMF({ datamodel: files })).datamodel.models;
  columns = new Map(rows.map((row) => [`${row.table}.${row.column}`, row]));
});
afterAll(() => database.drop());

const TYPES: Record<string, RegExp> = {
  String: /^(text|character varying|uuid)/,
  Int: /^(integer|smallint)$/,
  BigInt: /^bigint$/,
  Boolean: /^boolean$/,
  DateTime: /^timestamp\(?\d?\)? ?with time zone$|^timestamp\(3\) with time zone$|^date$/,
  Decimal: /^numeric/,
  Json: /^jsonb$/,
  Bytes: /^bytea$/,
};

test('every field of the Prisma schema is a column of the same type and nullability', () => {
  expect(models.length).toBeGreaterThan(5);
  const faults = models.flatMap((model) =>
    model.fields
      .filter((field) => field.kind === 'scalar')
      .flatMap((field) => {
        const at = `${model.dbName ?? model.name}.${field.dbName ?? field.name}`;
        const column = columns.get(at);
        if (!column) return [`${at}: no such column`];
        const type = field.isList ? column.type.replace(/\[\]$/, '') : column.type;
        return [
          ...(TYPES[field.type]?.test(type) ? [] : [`${at}: Prisma says ${field.type}, the column is ${column.type}`]),
          ...(column.nullable === !field.isRequired || field.isList
            ? []
            : [`${at}: nullable is ${column.nullable} in the database`]),
        ];
      }),
  );
  expect(faults).toEqual([]);
});

test('every column is known to Prisma', () => {
  const known = new Set(models.flatMap((m) => m.fields.map((f) => `${m.dbName ?? m.name}.${f.dbName ?? f.name}`)));
  const tables = new Set(models.map((m) => m.dbName ?? m.name));
  const unknown = [...columns.keys()].filter((at) => tables.has(at.split('.')[0] ?? '') && !known.has(at));
  expect(unknown).toEqual([]);
});
