/**
 * One line of CSV after RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe in front: names and
 * metadata come from strangers.
 */
export function csvLine(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(guarded(cell ?? ''))).join(',')}\r\n`;
}

const FORMULA = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/;

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
