import type { RunReport } from '../run.ts';
import { githubAnnotations, githubSummary } from './github.ts';
import { htmlReport } from './html.ts';
import { junitReport } from './junit.ts';
import { sarifReport } from './sarif.ts';
import { tableReport } from './table.ts';

/** Every form that a report can take. The terminal's and GitHub's annotations belong on the screen, the others in files. */
export const reporters = {
  table: (report: RunReport) => tableReport(report),
  junit: junitReport,
  sarif: (report: RunReport) => sarifReport(report),
  json: (report: RunReport) => `${JSON.stringify(report, null, 2)}\n`,
  github: (report: RunReport) => githubAnnotations(report),
  summary: githubSummary,
  html: htmlReport,
} as const;

export type ReporterName = keyof typeof reporters;

export { tableReport };
