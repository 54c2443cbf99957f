import { documentText, linesOf } from '../document.ts';
import type { RunReport } from '../run.ts';
import { messageOf } from './sarif.ts';
import { summaryLines } from './table.ts';

/** GitHub shows ten annotations of a kind per step; the rest would be cut without a word. */
const MOST = 10;

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** Workflow commands that GitHub shows beside the lines of the document. */
export function githubAnnotations({ findings }: RunReport, file = 'generated/openapi.json'): string {
  const lines = linesOf(documentText(), new Set(findings.map(({ pointer }) => pointer)));
  const shown = (['error', 'warning'] as const).flatMap((severity) => {
    const these = findings.filter((finding) => finding.severity === severity);
    const commands = these.slice(0, MOST).map((finding) => {
      const line = lines.get(finding.pointer) ?? 1;
      const title = `${finding.operation ?? 'unknown path'}: ${finding.kind}`.replaceAll(/[,:]/g, ' ');
      return `::${severity} file=${file},line=${line},title=${title}::${escaped(messageOf(finding))}`;
    });
    if (these.length > MOST)
      commands.push(`::notice::${these.length - MOST} more of severity ${severity} in the report`);
    return commands;
  });
  return shown.join('\n');
}

/** Markdown for the summary page of a workflow run. */
export function githubSummary(report: RunReport): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const rows = report.findings.map(
    (f) =>
      `| ${f.severity} | ${f.operation ?? ''} | ${f.status ?? ''} | ${f.kind} | ${cell(`${f.field} ${f.message}`)} |`,
  );
  return [
    `## ${report.passed ? '✅ The contract is kept' : '❌ The contract is broken'}`,
    '',
    '```',
    ...summaryLines(report),
    '```',
    '',
    ...(rows.length > 0 ? ['| | operation | status | kind | what |', '| --- | --- | --- | --- | --- |', ...rows] : []),
    '',
  ].join('\n');
}
