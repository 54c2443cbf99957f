import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseCode } from '../src/db/failure.ts';
import { type Database, Databases, scoped, scopeValues, sql } from '../src/db/index.ts';
import { newDatabase } from './helpers/server.ts';

const scope = { tenantId: 'tenant', environmentId: 'env' };
let databases: Databases;
let drop: () => Promise<void>;

beforeAll(async () => {
  const made = await newDatabase();
  databases = new Databases(made.connection);
  drop = made.drop;
  await databases.query(sql`
    create table counts (tenant_id text, environment_id text, series text primary key, last_number integer)`);
});
afterAll(async () => {
  await databases.close();
  await drop();
});

const count = (series: string, number: number) =>
  sql`insert into counts (tenant_id, environment_id, series, last_number) values (${scopeValues(scope)}, ${series}, ${number})`;
const counted = async (db: Database, series: string) =>
  (
    await db.query<{ n: number }>(sql`
    select last_number as n from counts where ${scoped(scope)} and series = ${series}`)
  ).map(({ n }) => n);
const reader = () => databases.reader(scope);

describe('a statement that nobody waits for', () => {
  test('is done before the next one, and with the rest of its transaction', async () => {
    const seen = await databases.unit(async (unit) => {
      const db = unit.in(scope);
      await db.send(count('sent', 1));
      await db.send(sql`update counts set last_number = last_number + 1 where ${scoped(scope)} and series = 'sent'`);
      return counted(db, 'sent');
    });
    expect(seen).toEqual([2]);
    expect(await counted(reader(), 'sent')).toEqual([2]);
  });

  test('fails its transaction, and with its own error', async () => {
    await databases.unit(async (unit) => unit.in(scope).send(count('twice', 1)));
    const last = databases.unit(async (unit) => {
      const db = unit.in(scope);
      await db.send(count('beside', 1));
      await db.send(count('twice', 2));
    });
    expect(databaseCode(await last.catch((error) => error))).toBe('23505');
    const inBetween = databases.unit(async (unit) => {
      const db = unit.in(scope);
      await db.send(count('twice', 2));
      await counted(db, 'twice');
    });
    expect(databaseCode(await inBetween.catch((error) => error))).toBe('23505');
    expect(await counted(reader(), 'beside')).toEqual([]);
    expect(await counted(reader(), 'twice')).toEqual([1]);
  });

  test('is undone with the part that it belongs to, and the transaction goes on', async () => {
    await databases.unit(async (unit) => {
      const db = unit.in(scope);
      await db.send(count('outside', 1));
      const part = db.savepoint(async () => {
        await db.send(count('inside', 1));
        await db.send(count('outside', 2));
      });
      expect(databaseCode(await part.catch((error) => error))).toBe('23505');
      await db.send(count('after', 1));
    });
    expect(await counted(reader(), 'outside')).toEqual([1]);
    expect(await counted(reader(), 'inside')).toEqual([]);
    expect(await counted(reader(), 'after')).toEqual([1]);
  });
});

test('a failure that nobody minds does not pass for a commit', async () => {
  const unminded = databases.unit(async (unit) => {
    const db = unit.in(scope);
    await db.query(count('unminded', 1));
    await db.query(count('unminded', 2)).catch(() => {});
  });
  await expect(unminded).rejects.toThrow('was given up');
  expect(await counted(reader(), 'unminded')).toEqual([]);
});

test('a migration may change what statements give that are kept prepared', async () => {
  const everything = sql`select * from counts where ${scoped(scope)} and series = 'migrated'`;
  await reader().query(count('migrated', 7));
  const inUnit = () => databases.unit((unit) => unit.in(scope).query(everything));
  for (let time = 0; time < 20; time++) expect(await reader().query(everything)).toMatchObject([{ last_number: 7 }]);
  for (let time = 0; time < 20; time++) expect(await inUnit()).toMatchObject([{ last_number: 7 }]);
  const kept = await databases.query(
    sql`select 1 from pg_prepared_statements where statement like 'select * from counts%'`,
  );
  expect(kept).toHaveLength(1);

  await databases.query(sql`alter table counts add column added text`);
  // Whoever comes first in a transaction has to do it again, as after a collision.
  const first = await inUnit().catch((error) => databaseCode(error));
  if (first !== '40001') expect(first).toMatchObject([{ added: null }]);
  expect(await inUnit()).toMatchObject([{ last_number: 7, added: null }]);

  await databases.query(sql`alter table counts add column another text`);
  for (let time = 0; time < 5; time++) expect(await reader().query(everything)).toMatchObject([{ last_number: 7 }]);
  await databases.query(sql`alter table counts add column third text`);
  expect(await reader().query(everything)).toMatchObject([{ last_number: 7, third: null }]);
});
