import { Badge } from '@mantine/core';
import type { LogEntry } from '../api.ts';

export const colorOf = (status: number) => (status < 300 ? 'teal' : status < 500 ? 'orange' : 'red');

/** What the contract says to an exchange, in two words. */
export function verdictOf(entry: LogEntry): string {
  if (entry.response.length > 0) return 'answer broken';
  if (entry.request) return 'request broken';
  return entry.trouble ? 'made to fail' : 'kept';
}

export function Verdict({ entry }: { entry: LogEntry }) {
  const verdict = verdictOf(entry);
  const color = { kept: 'teal', 'made to fail': 'grape', 'request broken': 'orange', 'answer broken': 'red' }[verdict];
  return (
    <Badge color={color ?? 'gray'} variant="dot" tt="none" miw="max-content">
      {verdict}
    </Badge>
  );
}

/** What of the log is shown. */
export const VIEWS = {
  all: { title: 'All', shows: () => true },
  broken: { title: 'Broken', shows: (entry: LogEntry) => entry.response.length > 0 || Boolean(entry.request) },
  failed: { title: 'Failed', shows: (entry: LogEntry) => entry.status >= 400 },
} as const;

export type View = keyof typeof VIEWS;
