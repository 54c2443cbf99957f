import { expect, test } from 'vitest';
import { withSpans } from './spans.ts';

test('numbers are listed as spans, which grow over the borders of chunks', () => {
  const first = withSpans([], [1, 2, 3, 5, 8, 9]);
  expect(first).toEqual(['1-3', '5', '8-9']);
  expect(withSpans(first, [10, 12])).toEqual(['1-3', '5', '8-10', '12']);
  expect(withSpans(['5'], [6])).toEqual(['5-6']);
  expect(withSpans(['5'], [])).toEqual(['5']);
});

test('no more than a thousand are listed', () => {
  const even = Array.from({ length: 1500 }, (_, index) => 2 * (index + 1));
  expect(withSpans([], even)).toHaveLength(1000);
});
