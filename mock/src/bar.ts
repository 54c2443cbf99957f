/** A bar in a terminal that shows how much of something is done, from 0 to 1. */
const bar = (share: number): string => '█'.repeat(Math.round(share * 24)).padEnd(24, '░');

/** Draws over the line that the cursor is in; at the end it goes on to the next. */
export function drawBar(share: number, text: string): void {
  process.stderr.write(`\r\u001b[2K${bar(share)} ${text}`);
  if (share >= 1) process.stderr.write('\n');
}
