/** A sentence about what was probably meant, or else about what there is. */
export function nearest(word: string, choices: readonly string[]): string {
  const best = meant(word, choices);
  if (best !== undefined) return ` Did you mean ${best}?`;
  return choices.length <= 30 ? ` There are: ${choices.join(', ')}.` : ' `flexprice --help` lists them.';
}

/** The choice that differs from a word by a slip of the finger. */
export function meant(word: string, choices: readonly string[]): string | undefined {
  const ranked = choices
    .map((choice) => ({ choice, distance: distance(word, choice) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, word.length / 3) ? best.choice : undefined;
}

/** How many letters to change, add or leave out to get from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
