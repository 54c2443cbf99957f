/** More are not listed: their number is known all the same. */
const MOST_SPANS = 1000;

/**
 * Adds numbers to a list of spans, `2-4` or `7`, that are all below them.
 *
 * @param numbers ascending
 */
export function withSpans(spans: readonly string[], numbers: readonly number[]): string[] {
  const all = [...spans];
  for (const number of numbers) {
    const [first, last = first] = (all.at(-1) ?? '').split('-');
    if (Number(last) === number - 1 && first) all[all.length - 1] = `${first}-${number}`;
    else if (all.length < MOST_SPANS) all.push(String(number));
    else break;
  }
  return all;
}
