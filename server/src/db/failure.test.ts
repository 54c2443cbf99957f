import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { isUnreachable } from './failure.ts';

const failureOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

test('a missing socket is a database that cannot be reached, a missing file is not', async () => {
  const nowhere = '/nonexistent/.s.PGSQL.5432';
  const connecting = new Promise((resolve, reject) => connect(nowhere, () => resolve(undefined)).on('error', reject));
  expect(isUnreachable(await failureOf(connecting))).toBe(true);
  expect(isUnreachable(await failureOf(readFile(nowhere)))).toBe(false);
});
