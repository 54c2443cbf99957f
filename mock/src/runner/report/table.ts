import type { Share } from '../coverage.ts';
import type { Finding } from '../finding.ts';
import type { RunReport } from '../run.ts';

const percent = ({ seen, declared }: Share): string =>
  declared === 0 ? '–' : `${Math.floor((100 * seen) / declared)}%`;

export const shareText = (share: Share): string => `${share.seen} of ${share.declared} (${percent(share)})`;

/** What was found and covered, for a terminal. */
export function tableReport(report: RunReport, { color = false }: { color?: boolean } = {}): string {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const lines: string[] = [];
  for (const finding of report.findings) lines.push(...findingLines(finding, paint));
  lines.push(...groupTable(report), '', ...summaryLines(report));
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  lines.push(
    '',
    errors === 0
      ? paint(32, 'The contract is kept.')
      : paint(31, `The contract is broken in ${errors} ${errors === 1 ? 'place' : 'places'}.`),
  );
  return lines.join('\n');
}

function findingLines(finding: Finding, paint: (code: number, text: string) => string): string[] {
  const { severity, kind, operation, status, field, message, trial, curl, answer, count } = finding;
  const sign = severity === 'error' ? paint(31, '✗') : paint(33, '!');
  const times = count > 1 ? ` (${count} times)` : '';
  const lines = [`${sign} ${operation ?? 'unknown path'} ${status ?? ''}  ${kind}: ${field} ${message}${times}`];
  if (severity === 'error') {
    lines.push(`    tried: ${trial}`);
    if (curl) lines.push(`    ${curl}`);
    if (answer) lines.push(`    -> ${answer}`);
  }
  return [...lines, ''];
}

/** One row per tag of the contract. */
function groupTable({ coverage, findings }: RunReport): string[] {
  const rows = new Map<string, { operations: number; covered: number; notOffered: number; errors: number }>();
  for (const { id, tag, state } of coverage.operations) {
    const row = rows.get(tag) ?? { operations: 0, covered: 0, notOffered: 0, errors: 0 };
    row.operations += 1;
    if (state === 'covered') row.covered += 1;
    if (state === 'not offered') row.notOffered += 1;
    row.errors += findings.filter(({ operation, severity }) => operation === id && severity === 'error').length;
    rows.set(tag, row);
  }
  const width = Math.max(...[...rows.keys()].map((tag) => tag.length), 8);
  const cells = (...values: (string | number)[]) => values.map((value) => String(value).padStart(12)).join('');
  return [
    `${'group'.padEnd(width)}${cells('operations', 'succeeded', 'not offered', 'broken')}`,
    ...[...rows].map(
      ([tag, row]) =>
        `${tag.padEnd(width)}${cells(row.operations, row.covered, row.notOffered || '', row.errors || '')}`,
    ),
  ];
}

/** The numbers of a run, a line each. */
export function summaryLines({ coverage, requests, seconds, seed, url }: RunReport): string[] {
  const { succeeded, answers, responseFields, requestFields, notOffered } = coverage;
  return [
    `${requests} requests to ${url} in ${seconds.toFixed(1)} s, seed ${seed}`,
    `operations that succeeded   ${shareText(succeeded)}${notOffered > 0 ? `, and ${notOffered} not offered` : ''}`,
    `answers seen                ${shareText(answers)}`,
    `response fields with value  ${shareText(responseFields)}`,
    `request fields accepted     ${shareText(requestFields)}`,
  ];
}
