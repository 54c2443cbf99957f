import type pg from 'pg';
import { traced } from '../tracing/index.ts';
import { isStale } from './failure.ts';
import type { StatementNames } from './names.ts';
import type { Sql } from './sql.ts';

/** How a statement is shown in a trace: by its name or first word, never with a value. */
const step = (text: string, name: string | undefined): [string, { [attribute: string]: string }] => [
  `postgresql ${name ?? text.trimStart().split(/\s/, 1)[0]}`,
  { 'db.system.name': 'postgresql' },
];

/**
 * Sends a statement to a connection, or to whichever of a pool is free.
 *
 * @param name as the caller calls it; without one it is kept prepared when it comes often
 */
export async function ask<Row extends object>(
  to: pg.Pool | pg.PoolClient,
  statement: Sql,
  name: string | undefined,
  names: StatementNames,
): Promise<Row[]> {
  const { text, values } = statement.render();
  const send = () => (to as pg.PoolClient).query<Row>({ text, values, name: name ?? names.of(text) });
  try {
    return (await traced(...step(text, name), send)).rows;
  } catch (error) {
    if (isStale(error)) names.renew();
    throw error;
  }
}
