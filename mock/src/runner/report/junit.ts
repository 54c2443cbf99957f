import type { RunReport } from '../run.ts';
import { escapeXml } from './escape.ts';

/** A test case per operation, in a suite per tag: what CI servers read. */
export function junitReport({ coverage, findings, seconds, startedAt }: RunReport): string {
  const tags = [...new Set(coverage.operations.map(({ tag }) => tag))];
  let failures = 0;
  let skipped = 0;
  const suites = tags.map((tag) => {
    const rows = coverage.operations.filter((row) => row.tag === tag);
    const cases = rows.map(({ id, state, statuses }) => {
      const errors = findings.filter(({ operation, severity }) => operation === id && severity === 'error');
      const open = `    <testcase classname="${escapeXml(tag)}" name="${id}" time="0">`;
      const seen = Object.entries(statuses).map(([status, count]) => `${status} x ${count}`);
      const out = `      <system-out>${escapeXml(seen.join(', '))}</system-out>`;
      if (errors.length > 0) {
        failures += 1;
        const text = errors
          .map((e) => `${e.field} ${e.message}\ntried: ${e.trial}\n${e.curl}\n-> ${e.answer}`)
          .join('\n\n');
        const message = escapeXml(`${errors[0]?.kind}: ${errors[0]?.field} ${errors[0]?.message}`);
        return [open, `      <failure message="${message}">${escapeXml(text)}</failure>`, out, '    </testcase>'].join(
          '\n',
        );
      }
      if (state === 'not offered' || state === 'not reached') {
        skipped += 1;
        return [open, `      <skipped message="${state}"/>`, '    </testcase>'].join('\n');
      }
      return [open, out, '    </testcase>'].join('\n');
    });
    return `  <testsuite name="${escapeXml(tag)}" tests="${rows.length}">\n${cases.join('\n')}\n  </testsuite>`;
  });
  const head = `tests="${coverage.operations.length}" failures="${failures}" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="flexprice-contract" ${head} timestamp="${startedAt}">\n${suites.join('\n')}\n</testsuites>\n`;
}
