import { Alert, Button, Group, Paper, Stack, Table, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';

export interface Told {
  readonly text: string;
  readonly failed: boolean;
}

export interface Acting {
  /** Whether something is being done. */
  readonly busy: boolean;
  readonly told: Told | undefined;
  /** Does something, and tells what came of it: the text that it gives, if it gives one, or why it failed. */
  readonly act: (work: () => Promise<unknown>) => Promise<void>;
}

/** @param after is done after each act, whether it failed or not */
export function useAct(after: () => void): Acting {
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState<Told>();
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    try {
      const done = await work();
      setTold(typeof done === 'string' ? { text: done, failed: false } : undefined);
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

/** Something that can be done: what it needs to know, and a button. Enter in a field does it too. */
export function Form(props: {
  title: string;
  hint?: string;
  submit: string;
  onSubmit: () => void;
  disabled?: boolean;
  busy?: boolean;
  children?: ReactNode;
}) {
  const { title, hint, submit, onSubmit, disabled = false, busy = false, children } = props;
  return (
    <Paper
      component="form"
      withBorder
      p="md"
      onSubmit={(event) => {
        event.preventDefault();
        if (!disabled && !busy) onSubmit();
      }}
    >
      <Title order={2} size="h5">
        {title}
      </Title>
      {hint && (
        <Text size="sm" c="dimmed">
          {hint}
        </Text>
      )}
      <Group align="end" gap="sm" mt="sm">
        {children}
        <Button type="submit" variant="light" disabled={disabled} loading={busy}>
          {submit}
        </Button>
      </Group>
    </Paper>
  );
}

interface ListingProps {
  readonly head?: readonly string[];
  /** Stands for the table when it has no rows. */
  readonly none: string;
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

/** A table that scrolls by itself where the page is narrow. */
export function Listing(props: ListingProps & { label: string; children: readonly ReactNode[] }) {
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

/** The shape of most panels: what can be done, what came of it, and a list of what there is. */
export function Workbench(
  props: ListingProps & {
    told: Told | undefined;
    list: string;
    error?: string | undefined;
    rows: readonly ReactNode[];
    children: ReactNode;
  },
) {
  const { told, list, error, head, none, rows, children } = props;
  return (
    <Stack>
      {children}
      <Outcome told={told} />
      <Section title={list} error={error}>
        <Listing label={list} none={none} {...(head && { head })}>
          {rows}
        </Listing>
      </Section>
    </Stack>
  );
}
