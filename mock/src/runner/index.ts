export { checkResponse, type Fault, type FaultKind } from './check.ts';
export type { CoverageReport, OperationCoverage } from './coverage.ts';
export { curlOf, type Exchange, type Received, type Sent } from './exchange.ts';
export type { Finding, FindingKind } from './finding.ts';
export { type ContractProxy, type ProxyOptions, startContractProxy } from './proxy.ts';
export { type ReporterName, reporters } from './report/index.ts';
export { type Progress, type RunOptions, type RunReport, runContract } from './run.ts';
