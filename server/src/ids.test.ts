import { expect, test } from 'vitest';
import { newId } from './ids.ts';

const REAL = new Date('2026-11-27T12:00:00.000Z');
const FROZEN = new Date('2025-06-20T00:00:00.000Z');

test('ids of one instant sort in the order they were made, whatever other times come between', () => {
  const frozen: string[] = [];
  for (let round = 0; round < 50; round++) {
    frozen.push(newId('x', FROZEN));
    newId('x', REAL);
    newId('x', new Date(REAL.getTime() + round));
  }
  expect(frozen).toEqual(frozen.toSorted());
  expect(new Set(frozen).size).toBe(50);
});

test('an id tells its own instant, also after one of a later time', () => {
  const later = newId('x', REAL);
  const earlier = newId('x', FROZEN);
  expect(earlier < later).toBe(true);
});
