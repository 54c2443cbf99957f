import type { Finding } from '../finding.ts';
import type { RunReport } from '../run.ts';
import { escapeXml } from './escape.ts';
import { shareText, summaryLines } from './table.ts';

const STYLE = `
:root { color-scheme: light dark; --line: #8884; --bad: #c62828; --good: #2e7d32; --warn: #b26a00; }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --good: #81c784; --warn: #ffb74d; } }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 1100px; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem } .bad { color: var(--bad) } .good { color: var(--good) } .warning { color: var(--warn) }
pre { overflow: auto; padding: .6rem; border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; word-break: break-word }
details { border-bottom: 1px solid var(--line); padding: .4rem 0 } summary { cursor: pointer }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .6rem; border-bottom: 1px solid var(--line) }
meter { width: 12rem; vertical-align: middle }`;

/** One page with everything, that needs no network to be read. */
export function htmlReport(report: RunReport): string {
  const { coverage, findings, passed } = report;
  const shares = [
    ['operations that succeeded', coverage.succeeded],
    ['answers seen', coverage.answers],
    ['response fields with value', coverage.responseFields],
    ['request fields accepted', coverage.requestFields],
  ] as const;
  const meters = shares.map(
    ([name, share]) =>
      `<tr><td>${name}</td><td><meter min="0" max="${share.declared || 1}" value="${share.seen}"></meter></td><td>${shareText(share)}</td></tr>`,
  );
  const rows = coverage.operations.map(({ id, tag, state, statuses, unseen }) => {
    const seen = Object.entries(statuses)
      .map(([status, count]) => `${status}×${count}`)
      .join(' ');
    const tone = state === 'covered' ? 'good' : state === 'never succeeded' ? 'bad' : '';
    return `<tr><td>${id}</td><td>${escapeXml(tag)}</td><td class="${tone}">${state}</td><td>${seen}</td><td>${unseen.join(' ')}</td></tr>`;
  });
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>FlexPrice contract: ${passed ? 'kept' : 'broken'}</title><style>${STYLE}</style></head><body>
<h1>The contract is <span class="${passed ? 'good' : 'bad'}">${passed ? 'kept' : 'broken'}</span></h1>
<p>${escapeXml(summaryLines(report)[0] ?? '')}; ${coverage.notOffered} operations are not offered.</p>
<table>${meters.join('\n')}</table>
<h2>Findings (${findings.length})</h2>
${findings.map(findingHtml).join('\n') || '<p>None.</p>'}
<h2>Operations</h2>
<table><thead><tr><th>operation</th><th>group</th><th>state</th><th>seen</th><th>declared, not seen</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table>
<h2>Response fields that never had a value (${coverage.unseenFields.length})</h2>
<p>${coverage.unseenFields.map(escapeXml).join(', ')}</p>
</body></html>
`;
}

function findingHtml({
  severity,
  kind,
  operation,
  status,
  field,
  message,
  trial,
  curl,
  answer,
  count,
}: Finding): string {
  const tone = severity === 'error' ? 'bad' : 'warning';
  const title = `${operation ?? 'unknown path'} ${status ?? ''} ${kind}`;
  const what = `${field} ${message}${count > 1 ? ` (${count} times)` : ''}`;
  return `<details><summary><b class="${tone}">${escapeXml(title)}</b> ${escapeXml(what)}</summary>
<p>Tried: ${escapeXml(trial)}</p><pre>${escapeXml(curl)}</pre><pre>${escapeXml(answer)}</pre></details>`;
}
