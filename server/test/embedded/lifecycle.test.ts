import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { EmbeddedPostgresError, startEmbeddedPostgres } from '../../src/db/embedded/index.ts';
import { makeDataDir, makeFolder, prepareTemplate, processesIn, query, start } from './harness.ts';

prepareTemplate();

test('the first start creates the database, the next one finds its data', async () => {
  const dataDir = join(makeFolder(), 'deep', '.flexprice');
  const lines: string[] = [];
  const first = await start(dataDir, { durable: true, log: (line) => lines.push(line) });
  await query(first.connection, 'CREATE TABLE customers (name text PRIMARY KEY)');
  await query(first.connection, `INSERT INTO customers VALUES ('Zoë'), ('acme')`);
  await first.stop();
  expect(lines).toEqual([expect.stringMatching(/^Creating a PostgreSQL 18 database in .*\/\.flexprice\/cluster$/)]);

  const second = await start(dataDir, { durable: true, log: (line) => lines.push(line) });
  expect(await query(second.connection, 'SELECT name FROM customers ORDER BY name')).toEqual([['Zoë'], ['acme']]);
  expect(lines).toHaveLength(1);
});

test('the settings are those of a billing database, and a caller may add to them but not move the socket', async () => {
  const dataDir = makeDataDir();
  const settings = { work_mem: '7MB', listen_addresses: '*', unix_socket_directories: '/tmp' };
  const postgres = await startEmbeddedPostgres({ dataDir, settings });
  onTestFinished(() => postgres.stop());
  const expected = {
    server_encoding: 'UTF8',
    data_checksums: 'on',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    listen_addresses: '',
    unix_socket_directories: `"${postgres.connection.host}"`,
    TimeZone: 'UTC',
    jit: 'off',
    max_connections: '100',
    max_wal_size: '2048',
    work_mem: '7168',
  };
  const rows = await query(postgres.connection, 'SELECT name, setting FROM pg_settings WHERE name = any($1)', [
    Object.keys(expected),
  ]);
  expect(Object.fromEntries(rows)).toEqual(expected);
});

test('text is compared by code point, and upper case knows Unicode', async () => {
  const { connection } = await start(makeDataDir());
  expect(await query(connection, `SELECT 'Z' < 'a', upper('zoë')`)).toEqual([[true, 'ZOË']]);
});

test('stop leaves no process, no socket and no lock, and may be called again', async () => {
  const dataDir = makeDataDir();
  const postgres = await start(dataDir);
  const socketDir = postgres.connection.host;
  expect(statSync(socketDir).mode & 0o777).toBe(0o700);
  expect(readdirSync(socketDir)).toContain('.s.PGSQL.5432');
  expect(processesIn(join(dataDir, 'cluster'))).toContain(postgres.pid);

  await Promise.all([postgres.stop(), postgres.stop()]);
  await postgres.stop();
  expect(processesIn(join(dataDir, 'cluster'))).toEqual([]);
  expect(existsSync(socketDir)).toBe(false);
  expect(readdirSync(dataDir).sort()).toEqual(['cluster', 'lock', 'log']);
  expect(existsSync(join(dataDir, 'cluster', 'postmaster.pid'))).toBe(false);
});

test('stop does not wait for clients to leave', async () => {
  const postgres = await start(makeDataDir());
  const sleeping = query(postgres.connection, 'SELECT pg_sleep(3600)').catch((error: Error) => error.message);
  while ((await query(postgres.connection, `SELECT FROM pg_stat_activity WHERE query LIKE '%3600%'`)).length < 2);
  await postgres.stop();
  expect(await sleeping).toMatch(/terminat/);
});

test('the log is kept in the data directory, without statements and values', async () => {
  const dataDir = makeDataDir();
  const { connection, stop } = await start(dataDir);
  await query(connection, 'CREATE TABLE secrets (name text PRIMARY KEY)');
  await query(connection, `INSERT INTO secrets VALUES ('hunter2')`);
  await expect(query(connection, `INSERT INTO secrets VALUES ('hunter2')`)).rejects.toThrow(/duplicate key/);
  await stop();
  const log = readFileSync(join(dataDir, 'log', 'postgres.log'), 'utf8');
  expect(log).toMatch(/duplicate key value violates unique constraint "secrets_pkey"/);
  expect(log).not.toMatch(/hunter2/);
  expect(statSync(join(dataDir, 'log', 'postgres.log')).mode & 0o777).toBe(0o600);
});

test('a database of another major version is left alone', async () => {
  const dataDir = makeDataDir();
  writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '15\n');
  await expect(startEmbeddedPostgres({ dataDir })).rejects.toThrow(/made by PostgreSQL 15, .* carries PostgreSQL 18/);
});

test('a folder that is no database is left alone', async () => {
  const dataDir = makeDataDir();
  writeFileSync(join(dataDir, 'not-a-folder'), '');
  await expect(startEmbeddedPostgres({ dataDir: join(dataDir, 'not-a-folder') })).rejects.toThrow(
    /data directory .*not-a-folder cannot be used/,
  );
  const other = makeFolder();
  writeFileSync(join(other, 'cluster'), 'precious');
  await expect(startEmbeddedPostgres({ dataDir: other })).rejects.toThrow(/cluster is not a PostgreSQL database/);
  expect(readFileSync(join(other, 'cluster'), 'utf8')).toBe('precious');
});

test('a start that fails says what PostgreSQL said, and frees the directory', async () => {
  const dataDir = makeDataDir();
  const failure = await startEmbeddedPostgres({ dataDir, settings: { work_mem: 'plenty' } }).catch((error) => error);
  expect(failure).toBeInstanceOf(EmbeddedPostgresError);
  expect(failure.message).toMatch(/invalid value for parameter "work_mem": "plenty".*correct or remove it/);
  expect(failure.logTail).toMatch(/work_mem/);
  expect(await query((await start(dataDir)).connection, 'SELECT 1')).toEqual([[1]]);
});
