import { documentText, linesOf } from '../document.ts';
import type { Finding, FindingKind } from '../finding.ts';
import type { RunReport } from '../run.ts';

const RULES: Readonly<Record<FindingKind, string>> = {
  status: 'An answer has a status that the contract does not declare.',
  body: 'The body of an answer does not fit its schema.',
  header: 'A header is missing, malformed or not declared.',
  'media-type': 'An answer has another content type than the contract says.',
  request: 'A request does not fit the contract.',
  'server-error': 'The server failed, or showed its inside.',
  accepted: 'A request that the contract forbids was accepted.',
  'refused-example': 'A request that the contract shows was refused.',
  'no-success': 'No success of the operation was seen.',
  protocol: 'A rule for keys, unknown ids, media types or idempotency is not kept.',
  'no-answer': 'There was no answer.',
};

/** Results with lines of the document, for code scanning. */
export function sarifReport({ findings }: RunReport, uri = 'generated/openapi.json'): string {
  const lines = linesOf(documentText(), new Set(findings.map(({ pointer }) => pointer)));
  const results = findings.map((finding) => ({
    ruleId: finding.kind,
    level: finding.severity,
    message: { text: messageOf(finding) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri, uriBaseId: '%SRCROOT%' },
          region: { startLine: lines.get(finding.pointer) ?? 1 },
        },
        logicalLocations: [{ fullyQualifiedName: finding.operation ?? 'unknown path', kind: 'function' }],
      },
    ],
    partialFingerprints: {
      'contract/v1': [finding.kind, finding.operation, finding.status, finding.field].join(':'),
    },
    properties: { trial: finding.trial, curl: finding.curl, count: finding.count },
  }));
  const rules = Object.entries(RULES).map(([id, text]) => ({ id, shortDescription: { text } }));
  const driver = { name: 'flexprice-contract', informationUri: 'https://github.com/flexprice/flexprice', rules };
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  )}\n`;
}

export const messageOf = ({ operation, status, field, message, trial }: Finding): string =>
  `${operation ?? 'unknown path'} ${status ?? ''}: ${field} ${message} (tried: ${trial})`.replaceAll(/\s+/g, ' ');
