import { Alert, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';

/** A member of an answer for people; nothing where there is nothing. */
export const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));

const LENGTHS = { day: 10, minute: 16, second: 19 } as const;

/** An instant for people, in UTC: `2026-01-15 12:00`. */
export const when = (instant: unknown, to: keyof typeof LENGTHS): string =>
  text(instant).slice(0, LENGTHS[to]).replace('T', ' ');

export interface Told {
  readonly text: string;
  readonly failed: boolean;
}

export interface Acting {
  /** Whether something is being done. */
  readonly busy: boolean;
  readonly told: Told | undefined;
  /** Does something, and tells what came of it: what it returns, or why it failed. */
  readonly act: (work: () => Promise<string | undefined>) => Promise<void>;
}

/** @param after is done after each act, whether it failed or not */
export function useAct(after: () => void): Acting {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const act = async (work: () => Promise<string | undefined>) => {
    setBusy(true);
    try {
      const done = await work();
      setTold(done === undefined ? undefined : { text: done, failed: false });
    } catch (failure) {
      setTold({ text: (failure as Error).message, failed: true });
    }
    setBusy(false);
    after();
  };
  return { busy, told, act };
}

/** What came of the last act. */
export function Outcome({ told }: { told: Told | undefined }) {
  return told && <Alert color={told.failed ? 'red' : 'teal'}>{told.text}</Alert>;
}

/** A part of a panel under a heading, or why it cannot be shown. */
export function Section(props: { title: string; error?: string | undefined; children: ReactNode }) {
  const { title, error, children } = props;
  return (
    <Stack gap={4}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {error ? <Text c="dimmed">{error}</Text> : children}
    </Stack>
  );
}

/** A table that scrolls by itself where the page is narrow; `none` stands for it when it has no rows. */
export function Listing(props: {
  label: string;
  head?: readonly string[];
  none: string;
  children: readonly ReactNode[];
}) {
  const { label, head, none, children } = props;
  if (children.length === 0) return <Text c="dimmed">{none}</Text>;
  return (
    <Table.ScrollContainer minWidth={320}>
      <Table aria-label={label} highlightOnHover>
        {head && (
          <Table.Thead>
            <Table.Tr>
              {head.map((title) => (
                <Table.Th key={title}>{title}</Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
        )}
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
