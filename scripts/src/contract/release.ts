import { type Change, compareContracts } from './breaking/operations.ts';
import type { Document } from './document.ts';

/** `1.10.0` comes after `1.9.3`. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const major = (version: string) => Number(version.split('.')[0]);

/** What the contract's `info.version` says. */
export const versionOf = (document: Document): string => String(document.info.version);

export interface Verdict {
  changes: Change[];
  /** Why the contract must not go out as it is; empty if it may. */
  faults: string[];
}

/**
 * Judges the contract against the document of the last release: what breaks users needs a new major version, and every
 * version a section in the changelog.
 */
export function judge(released: Document, document: Document, changelog: string): Verdict {
  const [was, is] = [versionOf(released), versionOf(document)];
  const changes = compareContracts(released, document);
  const faults: string[] = [];
  if (compareVersions(is, was) < 0) faults.push(`info.version is ${is}, but ${was} is released already`);
  const breaking = changes.filter((change) => change.breaking).length;
  if (breaking > 0 && major(is) <= major(was)) {
    faults.push(
      `${breaking} change(s) break users of ${was}, so the next version must be ${major(was) + 1}.0.0, not ${is}`,
    );
  }
  if (!changelog.split('\n').some((line) => line.startsWith(`## ${is}`))) {
    faults.push(`openapi/CHANGELOG.md has no section "## ${is}"`);
  }
  return { changes, faults };
}
